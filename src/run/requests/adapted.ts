import type { Adaptation } from '../../model/adaptation.js';
import type { Catalogue } from '../../model/catalogue.js';
import type { Operation, SchemaRef, Schemas } from '../../model/definition.js';
import { isObject, type Json, type JsonObject } from '../../model/json.js';
import { jsonSchema } from '../../schema/contents.js';
import { guessedTexts } from '../../schema/guessed-texts.js';
import { referredWord, sameThing } from '../../schema/named-references.js';
import { definedProperties, schemaAt } from '../../schema/properties.js';
import { sample } from '../../schema/sample.js';
import { emptyObjects, leaves } from '../../support/json/leaves.js';
import { get, join, remove, set, tokens } from '../../support/json/pointer.js';
import { fits } from './narrower.js';

const dayMs = 86_400_000;
const month = 30 * dayMs;
const dateForm = /^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d))?$/;

/** Words between spaces. */
const words = /^[A-Za-z0-9]+( [A-Za-z0-9]+)+$/;

/** What nearly every name may hold. */
const plainName = /^[A-Za-z0-9-]*$/;

/** What lies in the past whatever the candidate asks for. */
const longAgo = /birth|born|dob|death|deceased/i;

/** Each date by itself is tried at so many places. */
const mostSingleDates = 4;

/** Texts that the program makes up because the definition does not say which are right. */
const madeUp = /@example\.org$|^https:\/\/example\.org\b|^\+3725/;

/**
 * What may be tried in place of a body that was refused: all its dates ahead, all of them ago, each date in the other
 * direction, texts without spaces, which many names may not have, without the optional texts that are made up, without the
 * optional values that name items, and with an entry in each empty map. Each is valid by the definition, as the body itself is.
 * @param now the moment of the run, in milliseconds
 */
export function adaptations(
  { schemas, bindings }: Pick<Catalogue, 'schemas' | 'bindings'>,
  operation: Operation,
  body: Json,
  now: number,
): Adaptation[] {
  const texts = textsIn(body);
  const dates = texts.filter(({ text }) => dateForm.test(text));
  const movable = dates.filter(({ at }) => !longAgo.test(nameAt(at)));
  const moved = [
    shifted(movable, (first) => now + month - first, 'least'),
    shifted(movable, (last) => now - month - last, 'most'),
    ...movable.slice(0, mostSingleDates).map((date) => mirrored(date, now)),
  ];
  const spaced = texts.flatMap(({ at, text }) => (words.test(text) ? [at] : []));
  const schema = jsonSchema(operation.body?.contents);
  const coded = schema === undefined ? [] : guessedTexts(schemas, schema, body).map(({ at }) => at);
  const isOptional = (at: string): boolean => fits(schemas, operation, remove(body, at));
  const leftOut = texts.flatMap(({ at, text }) => (madeUp.test(text) || coded.includes(at) ? [at] : []));
  const named = [...leaves(body)].flatMap(({ at }) =>
    namesItem(nameAt(at), Object.keys(bindings.resources)) ? [at] : [],
  );
  const maps = schema === undefined ? [] : openMaps(schemas, schema, body);
  const worded = texts.flatMap(({ at, text }) =>
    isMadeUpFor(nameAt(at), text) ? [join('', tokens(at)[0] ?? '')] : [],
  );
  const sparing = [leftOut, named, maps, [...new Set(worded)]]
    .map((places) => places.filter(isOptional))
    .filter((places) => places.length > 0);
  const filled = filledObjects(schemas, schema, body);
  const all: Adaptation[] = [
    ...moved.map((changed): Adaptation => ({ dates: changed, leftOut: [] })),
    ...(spaced.length === 0 ? [] : [{ dates: {}, leftOut: [], hyphenated: spaced }]),
    ...sparing.map((places): Adaptation => ({ dates: {}, leftOut: places })),
    ...(Object.keys(filled).length === 0 ? [] : [{ dates: {}, leftOut: [], filled }]),
  ];
  return all.filter((adaptation) => isAnother(body, adaptation) && fits(schemas, operation, adapted(body, adaptation)));
}

/** True for a name of the item itself, or of another one: nothing may be there by the value that is sent. */
function namesItem(name: string, resources: readonly string[]): boolean {
  if (/^_?(id|uuid|guid)$/i.test(name) || referredWord(name) !== undefined) return true;
  const stem = /^(.+?)_?names?$/i.exec(name)?.[1];
  return stem !== undefined && resources.some((resource) => sameThing(resource, stem));
}

/** True for a text that was made of the name of its property: it means nothing to a candidate that looks it up. */
function isMadeUpFor(name: string, text: string): boolean {
  return text.startsWith(name) && /^ \d+( [0-9a-f]+)?$/.test(text.slice(name.length));
}

