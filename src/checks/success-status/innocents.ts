import { answersOf, everywhere } from '../../mock/kit/absent.js';
import { isBoundPlace } from '../../mock/kit/bound.js';
import type { Innocent, Memory } from '../../mock/kit/fault.js';
import { sentTargets } from '../../mock/kit/inputs.js';
import { jsonContent } from '../../mock/kit/json-content.js';
import { sampled } from '../../mock/kit/sampled.js';
import { isPlainText } from '../../mock/kit/targets.js';
import { json } from '../../mock/kit/wire-answer.js';
import type { Catalogue } from '../../model/catalogue.js';
import type { Operation } from '../../model/definition.js';
import { roleOf } from '../../model/parts.js';
import { get } from '../../support/json/pointer.js';

/** A second success with a status of its own and content, where the operation neither keeps nor shows anything. */
function otherSuccess(operation: Operation) {
  const [, other] = answersOf(operation).filter(({ status, contents }) => /^\d+$/.test(status) && contents.length > 0);
  return other;
}

/** A text of a new item that is kept unique: plain, of no published example, and of no meaning to the bindings. */
function uniqueText(catalogue: Catalogue, operation: Operation): string | undefined {
  if (roleOf(catalogue, operation)?.role !== 'create') return undefined;
  const found = sentTargets(catalogue, operation).find((target) => {
    const name = target.at.split('/').at(-1) ?? '';
    const isPublished = ['examples', 'example', 'default'].some((key) => target.node[key] !== undefined);
    const isNamed = /(name|title|label)$/i.test(name) && isPlainText(target) && !target.at.includes('/0/');
    return isNamed && !isPublished && !isBoundPlace(catalogue, operation, target.at);
  });
  return found?.at;
}

/** Texts that were sent before, in this or another request. */
function seenBefore(memory: Memory, text: string): boolean {
  const isKnown = memory.has(text);
  memory.set(text, true);
  return isKnown;
}

/** A date of a request that lies ahead by what it is called. */
function dateAhead(catalogue: Catalogue, operation: Operation): string | undefined {
  const found = sentTargets(catalogue, operation).find(({ at, node }) => {
    const isDate = node.format === 'date' || node.format === 'date-time';
    const isPublished = ['examples', 'example', 'default'].some((key) => node[key] !== undefined);
    return (
      isDate && !isPublished && /(due|expir|start|until)[^/]*$/i.test(at) && !isBoundPlace(catalogue, operation, at)
    );
  });
  return found?.at;
}

export const innocents: readonly Innocent[] = [
  {
    id: 'names-unique',
    title: 'keeps no two items of one name',
    absent: (catalogue, operation) =>
      uniqueText(catalogue, operation) === undefined ? 'it is sent no name of its own' : undefined,
    refuses: ({ body }, { catalogue, operation, memory }) => {
      const name = get(body, uniqueText(catalogue, operation) ?? '');
      return typeof name === 'string' && seenBefore(memory, name) ? 'the name is taken' : undefined;
    },
  },
  {
    id: 'no-past-dates',
    title: 'takes no date in the past for what is still to come',
    absent: (catalogue, operation) =>
      dateAhead(catalogue, operation) === undefined ? 'it is sent no date that lies ahead' : undefined,
    refuses: ({ body }, { catalogue, operation }) => {
      const date = get(body, dateAhead(catalogue, operation) ?? '');
      return typeof date === 'string' && Date.parse(date) < Date.now() - 86_400_000 ? 'the date is past' : undefined;
    },
  },
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
