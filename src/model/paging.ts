import type { Operation, Parameter, SchemaRef, Schemas } from './definition.js';
import { joinedName } from './joined-name.js';

/** The query parameters by which a list is cut into pages, known by the names that GovSpecs use, or by what is said of them. */
export interface PagingParameters {
  readonly size?: Parameter;
  readonly start?: Parameter;
}

/** Names without what stands between their words: `pageSize`, `page_size` and `page[size]` are one. */
const sizeNames =
  /^(limit|size|take|top|rows|(items|results|records|entries|rows)?perpage|(page|items|results|records|entries)(size|limit|len|length|count)|max(results|items|records|entries|rows))$/;
/** Names that may mean something else where nothing limits the number. */
const vagueSizeNames = /^(count|most|show|fetch|batch|batchsize|perrequest)$/;
const startNames = /^(offset|skip|start(index)?|page(no|nr|num|number|index|offset)?)$/;
const sizeWords =
  /\b(page (size|length)|(size|length) of (a|each|one|the) page|(number|count) of \w+( \w+)? (to return|per page|(on|in) (a|each|one|the) (single )?page))\b/i;

/** True for the name of a parameter that says how many items a page has. */
export function namesPageSize(name: string): boolean {
  return sizeNames.test(joinedName(name));
}

export function pagingParameters(schemas: Schemas, operation: Operation): PagingParameters {
  const numbers = operation.parameters.filter(
    ({ in: place, schema }) => place === 'query' && schema !== undefined && isNumber(schemas, schema),
  );
  const start = numbers.find(({ name }) => startNames.test(joinedName(name)));
  const others = numbers.filter((parameter) => parameter !== start);
  const size =
    others.find(({ name }) => namesPageSize(name)) ??
    others.find(({ description = '' }) => sizeWords.test(description)) ??
    others.find(({ name, schema }) => vagueSizeNames.test(joinedName(name)) && hasMaximum(schemas, schema));
  return { ...(size === undefined ? {} : { size }), ...(start === undefined ? {} : { start }) };
}

function hasMaximum(schemas: Schemas, schema: SchemaRef | undefined): boolean {
  return schema !== undefined && typeof schemas.follow(schema, 'request').node.maximum === 'number';
}

/** True where the start of a page counts pages, not items. */
export function countsPages({ name }: Parameter): boolean {
  return /^page(?!offset)/.test(joinedName(name));
}

/** True for a number, also one that stands beside null in anyOf or oneOf. */
function isNumber(schemas: Schemas, schema: SchemaRef): boolean {
  const { ref, node } = schemas.follow(schema, 'request');
  if (node.type !== undefined) return [node.type].flat().some((type) => type === 'integer' || type === 'number');
  return ['anyOf', 'oneOf'].some((key) => {
    const branches = node[key];
    if (!Array.isArray(branches)) return false;
    return branches.some((_, index) => isNumber(schemas, { api: ref.api, pointer: `${ref.pointer}/${key}/${index}` }));
  });
}
