import type { Direction, Operation } from '../../model/definition.js';
import type { Json, JsonObject } from '../../model/json.js';
import { asText } from '../../support/json/write.js';
import { type Difference, difference } from './difference.js';

/** Where two schemas stand. */
interface Position {
  readonly operation: Operation;
  readonly at: string;
  readonly direction: Direction;
}

interface NodePair {
  readonly ours: JsonObject;
  readonly theirs: JsonObject;
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

/** Compares types, allowed values and limits of two schemas, but not the schemas inside them. */
export function compareKeywords(position: Position, nodes: NodePair): Difference[] {
  return [...compareTypes(position, nodes), ...compareEnums(position, nodes), ...compareLimits(position, nodes)];
}

/** A client breaks when an answer may be of a type it does not expect, or when a request of a type it sends is refused. */
function compareTypes({ operation, at, direction }: Position, nodes: NodePair): Difference[] {
  const ours = typesOf(nodes.ours.type);
  const theirs = typesOf(nodes.theirs.type);
  if (ours.join() === theirs.join()) return [];
  const breaking = direction === 'response' ? !covers(ours, theirs) : !covers(theirs, ours);
  const words = `${at}: ${typeWords(ours)} is ${typeWords(theirs)}`;
  return [difference(operation, { kind: 'differs', what: 'type', words, breaking })];
}

function typeWords(types: readonly string[]): string {
  return types.length === 0 ? 'any type' : types.join(' or ');
}

/** True when every value of the narrow types is one of the wide types; an empty list means any type. */
function covers(wide: readonly string[], narrow: readonly string[]): boolean {
  if (wide.length === 0) return true;
  const isCovered = (type: string): boolean => wide.includes(type) || (type === 'integer' && wide.includes('number'));
  return narrow.length > 0 && narrow.every(isCovered);
}

function typesOf(type: Json | undefined): string[] {
  if (Array.isArray(type)) return type.map(asText).sort();
  return typeof type === 'string' ? [type] : [];
}

/** A client breaks when a value that it sends is no longer allowed, or when an answer may hold a new value. */
function compareEnums(position: Position, nodes: NodePair): Difference[] {
  const { operation, at, direction } = position;
  const ours = valuesOf(nodes.ours.enum);
  const theirs = valuesOf(nodes.theirs.enum);
  if (theirs === undefined) {
    const words = `${at}: any value is allowed`;
    const breaking = direction === 'response';
    return ours === undefined ? [] : [difference(operation, { kind: 'missing', what: 'enum', words, breaking })];
  }
  const missing = ours?.filter((value) => !theirs.includes(value)) ?? [];
  const added = theirs.filter((value) => ours?.includes(value) !== true);
  const addedBreaks = (ours === undefined) === (direction === 'request');
  return [
    ...missing.map((value) => enumDifference(position, { kind: 'missing', value, breaking: direction === 'request' })),
    ...added.map((value) => enumDifference(position, { kind: 'added', value, breaking: addedBreaks })),
  ];
}

function enumDifference(
  { operation, at }: Position,
  { kind, value, breaking }: { readonly kind: 'missing' | 'added'; readonly value: string; readonly breaking: boolean },
): Difference {
  return difference(operation, { kind, what: 'enum', words: `${at}: ${value}`, breaking });
}

function valuesOf(values: Json | undefined): string[] | undefined {
  return Array.isArray(values) ? values.map(asText) : undefined;
}

function compareLimits({ operation, at, direction }: Position, { ours, theirs }: NodePair): Difference[] {
  const changed = limits.filter((key) => JSON.stringify(ours[key]) !== JSON.stringify(theirs[key]));
  return changed.map((key) => {
    const words = `${at}: ${key} ${limitWords(ours[key])} is ${limitWords(theirs[key])}`;
    const breaking = direction === 'request' && isStricter(key, ours[key], theirs[key]);
    return difference(operation, { kind: 'differs', what: 'limit', words, breaking });
  });
}

/** True when a limit may refuse a value that ours allows. Patterns cannot be compared, so another one may. */
function isStricter(key: string, ours: Json | undefined, theirs: Json | undefined): boolean {
  if (theirs === undefined) return false;
  if (typeof ours !== 'number' || typeof theirs !== 'number') return true;
  return /^(min|exclusiveMin)/.test(key) ? theirs > ours : theirs < ours;
}

function limitWords(value: Json | undefined): string {
  return value === undefined ? '(none)' : asText(value);
}
