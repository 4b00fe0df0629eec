import type { Catalogue } from '../../model/catalogue.js';
import type { Operation } from '../../model/definition.js';
import type { Absent } from './absent.js';
import { queryTexts } from './written-texts.js';

const searches = /^(q|query|search|find|term|keywords?)$/i;

/** The parameter by which a list is searched. */
export const searchOf = (catalogue: Catalogue, operation: Operation): string | undefined =>
  queryTexts(catalogue, operation).find((name) => searches.test(name));

export const withoutSearch: Absent = (catalogue, operation) =>
  searchOf(catalogue, operation) === undefined ? 'it has no parameter that searches' : undefined;
