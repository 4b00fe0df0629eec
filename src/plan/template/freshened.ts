import type { SchemaRef, Schemas } from '../../model/definition.js';
import { isObject, type Json, type JsonObject } from '../../model/json.js';
import { checkedText } from '../../schema/checked-text.js';
import { freshInForm, freshNamed, freshPatterned } from '../../schema/fresh-like.js';
import { isNameOfItem } from '../../schema/kept-unique.js';
import { isUsable } from '../../schema/patterns.js';
import { meantSchema, schemaAt } from '../../schema/properties.js';
import { standIn } from '../../schema/stand-in.js';
import { join, set, tokens } from '../../support/json/pointer.js';
import { fill, literally } from '../../support/json/template.js';
import { asText } from '../../support/json/write.js';
import { datePlaceholder } from './dates.js';
import type { IsUnique } from './is-unique.js';

/** What makes a text differ from request to request. */
const freshEnd = '{{fresh text 8}}';

/** Shorter texts meet too soon, and are often codes of which only a few exist. */
const fewestShort = 6;

/** A text that the sampler made up, and the placeholder in its place. */
interface Rewriting {
  readonly at: string;
  readonly text: string;
}

/**
 * A sampled object whose made-up texts and codes differ from request to request, because a candidate may keep them unique,
 * and whose dates lie where their names place them. Published values stay, unless no two items may share them, and so does a
 * text that has no room for another.
 */
export function freshened(schemas: Schemas, ref: SchemaRef, made: Json, isUnique: IsUnique = () => false): Json {
  const rewritings = rewritingsIn({ schemas, ref, isUnique }, made, '');
  const all = rewritings.reduce<Json>((value, { at, text }) => set(value, at, text), made);
  if (fits(schemas, ref, all)) return all;
  return rewritings.reduce<Json>((value, { at, text }) => {
    const changed = set(value, at, text);
    return fits(schemas, ref, changed) ? changed : value;
  }, made);
}

function fits(schemas: Schemas, ref: SchemaRef, value: Json): boolean {
  return schemas.validate(ref, 'request', fill(value, standIn)).kind !== 'invalid';
}

/** What the sampled values are an example of. */
interface Sampled {
  readonly schemas: Schemas;
  readonly ref: SchemaRef;
  readonly isUnique: IsUnique;
  /** The names of the properties of the object that holds a value. */
  readonly siblings?: readonly string[];
}

function rewritingsIn(sampled: Sampled, value: Json, at: string): Rewriting[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => rewritingsIn(sampled, item, join(at, index)));
  if (isObject(value))
    return Object.entries(value).flatMap(([name, item]) =>
      rewritingsIn({ ...sampled, siblings: Object.keys(value) }, item, join(at, name)),
    );
  if (typeof value !== 'string') return [];
  const text =
    checked(sampled, value, at) ??
    rewritten(value, nameAt(at), sampled.siblings) ??
    cutShort(sampled, value, at) ??
    patterned(sampled, value, at);
  return text === undefined ? [] : [{ at, text: short(sampled, at, text) ?? text }];
}

/** A text with a right check digit, where the name asks for one and the schema allows it. */
function checked({ schemas, ref, isUnique }: Sampled, value: string, at: string): string | undefined {
  const schema = schemaAt(schemas, ref, at);
  if (schema === undefined) return undefined;
  const { node } = meantSchema(schemas, schema, 'request');
  const name = nameAt(at);
  const text = checkedText(name, node);
  if (text === undefined || (isPublished(node, value) && !isUnique({ name, schema, at }))) return undefined;
  return fits(schemas, schema, text) ? text : undefined;
}

