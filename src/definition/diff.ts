import type { Catalogue } from '../model/catalogue.js';
import type {
  Direction,
  MediaContent,
  Operation,
  Parameter,
  ResponseDefinition,
  SchemaRef,
  Schemas,
} from '../model/definition.js';
import { operationOfRoute, routeWithQuery } from '../model/find-operation.js';
import type { Json } from '../model/json.js';
import { definedProperties, itemSchema } from '../schema/properties.js';
import { asText } from '../support/json/template.js';

/** One difference between a definition and ours, in the words of a fit-gap. */
export interface Difference {
  readonly kind: 'missing' | 'added' | 'differs';
  readonly what: 'operation' | 'parameter' | 'property' | 'type' | 'enum' | 'limit' | 'status' | 'media type' | 'body';
  /** `<METHOD> <path>` as in our definition, or as in theirs for what is added. */
  readonly operation: string;
  readonly words: string;
  /** True when a client that follows the GovSpec would break. */
  readonly breaking: boolean;
}

const limits = [
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'minLength',
  'maxLength',
  'pattern',
  'minItems',
  'maxItems',
];
const maxDepth = 6;

/** Compares another definition with ours: what a client of the GovSpec would miss, find changed, or find besides. */
export function diff(ours: Catalogue, theirs: Catalogue): Difference[] {
  const served = ours.operations.filter(({ role }) => role === 'served');
  const matched = new Set<Operation>();
  const found = served.flatMap((operation) => {
    const other = operationOfRoute(theirs, operation);
    if (other === undefined) return [difference(operation, 'missing', 'operation', 'is not in the definition', true)];
    matched.add(other);
    return compareOperations({ ours: ours.schemas, theirs: theirs.schemas }, operation, other);
  });
  const known = new Set(ours.operations.map(routeWithQuery));
  const added = theirs.operations
    .filter((operation) => !matched.has(operation) && !known.has(routeWithQuery(operation)))
    .map((operation) => difference(operation, 'added', 'operation', 'is not in the GovSpec', false));
  return [...found, ...added];
}

function difference(
  operation: Operation,
  kind: Difference['kind'],
  what: Difference['what'],
  ...[words, breaking]: [string, boolean]
): Difference {
  return { kind, what, operation: `${operation.method} ${operation.path}`, words, breaking };
}

interface Pair {
  readonly ours: Schemas;
  readonly theirs: Schemas;
}

function compareOperations(schemas: Pair, operation: Operation, other: Operation): Difference[] {
  return [
    ...compareParameters(schemas, operation, other),
    ...compareBodies(schemas, operation, other),
    ...compareAnswers(schemas, operation, other),
  ];
}

function compareParameters(schemas: Pair, operation: Operation, other: Operation): Difference[] {
  const theirs = placed(other);
  const ours = placed(operation);
  const missing = [...ours].filter(([key]) => !theirs.has(key)).map(([, parameter]) => parameter);
  const added = [...theirs].filter(([key]) => !ours.has(key)).map(([, parameter]) => parameter);
  const common = [...ours].flatMap(([key, parameter]) => {
    const counterpart = theirs.get(key);
    return counterpart === undefined ? [] : compareParameter(schemas, operation, { parameter, counterpart });
  });
  return [
    // Paths that are alike have the same places; one that is not declared takes whatever stands there.
    ...missing.map(({ in: place, name, required }) =>
      difference(operation, 'missing', 'parameter', `${place} ${name}`, required && place !== 'path'),
    ),
    ...added.map(({ in: place, name, required }) =>
      difference(operation, 'added', 'parameter', `${place} ${name}${required ? ', required' : ''}`, required),
    ),
    ...common,
  ];
}

/** Parameters by what tells them apart: place and name, a header without regard to case, one of a path by its position. */
function placed({ parameters, path }: Operation): Map<string, Parameter> {
  const positions = [...path.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name);
  return new Map(
    parameters.map((parameter) => {
      const { name, in: place } = parameter;
      if (place === 'path') return [`path ${positions.indexOf(name)}`, parameter];
      return [`${place} ${place === 'header' ? name.toLowerCase() : name}`, parameter];
    }),
  );
}

function compareParameter(
  schemas: Pair,
  operation: Operation,
  { parameter, counterpart }: { parameter: Parameter; counterpart: Parameter },
): Difference[] {
  const words = `${parameter.in} ${parameter.name}`;
  const stricter = counterpart.required && !parameter.required;
  const own =
    parameter.required === counterpart.required
      ? []
      : [
          difference(
            operation,
            'differs',
            'parameter',
            `${words} is ${counterpart.required ? 'required' : 'optional'}`,
            stricter,
          ),
        ];
  if (parameter.schema === undefined || counterpart.schema === undefined) return own;
  return [
    ...own,
    ...compareSchemas(schemas, {
      operation,
      ours: parameter.schema,
      theirs: counterpart.schema,
      at: words,
      direction: 'request',
      depth: 0,
    }),
  ];
}

