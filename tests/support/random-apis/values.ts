import { defaultOf } from './definition.js';
import type { RandomFault } from './faults.js';
import { choices, type Property, type Resource } from './model.js';

export type Item = Record<string, unknown>;

const isObject = (value: unknown): value is Item =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const isWhole = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value);

/** A day of the calendar: 30 February is none. */
function isDay(text: string): boolean {
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

const isEmail = (text: string): boolean => /^[^\s@"]+@[^\s@.]+(\.[^\s@.]+)+$/.test(text);
const symbols = (text: string): number => [...text].length;

const formats: Readonly<Record<string, (text: string) => boolean>> = {
  date: isDay,
  'date-time': isInstant,
  email: isEmail,
};

const fits: Readonly<Record<Property['kind'], (value: unknown, property: Property) => boolean>> = {
  text: isText,
  integer: (value) => isWhole(value) && value >= 0 && value < 2 ** 31,
  number: (value) => typeof value === 'number' && value >= 0,
  boolean: (value) => typeof value === 'boolean',
  date: isText,
  'date-time': isText,
  email: isText,
  choice: isText,
  texts: (value) => Array.isArray(value) && value.length <= 5 && value.every((one) => isText(one) && one.length > 0),
  nested: isObject,
  map: (value) => isObject(value) && Object.values(value).every(isWhole),
  amount: (value) => isText(value) && /^[0-9]{1,7}\.[0-9]{2}$/.test(value),
};

function withinLimit(value: unknown, { kind, limit }: Property): boolean {
  if (kind === 'text' && isText(value)) return value.length > 0 && symbols(value) <= (limit ?? Infinity);
  if (kind === 'integer' && isWhole(value)) return value <= (limit ?? Infinity);
  return true;
}

const isChoice = (value: unknown, { kind }: Property): boolean =>
  kind !== 'choice' || (choices as readonly unknown[]).includes(value);
const hasFormat = (value: unknown, { kind }: Property): boolean => !isText(value) || (formats[kind]?.(value) ?? true);

function isPlace(value: unknown, { kind }: Property): boolean {
  if (kind !== 'nested' || !isObject(value)) return true;
  const { street, number, ...rest } = value;
  const numbered = number === undefined || (isWhole(number) && number >= 1);
  return isText(street) && street.length > 0 && numbered && Object.keys(rest).length === 0;
}

/** Each rule of a value, and the fault of a server that does not know it. */
const rules: readonly (readonly [RandomFault, (value: unknown, property: Property) => boolean])[] = [
  ['type-unchecked', (value, property) => fits[property.kind](value, property)],
  ['limit-unchecked', withinLimit],
  ['choice-unchecked', isChoice],
  ['format-unchecked', hasFormat],
  ['nested-unchecked', isPlace],
];

function valueFits(value: unknown, property: Property, fault: RandomFault | undefined): boolean {
  if (value === null) return property.nullable || fault === 'null-accepted';
  return rules.every(([unless, keeps]) => fault === unless || keeps(value, property));
}

export interface BodyRules {
  readonly resource: Resource;
  /** A merge patch: nothing is required, and null removes what is optional. */
  readonly patch: boolean;
  readonly fault: RandomFault | undefined;
}

/** True when a body is one that the definition allows. */
export function bodyFits(body: unknown, { resource, patch, fault }: BodyRules): body is Item {
  if (!isObject(body)) return false;
  const { properties, identifier, closed } = resource;
  const known = new Set([identifier as string, ...properties.map(({ name }) => name)]);
  if (closed && fault !== 'closed-unchecked' && Object.keys(body).some((name) => !known.has(name))) return false;
  return properties.every((property) => {
    const value = body[property.name];
    if (property.access === 'answered') return true;
    if (value === undefined) return patch || !property.required || fault === 'required-unchecked';
    if (patch && value === null && !property.required) return true;
    return valueFits(value, property, fault);
  });
}

const kept: Readonly<Partial<Record<RandomFault, (value: unknown, property: Property) => unknown>>> = {
  'text-cut': (value, { kind }) => (kind === 'text' && isText(value) ? [...value].slice(0, 15).join('') : value),
  'items-dropped': (value, { kind }) => (kind === 'texts' && Array.isArray(value) ? value.slice(0, 1) : value),
  'date-shifted': (value, { kind }) =>
    kind === 'date' && isText(value)
      ? new Date(Date.parse(`${value}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
      : value,
  'time-shifted': (value, { kind }) =>
    kind === 'date-time' && isText(value) ? new Date(Date.parse(value) + 3_600_000).toISOString() : value,
  'amount-zeros-lost': (value, { kind }) => (kind === 'amount' ? String(Number(value)) : value),
  'false-lost': (value, { kind }) => (kind === 'boolean' && value === false ? true : value),
};

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
export function keptOf(body: Item, { resource, fault }: BodyRules): Item {
  const change = fault === undefined ? undefined : kept[fault];
  const taken = resource.properties
    .filter(
      ({ access, name }) => body[name] !== undefined && (access !== 'answered' || fault === 'read-only-overwritten'),
    )
    .filter(({ kind }) => kind !== 'map' || fault !== 'map-dropped');
  return Object.fromEntries(taken.map((one) => [one.name, change?.(body[one.name], one) ?? body[one.name]]));
}

/** The defaults of what is left out. */
export function defaultsOf({ resource, fault }: BodyRules): Item {
  if (fault === 'default-ignored') return {};
  return Object.fromEntries(
    resource.properties.filter(({ hasDefault }) => hasDefault).map((one) => [one.name, defaultOf(one)]),
  );
}

const setByServer: Readonly<Record<Property['kind'], unknown>> = {
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
};

/** The values that only the server sets. */
export const ownValues = ({ properties }: Resource): Item =>
  Object.fromEntries(
    properties.filter(({ access }) => access === 'answered').map(({ name, kind }) => [name, setByServer[kind]]),
  );
