import { type Absent, answersOf } from '../../mock/kit/absent.js';
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
];