function compareBodies(schemas: Pair, operation: Operation, other: Operation): Difference[] {
  if (operation.body === undefined)
    return other.body?.required === true ? [difference(operation, 'added', 'body', 'a body is required', true)] : [];
  if (other.body === undefined) return [difference(operation, 'missing', 'body', 'no body is taken', true)];
  const { required, contents } = other.body;
  const words = `the body is ${required ? 'required' : 'optional'}`;
  const demanded =
    operation.body.required === required ? [] : [difference(operation, 'differs', 'body', words, required)];
  const sides = { ours: operation.body.contents, theirs: contents };
  return [...demanded, ...compareContents(schemas, operation, { ...sides, at: 'request', direction: 'request' })];
}

interface Contents {
  readonly ours: readonly MediaContent[];
  readonly theirs: readonly MediaContent[];
  readonly at: string;
  readonly direction: Direction;
}

/** A media type that is not there is missed by who sends it or asks for it; one more hurts nobody. */
function compareContents(schemas: Pair, operation: Operation, contents: Contents): Difference[] {
  const { ours, theirs, at, direction } = contents;
  const added = theirs.filter(({ mediaType }) => !ours.some((content) => content.mediaType === mediaType));
  const common = ours.flatMap(({ mediaType, schema }) => {
    const counterpart = theirs.find((content) => content.mediaType === mediaType);
    if (counterpart === undefined) return [difference(operation, 'missing', 'media type', `${at} ${mediaType}`, true)];
    if (schema === undefined || counterpart.schema === undefined) return [];
    return compareSchemas(schemas, { operation, ours: schema, theirs: counterpart.schema, at, direction, depth: 0 });
  });
  return [
    ...common,
    ...added.map(({ mediaType }) => difference(operation, 'added', 'media type', `${at} ${mediaType}`, false)),
  ];
}

/** Success that is no longer answered, or another one in its place, is what a client breaks at. */
function compareAnswers(schemas: Pair, operation: Operation, other: Operation): Difference[] {
  const isSuccess = ({ status }: ResponseDefinition): boolean => status.startsWith('2');
  const added = other.responses.filter((response) => sameStatus(operation.responses, response) === undefined);
  const common = operation.responses.flatMap((response) => {
    const counterpart = sameStatus(other.responses, response);
    if (counterpart === undefined)
      return [difference(operation, 'missing', 'status', response.status, isSuccess(response))];
    const at = `answer ${response.status}`;
    const sides = { ours: response.contents, theirs: counterpart.contents };
    return compareContents(schemas, operation, { ...sides, at, direction: 'response' });
  });
  return [
    ...common,
    ...added.map((response) => difference(operation, 'added', 'status', response.status, isSuccess(response))),
  ];
}

/** The answer of the same status, or where one side speaks of a class, of the same class. */
function sameStatus(
  responses: readonly ResponseDefinition[],
  { status }: ResponseDefinition,
): ResponseDefinition | undefined {
  const isClass = (text: string): boolean => text.endsWith('XX');
  return (
    responses.find((response) => response.status === status) ??
    responses.find((response) => response.status[0] === status[0] && (isClass(response.status) || isClass(status)))
  );
}

interface Place {
  readonly operation: Operation;
  readonly ours: SchemaRef;
  readonly theirs: SchemaRef;
  readonly at: string;
  readonly direction: Direction;
  readonly depth: number;
}

function compareSchemas(schemas: Pair, place: Place): Difference[] {
  if (place.depth > maxDepth) return [];
  const { operation, at } = place;
  const own = schemas.ours.follow(place.ours, place.direction).node;
  const other = schemas.theirs.follow(place.theirs, place.direction).node;
  return [
    ...compareTypes(place, own.type, other.type),
    ...compareEnums(place, own.enum, other.enum),
    ...limits
      .filter((key) => JSON.stringify(own[key]) !== JSON.stringify(other[key]))
      .map((key) => {
        const changed = `${at}: ${key} ${words(own[key])} is ${words(other[key])}`;
        const breaking = place.direction === 'request' && isStricter(key, own[key], other[key]);
        return difference(operation, 'differs', 'limit', changed, breaking);
      }),
    ...compareProperties(schemas, place),
    ...compareItems(schemas, place),
  ];
}

