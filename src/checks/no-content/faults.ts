import { type Absent, answersOf } from '../../mock/kit/absent.js';
import { withHeader } from '../../mock/kit/answers.js';
import type { Fault } from '../../mock/kit/fault.js';

const without204: Absent = (_, operation) =>
  answersOf(operation)[0]?.status === '204' ? undefined : 'its success has content';

export const faults: readonly Fault[] = [
  {
    id: '204-with-body',
    title: 'sends a body with a 204',
    foundBy: ['no-content'],
    absent: without204,
    rewrite: (wire) => ({ ...wire, body: '{"status":"done"}', verbatim: true }),
  },
  {
    id: '204-with-length',
    title: 'announces a body with a 204',
    // Clients wait for what was announced, so that the valid request gets no answer.
    foundBy: ['success-status', 'no-content'],
    absent: without204,
    rewrite: (wire) => ({ ...withHeader(wire, 'content-length', '5'), verbatim: true }),
  },
];