/** A fresh text alone, where it has no room behind the usual text; undefined where it has, or where too few characters are left. */
function short({ schemas, ref }: Sampled, at: string, text: string): string | undefined {
  const schema = schemaAt(schemas, ref, at);
  const { maxLength } = schema === undefined ? {} : meantSchema(schemas, schema, 'request').node;
  if (typeof maxLength !== 'number' || !text.endsWith(` ${freshEnd}`)) return undefined;
  const hasRoom = asText(fill(text, standIn)).length <= maxLength;
  return hasRoom || maxLength < fewestShort ? undefined : `{{fresh text ${maxLength}}}`;
}

/** A fresh text in place of a name and a number that had no room for the whole name. */
function cutShort({ schemas, ref }: Sampled, text: string, at: string): string | undefined {
  const schema = schemaAt(schemas, ref, at);
  const begin = /^(?<begin>.*?\D)\d+$/.exec(text)?.groups?.begin;
  const name = nameAt(at);
  if (schema === undefined || begin === undefined || !name.startsWith(begin) || choices.test(name)) return undefined;
  const { node } = meantSchema(schemas, schema, 'request');
  const isCut = node.maxLength === text.length && !isPublished(node, text);
  return isCut && text.length >= fewestShort ? `{{fresh text ${text.length}}}` : undefined;
}

/** A code that was made for its pattern, as one that no other request sends. */
function patterned({ schemas, ref, isUnique }: Sampled, value: string, at: string): string | undefined {
  const schema = schemaAt(schemas, ref, at);
  if (schema === undefined || choices.test(nameAt(at))) return undefined;
  const { node } = meantSchema(schemas, schema, 'request');
  if (isForeign(node)) return undefined;
  const fresh = typeof node.pattern === 'string' ? freshPatterned : undefined;
  if (!isPublished(node, value)) return fresh?.({ schemas }, schema, value);
  const isFixed = node.enum !== undefined || node.const !== undefined;
  if (isFixed || !isUnique({ name: nameAt(at), schema, at })) return undefined;
  // A published name gets another end; a published code keeps its form.
  const named = isNameOfItem(at) && !value.includes('@') ? freshNamed({ schemas }, schema, value) : undefined;
  return named ?? (fresh ?? freshInForm)({ schemas }, schema, value);
}

/** True for a pattern of another dialect: nothing tells whether another text is as right. */
function isForeign({ pattern }: JsonObject): boolean {
  return typeof pattern === 'string' && !isUsable(pattern);
}

/** True for a value that the definition itself gives. */
function isPublished({ enum: values, const: only, default: usual, examples }: JsonObject, value: string): boolean {
  const given = [values, examples].flatMap((list) => (Array.isArray(list) ? list : []));
  return [...given, only, usual].some((known) => known !== undefined && known !== null && literally(known) === value);
}

/** Names of texts that choose among a few, whether or not the definition lists them: nobody keeps such a text unique. */
const choices =
  /(type|status|state|gender|sex|kind|category|format|language|locale|country|currency|unit|role|method|mode|level|class|sector|basis|jurisdiction|location|restriction|index|scheme|algorithm|dpia|failed|signedAs)$/i;

/** The name of the property, also for the items of a list. */
function nameAt(at: string): string {
  return tokens(at).findLast((token) => !/^\d+$/.test(token)) ?? '';
}

function rewritten(text: string, name: string, siblings: readonly string[] = []): string | undefined {
  const number = /^(?<name>.+) (?<number>\d+)$/.exec(text)?.groups;
  if (number?.name === name && !choices.test(name)) return `${text} ${freshEnd}`;
  if (/^sample-\d+$/.test(text)) return `sample-${freshEnd}`;
  if (/^person\d+@example\.org$/.test(text)) return `person-${freshEnd}@example.org`;
  if (/^\+372555\d{4}$/.test(text)) return '+3725{{fresh digits 7}}';
  const date = /^2024-05-(?<day>\d\d)(?<time>T08:00:00Z)?$/.exec(text)?.groups;
  return date === undefined
    ? undefined
    : datePlaceholder(name, { withTime: date.time !== undefined, day: Number(date.day), siblings });
}
