import { answer } from '../../mock/kit/by-bindings.js';
import type { Fault } from '../../mock/kit/fault.js';
import { withoutAnswerToUnknown, withoutUnknown } from '../../mock/kit/unknown.js';
import { roleOf } from '../../model/parts.js';
import { set } from '../../support/json/pointer.js';

export const faults: readonly Fault[] = [
  {
    id: 'error-on-unknown-id',
    title: 'fails with 500 on identifiers that do not exist',
    foundBy: ['unknown-identifier'],
    mayAlsoFail: ['repeat-delete', 'near-identifier', 'child-elsewhere', 'update-after-delete'],
    absent: withoutUnknown,
    reply: (reply) => (reply.kind === 'not-found' ? { kind: 'failure' } : reply),
  },
  {
    id: 'unknown-id-refused-oddly',
    title: 'refuses identifiers that do not exist with a status that does not say so',
    foundBy: ['unknown-identifier'],
    mayAlsoFail: ['error-shape', 'near-identifier', 'child-elsewhere', 'update-after-delete'],
    absent: (catalogue, operation) => {
      const documents404 = operation.responses.some(({ status }) => status === '404');
      return documents404 ? withoutUnknown(catalogue, operation) : 'the definition documents no 404';
    },
    refusals: 'only',
    rewrite: (wire, { kind }) => (kind === 'not-found' ? { ...wire, status: 418 } : wire),
  },
  {
    id: 'unknown-id-200',
    title: 'answers identifiers that do not exist with success',
    foundBy: ['unknown-identifier'],
    mayAlsoFail: ['timestamps', 'near-identifier', 'child-elsewhere', 'update-after-delete'],
    absent: withoutAnswerToUnknown,
    reply: (reply, call) => (reply.kind === 'not-found' ? answer(call, {}) : reply),
    rewrite: (wire, { call, value }) => {
      const pointer = roleOf(call.catalogue, call.operation)?.part.answer;
      return pointer === undefined || value === undefined
        ? wire
        : { ...wire, body: JSON.stringify(set(value, pointer, true)) };
    },
  },
  {
    id: 'unknown-id-without-body',
    title: 'answers identifiers that do not exist with an empty success',
    foundBy: ['unknown-identifier'],
    mayAlsoFail: ['body-schema', 'near-identifier', 'child-elsewhere', 'update-after-delete'],
    absent: withoutUnknown,
    reply: (reply) => (reply.kind === 'not-found' ? { kind: 'success' } : reply),
  },
];
