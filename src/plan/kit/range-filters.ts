import type { CheckContext } from '../../model/check-context.js';
import type { Parameter, SchemaRef, Schemas } from '../../model/definition.js';
import type { ItemProperty } from '../../schema/item-properties.js';
import { ownType } from '../../schema/own-type.js';
import { meantSchema } from '../../schema/properties.js';
import { nameWords } from '../../support/name-words.js';
import { listedProperties } from './listed-resource.js';

/** A query parameter that keeps the items of a list whose value lies on one side of it. */
export interface RangeFilter {
  readonly parameter: string;
  /** JSON pointer to the value in an item. */
  readonly pointer: string;
  readonly side: 'least' | 'most';
  /** The name, or the description, says that the value itself belongs to the range. */
  readonly isInclusive: boolean;
}

const marks: Readonly<Record<RangeFilter['side'], string>> = {
  least: 'from|since|after|min|minimum|gte|ge|start',
  most: 'to|until|till|before|max|maximum|lte|le|end',
};

/** Bounds that are reached themselves: of dates, `from` and `to` may mean either. */
const reached = 'min|minimum|gte|ge|max|maximum|lte|le';

/** Says that the value itself does not belong to the range. */
const exclusiveWords =
  /\b(exclusive|excluding|strictly|(greater|larger|higher|later|more|less|lower|smaller|fewer|earlier) than(?! or))\b/i;

/** Says that the value itself belongs to the range. */
const inclusiveWords =
  /\b(inclusive|on or (after|before)|or (later|earlier|more|less|above|below|equal)|at (least|most)|not (before|after))\b/i;

/**
 * The query parameters that are named like a property of the items and a bound, as `priceMin`, `born_from` or `min-age`, or by
 * a bound alone where one property only can be meant. Both are numbers, or dates of one format.
 */
export function rangeFilters(context: CheckContext): RangeFilter[] {
  const properties = listedProperties(context);
  const { schemas } = context.catalogue;
  return context.operation.parameters
    .filter(({ in: place, required }) => place === 'query' && !required)
    .flatMap((parameter) => {
      const alike = properties.filter((one) => isAlike(schemas, parameter, one));
      const timed = properties.filter((one) => isDayOf(schemas, parameter, one));
      return (['least', 'most'] as const)
        .flatMap((side) => filterOn(parameter, alike, side) ?? filterByDay(parameter, timed, side) ?? [])
        .slice(0, 1);
    });
}

/** @param alike the properties that could be meant */
function filterOn(
  { name, description = '' }: Parameter,
  alike: readonly ItemProperty[],
  side: RangeFilter['side'],
): RangeFilter | undefined {
  const found = stemsOf(name, marks[side]).flatMap((stem) => soleNamed(alike, stem) ?? []);
  const [property] = found;
  if (property === undefined) return undefined;
  const isReached = stemsOf(name, reached).length > 0 && !exclusiveWords.test(description);
  return {
    parameter: name,
    pointer: property.at,
    side,
    isInclusive: isReached || inclusiveWords.test(description),
  };
}

/** A bound that names the day of a time, with the name of this time. */
function filterByDay(parameter: Parameter, timed: readonly ItemProperty[], side: RangeFilter['side']) {
  return stemsOf(parameter.name, marks[side]).includes('') ? undefined : filterOn(parameter, timed, side);
}

/** The only property that the words name; any one where there are none. */
function soleNamed(alike: readonly ItemProperty[], stem: string): ItemProperty | undefined {
  const [property, ...others] = alike.filter((one) => stem === '' || isNamedBy(one.name, stem));
  return others.length === 0 ? property : undefined;
}

/** The words of a name without its mark, which stands first or last: of `startFrom` either may be the mark. */
function stemsOf(name: string, mark: string): string[] {
  const words = nameWords(name).join(' ');
  if (new RegExp(`^(${mark})$`).test(words)) return [''];
  const found = [`^(?:${mark}) (.+)$`, `^(.+) (?:${mark})$`].map((form) => new RegExp(form).exec(words)?.[1]);
  return found.filter((stem) => stem !== undefined);
}

/** `born` and `born_on` are one: the property may say besides that it is a date. */
function isNamedBy(property: string, stem: string): boolean {
  return (
    nameWords(property)
      .join(' ')
      .replace(/ (on|at|date|time|datetime)$/, '') === stem.replace(/ (on|at|date|time|datetime)$/, '')
  );
}

function isAlike(schemas: Schemas, { schema }: Parameter, property: ItemProperty): boolean {
  const kinds = [schema, property.schema].map((ref) => kindOf(schemas, ref));
  return kinds[0] !== undefined && kinds[0] === kinds[1];
}

function isDayOf(schemas: Schemas, { schema }: Parameter, property: ItemProperty): boolean {
  return kindOf(schemas, schema) === 'date' && kindOf(schemas, property.schema) === 'date-time';
}

function kindOf(schemas: Schemas, ref: SchemaRef | undefined): string | undefined {
  if (ref === undefined) return undefined;
  const { node } = meantSchema(schemas, ref, 'response');
  const { format } = node;
  const type = ownType(node);
  if (type === 'integer' || type === 'number') return 'number';
  return type === 'string' && (format === 'date' || format === 'date-time') ? format : undefined;
}
