import { Buffer } from 'node:buffer';
import { answersOf, everywhere, withoutSchema, withoutStatus } from '../../mock/kit/absent.js';
import { failing, withHeader } from '../../mock/kit/answers.js';
import { counted } from '../../mock/kit/counting.js';
import type { Fault } from '../../mock/kit/fault.js';
import { json } from '../../mock/kit/wire-answer.js';
import type { Operation } from '../../model/definition.js';

/** A success status that the definition does not document. */
function otherSuccess(operation: Operation): number {
  const documented = new Set(operation.responses.map(({ status }) => status));
  return [202, 201, 203, 206].find((code) => !documented.has(String(code))) ?? 299;
}

export const faults: readonly Fault[] = [
  {
    id: 'false-content-encoding',
    title: 'says that a body is compressed, which it is not',
    foundBy: ['success-status', 'body-schema'],
    mayAlsoFail: ['json-everywhere'],
    absent: withoutSchema,
    rewrite: (wire) => withHeader(wire, 'content-encoding', 'gzip'),
  },
  {
    id: '204-with-length',
    title: 'announces a body with a 204',
    // Clients wait for what was announced, so that the valid request gets no answer.
    foundBy: ['success-status'],
    mayAlsoFail: ['no-content'],
    absent: (_, operation) => (answersOf(operation)[0]?.status === '204' ? undefined : 'its success has content'),
    rewrite: (wire) => ({ ...withHeader(wire, 'content-length', '5'), verbatim: true }),
  },
  {
    id: 'false-content-length',
    title: 'announces more bytes than it sends',
    foundBy: ['success-status', 'body-schema'],
    mayAlsoFail: ['json-everywhere'],
    absent: withoutSchema,
    rewrite: (wire) => {
      const length = String(Buffer.byteLength(wire.body) + 5);
      return { ...withHeader(wire, 'content-length', length), verbatim: true };
    },
  },
  {
    id: 'wrong-success-status',
    title: 'answers success with another 2xx than documented',
    foundBy: ['success-status'],
    absent: withoutStatus,
    rewrite: (wire, { call }) => ({ ...wire, status: otherSuccess(call.operation) }),
  },
  {
    id: 'undocumented-status',
    title: 'answers with a status that nothing documents',
    foundBy: ['success-status'],
    mayAlsoFail: ['error-shape', 'json-everywhere'],
    absent: everywhere,
    rewrite: (wire) => ({ ...wire, status: 418 }),
  },
  {
    id: 'always-500',
    title: 'fails with 500 on valid requests',
    foundBy: [
      'success-status',
      'repeat-read',
      'repeat-update',
      'repeat-delete',
      'accepts-minimal',
      'accepts-optional',
      'accepts-boundary',
      'accepts-enum',
      'charset-accepted',
      'wrong-body',
      'null-value',
      'wrong-item',
      'empty-object',
      'other-media-types',
      'tolerant-reader',
      'unicode-kept',
      'no-content',
      'conditional-read',
    ],
    mayAlsoFail: ['error-shape'],
    absent: everywhere,
    rewrite: () => failing,
  },
  {
    id: 'unavailable',
    title: 'answers 503 to everything',
    foundBy: ['success-status'],
    absent: everywhere,
    intercepts: () => json(503, { detail: 'Come back later.' }),
  },
  {
    id: 'no-answer',
    title: 'ends the connection without an answer',
    foundBy: ['success-status'],
    absent: everywhere,
    rewrite: (wire) => ({ ...wire, dropped: true }),
  },
  {
    id: 'error-now-and-then',
    title: 'fails with 500 on every tenth request',
    foundBy: ['success-status'],
    foundByAny: true,
    absent: everywhere,
    intercepts: (_, { memory }) => (counted(memory) % 10 === 0 ? failing : undefined),
  },
  { id: 'slow', title: 'answers after three seconds', foundBy: ['success-status'], absent: everywhere, delay: 3000 },
];