/** The outermost maps with entries: the definition does not say which names they may have. */
function openMaps(schemas: Schemas, schema: SchemaRef, body: Json): string[] {
  if (!isObject(body)) return [];
  return Object.entries(body).flatMap(([name, value]) => {
    const at = join('', name);
    const own = isObject(value) && Object.keys(value).length > 0 ? schemaAt(schemas, schema, at) : undefined;
    if (own === undefined || definedProperties(schemas, own, 'request').length > 0) return [];
    return isObject(schemas.follow(own, 'request').node.additionalProperties) ? [at] : [];
  });
}

/** What objects may hold that have no property, and no name for one in the definition: a candidate may ask for one at least. */
function filledObjects(schemas: Schemas, schema: SchemaRef | undefined, body: Json): Record<string, JsonObject> {
  if (schema === undefined) return {};
  const entries = emptyObjects(body).flatMap((at): [string, JsonObject][] => {
    const own = schemaAt(schemas, schema, at);
    if (own === undefined) return [];
    const { ref, node } = schemas.follow(own, 'request');
    const further = { api: ref.api, pointer: join(ref.pointer, 'additionalProperties') };
    const options = { seed: 1, variant: 0, direction: 'request' } as const;
    const value = isObject(node.additionalProperties) ? sample(schemas, further, 'value', options) : 'value 1';
    return value === undefined || node.additionalProperties === false ? [] : [[at, { key1: value }]];
  });
  return Object.fromEntries(entries);
}

/** The body with the changes. A date keeps its form, and what the body does not have stays away. */
export function adapted(whole: Json, { dates, leftOut, hyphenated = [], filled = {} }: Adaptation): Json {
  const full = Object.entries(filled).reduce((value, [at, entry]) => set(value, at, entry), whole);
  const body = hyphenated.reduce((value, at) => {
    const text = get(value, at);
    return typeof text === 'string' && words.test(text) ? set(value, at, text.replaceAll(' ', '-')) : value;
  }, full);
  const moved = Object.entries(dates).reduce<Json>((value, [at, date]) => {
    const now = get(value, at);
    return typeof now === 'string' && dateForm.test(now) ? set(value, at, written(now, Date.parse(date))) : value;
  }, body);
  return leftOut.reduce<Json>((value, at) => remove(value, at), moved);
}

/** The places where the candidate takes no spaces, and a body has other characters than names usually may have. */
export function oddNames(body: Json, { hyphenated = [] }: Adaptation): string[] {
  return hyphenated.filter((at) => {
    const text = get(body, at);
    return typeof text === 'string' && !plainName.test(text);
  });
}

interface TextAt {
  readonly at: string;
  readonly text: string;
}

function textsIn(value: Json): TextAt[] {
  return [...leaves(value)].flatMap(({ at, value: text }) => (typeof text === 'string' ? [{ at, text }] : []));
}

function nameAt(at: string): string {
  return tokens(at).findLast((token) => !/^\d+$/.test(token)) ?? '';
}

/** All dates moved by the same time, so that what lies between them stays. */
function shifted(
  dates: readonly TextAt[],
  by: (edge: number) => number,
  edge: 'least' | 'most',
): Readonly<Record<string, string>> {
  const moments = dates.map(({ text }) => Date.parse(text));
  const days = Math.round(by(edge === 'least' ? Math.min(...moments) : Math.max(...moments)) / dayMs);
  return Object.fromEntries(dates.map((date) => [date.at, written(date.text, Date.parse(date.text) + days * dayMs)]));
}

/** A date as long ago as it was ahead, or the other way round. */
function mirrored({ at, text }: TextAt, now: number): Readonly<Record<string, string>> {
  const days = Math.round((2 * (now - Date.parse(text))) / dayMs);
  return { [at]: written(text, Date.parse(text) + days * dayMs) };
}

/** A moment in the form of another: its date, and the rest as it was. */
function written(form: string, moment: number): string {
  const isDate = form.length === 'yyyy-mm-dd'.length;
  const local = isDate ? moment : moment + offsetOf(form);
  return new Date(local).toISOString().slice(0, 'yyyy-mm-dd'.length) + form.slice('yyyy-mm-dd'.length);
}

function offsetOf(form: string): number {
  const [, sign = '+', hours = '0', minutes = '0'] = /([+-])(\d\d):(\d\d)$/.exec(form) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}

function isAnother(body: Json, adaptation: Adaptation): boolean {
  return JSON.stringify(adapted(body, adaptation)) !== JSON.stringify(body);
}
