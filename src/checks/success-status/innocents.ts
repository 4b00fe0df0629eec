import { answersOf, everywhere } from '../../mock/kit/absent.js';
import type { Innocent } from '../../mock/kit/fault.js';
import { jsonContent } from '../../mock/kit/json-content.js';
import { sampled } from '../../mock/kit/sampled.js';
import { json } from '../../mock/kit/wire-answer.js';
import type { Operation } from '../../model/definition.js';

/** A second success with a status of its own and content, where the operation neither keeps nor shows anything. */
function otherSuccess(operation: Operation) {
  const [, other] = answersOf(operation).filter(({ status, contents }) => /^\d+$/.test(status) && contents.length > 0);
  return other;
}

export const innocents: readonly Innocent[] = [
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
  { id: 'slow-within-limits', title: 'takes its time, within limits', absent: everywhere, delay: 30 },
];