/** True when a limit may refuse what ours allows; patterns cannot be compared, so another one may. */
function isStricter(key: string, own: Json | undefined, other: Json | undefined): boolean {
  if (other === undefined) return false;
  if (typeof own !== 'number' || typeof other !== 'number') return true;
  return /^(min|exclusiveMin)/.test(key) ? other > own : other < own;
}

/** A client breaks when an answer may be of a type it does not expect, or when a request of a type it sends is refused. */
function compareTypes(
  { operation, at, direction }: Place,
  own: Json | undefined,
  other: Json | undefined,
): Difference[] {
  const ours = typesOf(own);
  const theirs = typesOf(other);
  if (ours.join() === theirs.join()) return [];
  const breaking = direction === 'response' ? !covers(ours, theirs) : !covers(theirs, ours);
  const shown = (types: readonly string[]): string => (types.length === 0 ? 'any type' : types.join(' or '));
  return [difference(operation, 'differs', 'type', `${at}: ${shown(ours)} is ${shown(theirs)}`, breaking)];
}

/** True when every value of the narrow types is one of the wide ones; no type at all is any type. */
function covers(wide: readonly string[], narrow: readonly string[]): boolean {
  if (wide.length === 0) return true;
  const isCovered = (type: string): boolean => wide.includes(type) || (type === 'integer' && wide.includes('number'));
  return narrow.length > 0 && narrow.every(isCovered);
}

function typesOf(type: Json | undefined): string[] {
  if (Array.isArray(type)) return type.map(asText).sort();
  return typeof type === 'string' ? [type] : [];
}

function words(value: Json | undefined): string {
  return value === undefined ? '(none)' : asText(value);
}

/** In a request fewer values break a client, in an answer more of them do. */
function compareEnums(
  { operation, at, direction }: Place,
  own: Json | undefined,
  other: Json | undefined,
): Difference[] {
  const ours = Array.isArray(own) ? own.map(asText) : undefined;
  const theirs = Array.isArray(other) ? other.map(asText) : undefined;
  if (ours === undefined && theirs === undefined) return [];
  const missing = ours?.filter((value) => theirs?.includes(value) === false) ?? [];
  const added = theirs?.filter((value) => ours?.includes(value) !== true) ?? [];
  const none =
    theirs === undefined
      ? [difference(operation, 'missing', 'enum', `${at}: any value is allowed`, direction === 'response')]
      : [];
  return [
    ...none,
    ...missing.map((value) => difference(operation, 'missing', 'enum', `${at}: ${value}`, direction === 'request')),
    ...added.map((value) =>
      difference(operation, 'added', 'enum', `${at}: ${value}`, (ours === undefined) === (direction === 'request')),
    ),
  ];
}

function compareProperties(schemas: Pair, place: Place): Difference[] {
  const { operation, at, direction } = place;
  const ours = definedProperties(schemas.ours, place.ours, direction);
  const theirs = definedProperties(schemas.theirs, place.theirs, direction);
  const missing = ours.filter(({ name }) => !theirs.some((candidate) => candidate.name === name));
  const added = theirs.filter(({ name }) => !ours.some((candidate) => candidate.name === name));
  const common = ours.flatMap((property) => {
    const counterpart = theirs.find(({ name }) => name === property.name);
    if (counterpart === undefined) return [];
    const next = {
      ...place,
      ours: property.schema,
      theirs: counterpart.schema,
      at: `${at}.${property.name}`,
      depth: place.depth + 1,
    };
    const breaking =
      direction === 'request' ? counterpart.required && !property.required : property.required && !counterpart.required;
    const changed =
      counterpart.required === property.required
        ? []
        : [
            difference(
              operation,
              'differs',
              'property',
              `${next.at} is ${counterpart.required ? 'required' : 'optional'}`,
              breaking,
            ),
          ];
    return [...changed, ...compareSchemas(schemas, next)];
  });
  return [
    ...missing.map(({ name, required }) =>
      difference(operation, 'missing', 'property', `${at}.${name}${required ? ', required' : ''}`, required),
    ),
    ...added.map(({ name, required }) =>
      difference(
        operation,
        'added',
        'property',
        `${at}.${name}${required ? ', required' : ''}`,
        required && direction === 'request',
      ),
    ),
    ...common,
  ];
}

function compareItems(schemas: Pair, place: Place): Difference[] {
  const ours = itemSchema(schemas.ours, place.ours, place.direction);
  const theirs = itemSchema(schemas.theirs, place.theirs, place.direction);
  if (ours === undefined || theirs === undefined) return [];
  return compareSchemas(schemas, {
    ...place,
    ours,
    theirs,
    at: `${place.at}[]`,
    depth: place.depth + 1,
  });
}
