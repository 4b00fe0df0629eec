import type { Operation } from '../../model/definition.js';
import { answersOf, everywhere, withoutRead } from '../faults/absent.js';
import { jsonContent } from '../kit/answer-body.js';
import type { Variation } from '../kit/fault.js';
import { sampled } from '../kit/sampled.js';
import { json } from '../kit/wire-answer.js';

/** A second success with a status of its own and content, where the operation neither keeps nor shows anything. */
function otherSuccess(operation: Operation) {
  const [, other] = answersOf(operation).filter(({ status, contents }) => /^\d+$/.test(status) && contents.length > 0);
  return other;
}

const documents = ({ responses }: Operation, wanted: string): boolean =>
  responses.some(({ status }) => status === wanted);

const identityOf = (call: { readonly parameters: unknown; readonly body: unknown }): string =>
  JSON.stringify([call.parameters, call.body]);

/** Other statuses that say the same. */
export const statusVariations: readonly Variation[] = [
  {
    id: 'other-documented-status',
    title: 'answers with another success that is documented',
    absent: (_, operation) =>
      otherSuccess(operation) === undefined ? 'the definition documents one success with content' : undefined,
    rewrite: (wire, { call }) => {
      const other = otherSuccess(call.operation);
      const content = jsonContent(other);
      const schema = content?.schema;
      const body = schema === undefined ? undefined : sampled(call.catalogue.schemas, schema, 'response');
      return other === undefined || body === undefined ? wire : json(Number(other.status), body, content?.mediaType);
    },
  },
  {
    id: 'no-content',
    title: 'answers 204 in place of a body, where both are documented',
    absent: (_, operation) => {
      const both = documents(operation, '204') && answersOf(operation).length > 1;
      return both && operation.method !== 'GET' ? undefined : 'the definition does not leave the choice';
    },
    rewrite: () => ({ status: 204, headers: {}, body: '' }),
  },
  {
    id: 'forbidden',
    title: 'refuses access with 403',
    absent: everywhere,
    refusesAccess: async (refusal) => ({ ...refusal, status: 403 }),
  },
  {
    id: 'gone',
    title: 'answers 410 for what is not there, where nothing but 404 is documented for it',
    absent: (_, operation) => (documents(operation, '404') ? undefined : 'the definition documents no 404'),
    refusals: 'only',
    rewrite: (wire, { kind }) => (kind === 'not-found' && wire.status === 404 ? { ...wire, status: 410 } : wire),
  },
  {
    id: 'unprocessable',
    title: 'answers 422 for what breaks the definition',
    absent: (_, operation) =>
      operation.refusal === undefined ? undefined : 'refusals travel in the body of a success',
    refusals: 'only',
    rewrite: (wire, { kind }) => (kind === 'refused' && wire.status === 400 ? { ...wire, status: 422 } : wire),
  },
  {
    id: 'unknown-method-not-found',
    title: 'answers methods that it does not know with 404',
    absent: everywhere,
    onOtherMethod: (answer, { method }) =>
      ['HEAD', 'OPTIONS'].includes(method) ? undefined : { ...answer, status: 404 },
  },
  {
    id: 'no-head-no-options',
    title: 'takes neither HEAD nor OPTIONS',
    absent: everywhere,
    onOtherMethod: (answer, { method }) =>
      ['HEAD', 'OPTIONS'].includes(method)
        ? { ...json(405, { detail: 'No.' }), headers: { allow: answer.headers.allow ?? 'GET' } }
        : undefined,
  },
  {
    id: 'delete-again',
    title: 'answers success for what was removed before',
    absent: (_, { method }) => (method === 'DELETE' ? undefined : 'it does not remove'),
    reply: (reply, call, memory) => {
      const key = identityOf(call);
      const known = memory.get(key);
      if (reply.kind === 'success') memory.set(key, reply);
      return reply.kind === 'not-found' && known !== undefined ? (known as typeof reply) : reply;
    },
  },
  {
    id: 'honoured-etag',
    title: 'names versions by ETag, and honours them',
    absent: withoutRead,
    rewrite: (wire, { arrived }) => {
      const etag = `"${wire.body.length}-${[...wire.body].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1e9, 7)}"`;
      const headers = { ...wire.headers, etag };
      return arrived.headers['if-none-match'] === etag ? { status: 304, headers, body: '' } : { ...wire, headers };
    },
  },
];
