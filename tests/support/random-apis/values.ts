import type { RandomFault } from './faults.js';
import { type ApiModel, choices, type Property, type Resource } from './model.js';
import { defaultOf } from './schemas.js';

export type Item = Record<string, unknown>;

export const isObject = (value: unknown): value is Item =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const isText = (value: unknown): value is string => typeof value === 'string';
const isWhole = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value);

/** A day of the calendar: 30 February is none. */
export function isDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined || month < 1 || month > 12 || day < 1)
    return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function isInstant(text: string): boolean {
  const match = /^(\d{4}-\d{2}-\d{2})[Tt](\d{2}):(\d{2}):(\d{2})(\.\d+)?([Zz]|[+-](\d{2}):(\d{2}))$/.exec(text);
  if (match === null || !isDay(match[1] ?? '')) return false;
  const [hour = 99, minute = 99, second = 99] = match.slice(2, 5).map(Number);
  return hour < 24 && minute < 60 && second <= 60 && Number(match[7] ?? 0) < 24 && Number(match[8] ?? 0) < 60;
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
export const isUuid = (value: unknown): boolean => isText(value) && uuid.test(value);
const isEmail = (text: string): boolean => /^[^\s@"]+@[^\s@.]+(\.[^\s@.]+)+$/.test(text);
const isBase64 = (text: string): boolean => /^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(text);
const symbols = (text: string): number => [...text].length;

const formats: Readonly<Record<string, (text: string) => boolean>> = {
  date: isDay,
  'date-time': isInstant,
  email: isEmail,
  link: (text) => /^[a-z][a-z0-9+.-]*:\S+$/i.test(text),
  blob: isBase64,
};

function isPlace(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { street, number, ...rest } = value;
  const numbered = number === undefined || (isWhole(number) && number >= 1);
  return isText(street) && street.length > 0 && numbered && Object.keys(rest).length === 0;
}

function isVariant(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (value.kind === 'card') return isText(value.digits) && /^[0-9]{4}$/.test(value.digits);
  return value.kind === 'cash' && isWhole(value.sum) && value.sum >= 0;
}

/** What a value of an identifier is: a whole number, a UUID, a text, or a natural key. */
function isIdentifier(value: unknown, { identifiers }: Resource): boolean {
  if (identifiers === 'integer') return isWhole(value) && value >= 1;
  if (identifiers === 'uuid') return isUuid(value);
  return isText(value) && (identifiers === 'text' ? value.length > 0 : /^[A-Z]{2}[0-9]{6}$/.test(value));
}

const listOf =
  (most: number, fits: (value: unknown) => boolean) =>
  (value: unknown): boolean =>
    Array.isArray(value) && value.length <= most && value.every(fits);
const within =
  (most: number) =>
  (value: unknown): boolean =>
    typeof value === 'number' && value >= 0 && value <= most;

const fits: Readonly<Record<Property['kind'], (value: unknown) => boolean>> = {
  text: isText,
  integer: (value) => isWhole(value) && value >= 0 && value < 2 ** 31,
  number: within(Number.MAX_VALUE),
  boolean: (value) => typeof value === 'boolean',
  date: isText,
  'date-time': isText,
  email: isText,
  choice: isText,
  texts: listOf(5, (one) => isText(one) && one.length > 0),
  nested: isObject,
  map: (value) => isObject(value) && Object.values(value).every(isWhole),
  amount: (value) => isText(value) && /^[0-9]{1,7}\.[0-9]{2}$/.test(value),
  money: within(100000),
  rate: within(100),
  big: (value) => isWhole(value) && value >= 0 && value < 2 ** 53,
  link: isText,
  blob: isText,
  codes: listOf(4, (one) => isText(one) && /^[A-Z]{2}$/.test(one)),
  places: listOf(4, isObject),
  variant: isObject,
  reference: (value) => isText(value) || isWhole(value),
};

function withinLimit(value: unknown, { kind, limit }: Property): boolean {
  if (kind === 'text' && isText(value)) return value.length > 0 && symbols(value) <= (limit ?? Infinity);
  if (kind === 'integer' && isWhole(value)) return value <= (limit ?? Infinity);
  return true;
}

const isChoice = (value: unknown, { kind }: Property): boolean =>
  kind !== 'choice' || (choices as readonly unknown[]).includes(value);
const hasFormat = (value: unknown, { kind }: Property): boolean => !isText(value) || (formats[kind]?.(value) ?? true);

function isBuilt(value: unknown, { kind }: Property): boolean {
  if (kind === 'nested') return isPlace(value);
  return kind !== 'places' || (Array.isArray(value) && value.every(isPlace));
}

const hasCents = (value: unknown, { kind }: Property): boolean =>
  kind !== 'money' || Math.round(Number(value) * 100) / 100 === value;
const isUnique = (value: unknown, { kind }: Property): boolean =>
  kind !== 'codes' || (Array.isArray(value) && new Set(value).size === value.length);

/** Each rule of a value, and the fault of a server that does not know it. */
const rules: readonly (readonly [RandomFault, (value: unknown, property: Property) => boolean])[] = [
  ['type-unchecked', (value, property) => fits[property.kind](value)],
  ['limit-unchecked', withinLimit],
  ['choice-unchecked', isChoice],
  ['format-unchecked', hasFormat],
  ['nested-unchecked', isBuilt],
  ['variant-unchecked', (value, { kind }) => kind !== 'variant' || isVariant(value)],
  ['fractions-unchecked', hasCents],
  ['repeats-unchecked', isUnique],
];

export interface BodyRules {
  readonly api: ApiModel;
  readonly resource: Resource;
  /** A change in parts: nothing is required, and null in a merge patch removes what is optional. */
  readonly patch: boolean;
  readonly fault: RandomFault | undefined;
}

function valueFits(value: unknown, property: Property, { fault, api, patch, resource }: BodyRules): boolean {
  if (value === null) {
    const removes = patch && resource.patchKind === 'merge' && !property.required;
    return removes || property.nullable || fault === 'null-accepted';
  }
  const [first] = api.resources;
  const isReference = property.kind === 'reference' && first !== undefined && fault !== 'type-unchecked';
  if (isReference && !isIdentifier(value, first)) return false;
  return rules.every(([unless, keeps]) => fault === unless || keeps(value, property));
}

/** What an item holds beside its properties. */
const othersOf = ({ identifier, action }: Resource): readonly string[] => [
  identifier,
  ...(action ? ['lifecycle'] : []),
];

function namesFit(body: Item, { api, resource, fault }: BodyRules): boolean {
  const { properties, identifiers, identifier, closed } = resource;
  const known = new Set([...othersOf(resource), ...properties.map(({ name }) => name)]);
  if (closed && fault !== 'closed-unchecked' && Object.keys(body).some((name) => !known.has(name))) return false;
  if (!api.habits.readOnlyRefused) return true;
  const ownOnly = properties.filter(({ access }) => access === 'answered').map(({ name }) => name);
  const others = othersOf(resource).filter((name) => identifiers !== 'given' || name !== identifier);
  return ![...others, ...ownOnly].some((name) => body[name] !== undefined);
}

/** True when a body is one that the definition allows. */
export function bodyFits(body: unknown, rulesOfBody: BodyRules): body is Item {
  if (!isObject(body)) return false;
  const { resource, patch, fault } = rulesOfBody;
  if (!namesFit(body, rulesOfBody)) return false;
  const id = body[resource.identifier];
  if (resource.identifiers === 'given' && !patch && !isIdentifier(id, resource)) return false;
  return resource.properties.every((property) => {
    const value = body[property.name];
    if (property.access === 'answered') return true;
    if (value === undefined) return patch || !property.required || fault === 'required-unchecked';
    return valueFits(value, property, rulesOfBody);
  });
}

const shifted = (text: string, by: number): string => new Date(Date.parse(text) + by).toISOString();

const kept: Readonly<Partial<Record<RandomFault, (value: unknown, property: Property) => unknown>>> = {
  'text-cut': (value, { kind }) => (kind === 'text' && isText(value) ? [...value].slice(0, 15).join('') : value),
  'items-dropped': (value, { kind }) => (kind === 'texts' && Array.isArray(value) ? value.slice(0, 1) : value),
  'places-dropped': (value, { kind }) => (kind === 'places' && Array.isArray(value) ? [] : value),
  'date-shifted': (value, { kind }) =>
    kind === 'date' && isText(value) ? shifted(`${value}T00:00:00Z`, -86_400_000).slice(0, 10) : value,
  'time-shifted': (value, { kind }) => (kind === 'date-time' && isText(value) ? shifted(value, 3_600_000) : value),
  'amount-changed': (value, { kind }) => (kind === 'amount' && isText(value) ? `1${value.slice(1)}` : value),
  'false-lost': (value, { kind }) => (kind === 'boolean' && value === false ? true : value),
  'cents-lost': (value, { kind }) => (kind === 'money' ? Math.floor(Number(value)) : value),
  'big-rounded': (value, { kind }) => (kind === 'big' ? Math.fround(Number(value)) : value),
  'link-cut': (value, { kind }) => (kind === 'link' && isText(value) ? value.split('?')[0]?.slice(0, 12) : value),
  'variant-reduced': (value, { kind }) =>
    kind === 'variant' && isObject(value)
      ? { ...value, ...(value.kind === 'cash' ? { sum: 0 } : { digits: '0000' }) }
      : value,
};

/** What a server keeps of a value that it has announced to change. */
function normal(value: unknown, { kind }: Property, api: ApiModel): unknown {
  if (kind === 'rate' && typeof value === 'number') return Math.round(value * 100) / 100;
  if (kind !== 'date-time' || !api.habits.utc || !isText(value)) return value;
  const instant = new Date(value.toUpperCase());
  return Number.isNaN(instant.getTime()) ? value : instant.toISOString();
}

/** What a merge patch makes of a value (RFC 7396). */
export function merged(old: unknown, change: unknown): unknown {
  if (!isObject(change)) return change;
  const rest = { ...(isObject(old) ? old : {}) };
  for (const [name, value] of Object.entries(change)) {
    if (value === null) delete rest[name];
    else rest[name] = merged(rest[name], value);
  }
  return rest;
}

/** What a server keeps of what it is sent: what it knows, and nothing that only it may set. */
export function keptOf(body: Item, { api, resource, fault }: BodyRules): Item {
  const change = fault === undefined ? undefined : kept[fault];
  const taken = resource.properties
    .filter(
      ({ access, name }) => body[name] !== undefined && (access !== 'answered' || fault === 'read-only-overwritten'),
    )
    .filter(({ kind }) => kind !== 'map' || fault !== 'map-dropped');
  const known = new Set([...othersOf(resource), ...resource.properties.map(({ name }) => name)]);
  const unknown =
    api.habits.keepsUnknown && !resource.closed ? Object.entries(body).filter(([name]) => !known.has(name)) : [];
  const values = taken.map((one): [string, unknown] => {
    const value = normal(body[one.name], one, api);
    return [one.name, change?.(value, one) ?? value];
  });
  return Object.fromEntries([...unknown, ...values]);
}

/** The defaults of what is left out. */
export function defaultsOf({ resource, fault }: BodyRules): Item {
  if (fault === 'default-ignored') return {};
  return Object.fromEntries(
    resource.properties.filter(({ hasDefault }) => hasDefault).map((one) => [one.name, defaultOf(one)]),
  );
}

export const setByServer: Readonly<Record<Exclude<Property['kind'], 'reference'>, unknown>> = {
  text: 'by the server',
  integer: 7,
  number: 0.5,
  boolean: true,
  date: '2024-05-01',
  'date-time': '2024-05-01T08:00:00Z',
  email: 'server@example.org',
  choice: 'draft',
  texts: ['server'],
  nested: { street: 'Server Street', number: 1 },
  map: { first: 1 },
  amount: '7.50',
  money: 7.5,
  rate: 12.5,
  big: 7,
  link: 'https://example.org/server',
  blob: 'c2VydmVy',
  codes: ['NO'],
  places: [{ street: 'Server Street' }],
  variant: { kind: 'cash', sum: 7 },
};

/** The values that only the server sets. */
export const ownValues = ({ properties }: Resource): Item =>
  Object.fromEntries(
    properties
      .filter(({ access }) => access === 'answered')
      .map(({ name, kind }) => [name, kind === 'reference' ? undefined : setByServer[kind]]),
  );
