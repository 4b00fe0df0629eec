import type { Direction, Operation, SchemaRef } from '../../model/definition.js';
import { type DefinedProperty, definedProperties, itemSchema } from '../../schema/properties.js';
import { type Difference, demandWords, difference, type SchemaPair } from './difference.js';
import { compareKeywords } from './keywords.js';

/** Where two schemas are compared: `at` is the path that the differences name. */
export interface ComparedSchemas {
  readonly operation: Operation;
  readonly ours: SchemaRef;
  readonly theirs: SchemaRef;
  readonly at: string;
  readonly direction: Direction;
  readonly depth: number;
}

/** Schemas may contain themselves, so the comparison ends at this depth. */
const maxDepth = 6;

/**
 * Schemas that were found equal, and the depth at which they were compared: at that depth or deeper they need not be compared again.
 * A component that many operations use stands in many places.
 */
const equals = new WeakMap<SchemaPair, Map<string, number>>();

/** Compares two schemas and what they contain. */
export function compareSchemas(schemas: SchemaPair, compared: ComparedSchemas): Difference[] {
  if (compared.depth > maxDepth) return [];
  const ours = schemas.ours.follow(compared.ours, compared.direction);
  const theirs = schemas.theirs.follow(compared.theirs, compared.direction);
  const equal = equals.get(schemas) ?? new Map<string, number>();
  equals.set(schemas, equal);
  const pair = [compared.direction, ours.ref.api, ours.ref.pointer, theirs.ref.api, theirs.ref.pointer].join(' ');
  if (compared.depth >= (equal.get(pair) ?? Number.POSITIVE_INFINITY)) return [];
  const found = [
    ...compareKeywords(compared, { ours: ours.node, theirs: theirs.node }),
    ...compareProperties(schemas, compared),
    ...compareItems(schemas, compared),
  ];
  if (found.length === 0) equal.set(pair, compared.depth);
  return found;
}

function compareProperties(schemas: SchemaPair, compared: ComparedSchemas): Difference[] {
  const ours = definedProperties(schemas.ours, compared.ours, compared.direction);
  const theirs = definedProperties(schemas.theirs, compared.theirs, compared.direction);
  const missing = ours.filter(({ name }) => !theirs.some((candidate) => candidate.name === name));
  const added = theirs.filter(({ name }) => !ours.some((candidate) => candidate.name === name));
  const common = ours.flatMap((property) => {
    const counterpart = theirs.find(({ name }) => name === property.name);
    return counterpart === undefined ? [] : compareProperty(schemas, compared, { ours: property, theirs: counterpart });
  });
  return [
    ...missing.map((property) => presenceDifference(compared, 'missing', property)),
    ...added.map((property) => presenceDifference(compared, 'added', property)),
    ...common,
  ];
}

/** A required property that is missing breaks both directions; an added one breaks only requests, which lack it. */
function presenceDifference(
  { operation, at, direction }: ComparedSchemas,
  kind: 'missing' | 'added',
  { name, required }: DefinedProperty,
): Difference {
  const words = `${at}.${name}${required ? ', required' : ''}`;
  const breaking = required && (kind === 'missing' || direction === 'request');
  return difference(operation, { kind, what: 'property', words, breaking });
}

interface PropertyPair {
  readonly ours: DefinedProperty;
  readonly theirs: DefinedProperty;
}

function compareProperty(schemas: SchemaPair, compared: ComparedSchemas, pair: PropertyPair): Difference[] {
  const at = `${compared.at}.${pair.ours.name}`;
  const inside = { ours: pair.ours.schema, theirs: pair.theirs.schema, at, depth: compared.depth + 1 };
  return [...compareDemand({ ...compared, at }, pair), ...compareSchemas(schemas, { ...compared, ...inside })];
}

/** A client breaks when its request lacks what is required, or when an answer may lack what it relies on. */
function compareDemand({ operation, at, direction }: ComparedSchemas, { ours, theirs }: PropertyPair): Difference[] {
  if (ours.required === theirs.required) return [];
  const breaking = direction === 'request' ? theirs.required : ours.required;
  const words = `${at} ${demandWords(theirs.required)}`;
  return [difference(operation, { kind: 'differs', what: 'property', words, breaking })];
}

function compareItems(schemas: SchemaPair, compared: ComparedSchemas): Difference[] {
  const ours = itemSchema(schemas.ours, compared.ours, compared.direction);
  const theirs = itemSchema(schemas.theirs, compared.theirs, compared.direction);
  if (ours === undefined || theirs === undefined) return [];
  return compareSchemas(schemas, { ...compared, ours, theirs, at: `${compared.at}[]`, depth: compared.depth + 1 });
}
