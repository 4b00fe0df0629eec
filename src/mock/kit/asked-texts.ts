import type { Catalogue } from '../../model/catalogue.js';
import type { Operation } from '../../model/definition.js';
import { isPlainText } from '../../schema/plain-text.js';
import type { Absent } from './absent.js';
import { freeParameters } from './bound.js';
import type { Call } from './call.js';
import { nodeOf } from './inputs.js';

/** The texts in the query of which the bindings say nothing, and the schema no more than their length. */
export function queryTexts(catalogue: Catalogue, operation: Operation): string[] {
  const texts = freeParameters(catalogue, operation).filter(({ in: place, schema }) => {
    const node = nodeOf(catalogue, schema);
    return place === 'query' && node.type === 'string' && isPlainText(node);
  });
  return texts.map(({ name }) => name);
}

/** The texts of a call in its query. */
export function askedTexts({ operation, parameters }: Call): string[] {
  const names = operation.parameters.filter(({ in: place }) => place === 'query').map(({ name }) => name);
  return names.flatMap((name) => parameters[name] ?? []);
}

const searches = /^(q|query|search|find|term|keywords?)$/i;

/** The parameter by which a list is searched. */
export const searchOf = (catalogue: Catalogue, operation: Operation): string | undefined =>
  queryTexts(catalogue, operation).find((name) => searches.test(name));

export const withoutSearch: Absent = (catalogue, operation) =>
  searchOf(catalogue, operation) === undefined ? 'it has no parameter that searches' : undefined;
