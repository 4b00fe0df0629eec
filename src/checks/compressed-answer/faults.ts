import { Buffer } from 'node:buffer';
import { gzipSync } from 'node:zlib';
import { type Absent, answersOf, either, withoutRead } from '../../mock/kit/absent.js';
import { withHeader } from '../../mock/kit/answers.js';
import type { Fault } from '../../mock/kit/fault.js';
import { roleOf } from '../../model/parts.js';

/** One part of a server compresses all answers, so it is asked once in each API: at its lists, else where it reads first. */
const unlessAsked: Absent = (catalogue, operation) => {
  const reads = catalogue.operations.filter(({ api, method }) => api === operation.api && method === 'GET');
  const lists = reads.filter((other) => roleOf(catalogue, other)?.role === 'list');
  const asked = lists.length > 0 ? lists : reads.slice(0, 1);
  return asked.some(({ id }) => id === operation.id) ? undefined : 'another operation of the API is asked';
};

const withoutContent: Absent = (_, operation) =>
  (answersOf(operation)[0]?.contents ?? []).length > 0 ? undefined : 'its success has no content';

export const faults: readonly Fault[] = [
  {
    id: 'compressed-answer-cut',
    title: 'cuts answers that it compresses',
    foundBy: ['compressed-answer'],
    absent: either(withoutRead, unlessAsked, withoutContent),
    rewrite: (wire, { arrived }) => {
      if (wire.body === '' || arrived.headers['accept-encoding'] !== 'gzip') return wire;
      const bytes = gzipSync(Buffer.from(wire.body));
      return { ...withHeader(wire, 'content-encoding', 'gzip'), bytes: bytes.subarray(0, bytes.length / 2) };
    },
  },
];
