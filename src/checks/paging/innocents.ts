import { withHeader } from '../../mock/kit/answers.js';
import type { AnswerContext, Innocent } from '../../mock/kit/fault.js';
import { isObject, type Json } from '../../model/json.js';
import { countsPages, pagingParameters } from '../../model/paging.js';

export const innocents: readonly Innocent[] = [
  {
    id: 'linked-pages',
    title: 'says in a header where the next page is (RFC 8288)',
    absent: (catalogue, operation) => {
      const { size, start } = pagingParameters(catalogue.schemas, operation);
      return size === undefined || start === undefined ? 'it has no pages' : undefined;
    },
    rewrite: (wire, context) => {
      const query = nextQuery(context);
      return query === undefined ? wire : withHeader(wire, 'link', `<?${query}>; rel="next"`);
    },
  },
];

/** The query of the page after one that is full. */
function nextQuery({ call: { catalogue, operation, parameters }, value }: AnswerContext): string | undefined {
  const { size, start } = pagingParameters(catalogue.schemas, operation);
  if (size === undefined || start === undefined) return undefined;
  const inQuery = operation.parameters.filter(({ in: place }) => place === 'query');
  const asked = inQuery.flatMap(({ name }): [string, string][] =>
    parameters[name] === undefined ? [] : [[name, parameters[name]]],
  );
  const shown = longestList(value);
  const isFull = shown > 0 && shown === Number(parameters[size.name]);
  if (!isFull) return undefined;
  const before = Number(parameters[start.name] ?? (countsPages(start) ? 1 : 0));
  const next = String(before + (countsPages(start) ? 1 : shown));
  return new URLSearchParams([...asked.filter(([name]) => name !== start.name), [start.name, next]]).toString();
}

function longestList(value: Json | undefined): number {
  const lists = isObject(value) ? Object.values(value) : [value];
  return Math.max(0, ...lists.map((list) => (Array.isArray(list) ? list.length : 0)));
}
