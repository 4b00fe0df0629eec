import type { Operation, SchemaRef, Schemas } from '../model/definition.js';
import { joinedName } from '../model/joined-name.js';
import { join } from '../support/json/pointer.js';
import { definedProperties } from './properties.js';

const names =
  /^(total(count|items?|results?|elements|records|entries|rows|size|number|hits)?|(item|result|record|row|element|entry)s?(count|total)|(number|num)of(items|results|records|rows|entries)|odatacount|numfound)$/;
const words = /\b(total number|number of all|(over|on) all pages|in total|altogether)\b/i;

/** Where an answer names the number of all items of a list, as a JSON pointer: at its top, or one object deep. */
export function totalPlace(schemas: Schemas, answer: SchemaRef): string | undefined {
  const found = totalsIn(schemas, answer, '');
  const deeper = definedProperties(schemas, answer, 'response').flatMap(({ name, schema }) =>
    totalsIn(schemas, schema, join('', name)),
  );
  const [only, ...others] = found.length > 0 ? found : deeper;
  return others.length === 0 ? only : undefined;
}

function totalsIn(schemas: Schemas, ref: SchemaRef, at: string): string[] {
  return definedProperties(schemas, ref, 'response').flatMap(({ name, schema }) => {
    const { type, description } = schemas.follow(schema, 'response').node;
    const isNamed = names.test(joinedName(name)) || name === '@count';
    const isTotal = isNamed || (typeof description === 'string' && words.test(description));
    return isTotal && type === 'integer' ? [join(at, name)] : [];
  });
}

/** Says that a filter does not change a number. */
const unfilteredWords =
  /\b(unfiltered|regardless|irrespective|before (any |the )?filter|without (any |the )?filter|whatever)/i;

/**
 * False where the number of all items may count what a filter leaves out too: its description says so, or another number is
 * named like that of the filtered list.
 */
export function countsFiltered(schemas: Schemas, { responses }: Operation, answer: SchemaRef | undefined): boolean {
  const numbers = answer === undefined ? [] : numbersIn(schemas, answer);
  const names = [...responses.flatMap(({ headers }) => headers), ...numbers].map(({ name }) => name);
  const isNamedApart = names.some((name) => /filter|match/i.test(name));
  return !isNamedApart && !numbers.some(({ description }) => unfilteredWords.test(description));
}

/** The numbers at the top of an answer, and one object deep. */
function numbersIn(schemas: Schemas, answer: SchemaRef): { readonly name: string; readonly description: string }[] {
  const properties = definedProperties(schemas, answer, 'response');
  const deeper = properties.flatMap(({ schema }) => definedProperties(schemas, schema, 'response'));
  return [...properties, ...deeper].flatMap(({ name, schema }) => {
    const { type, description } = schemas.follow(schema, 'response').node;
    return type === 'integer' ? [{ name, description: typeof description === 'string' ? description : '' }] : [];
  });
}

const headerNames = /^x?total(count|items|results|records|entries)?$|^x?(item|result|record)s?(count|total)$/;

/** The header in which an operation documents the number of all items of its list. */
export function totalHeader({ responses }: Operation): string | undefined {
  const headers = responses.filter(({ status }) => /^2/.test(status)).flatMap((response) => response.headers);
  return headers.find(({ name }) => headerNames.test(joinedName(name)))?.name.toLowerCase();
}
