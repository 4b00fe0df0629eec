import type { SchemaRef, Schemas } from '../../model/definition.js';
import { isObject, type Json } from '../../model/json.js';
import { join, set, tokens } from '../../support/json/pointer.js';
import { fill } from '../../support/json/template.js';
import { datePlaceholder } from './dates.js';

/** A text that the sampler made up, and the placeholder in its place. */
interface Rewriting {
  readonly at: string;
  readonly text: string;
}

/**
 * A sampled object whose made-up texts differ from request to request, because a candidate may keep them unique, and whose
 * dates lie where their names place them. Published values stay, and so does a text for which the longer one has no room.
 */
export function freshened(schemas: Schemas, ref: SchemaRef, made: Json): Json {
  const rewritings = rewritingsIn(made, '');
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

/** What a placeholder of this file may be filled with. */
function standIn([kind = '', form = '', length = '8']: readonly string[]): Json {
  if (kind === 'date') return '2024-05-01';
  if (kind === 'time') return '2024-05-01T08:00:00Z';
  return (form === 'digits' ? '7' : 'f').repeat(Number(length));
}

function rewritingsIn(value: Json, at: string): Rewriting[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => rewritingsIn(item, join(at, index)));
  if (isObject(value)) return Object.entries(value).flatMap(([name, item]) => rewritingsIn(item, join(at, name)));
  const text = typeof value === 'string' ? rewritten(value, nameAt(at)) : undefined;
  return text === undefined ? [] : [{ at, text }];
}

/** Names of texts that choose among a few, whether or not the definition lists them: nobody keeps such a text unique. */
const choices =
  /(type|status|state|gender|sex|kind|category|format|language|locale|country|currency|unit|role|method|mode|level|class|sector|basis|jurisdiction|location|restriction|index|scheme|algorithm|dpia|failed|signedAs)$/i;

/** The name of the property, also for the items of a list. */
function nameAt(at: string): string {
  return tokens(at).findLast((token) => !/^\d+$/.test(token)) ?? '';
}

function rewritten(text: string, name: string): string | undefined {
  const number = /^(?<name>.+) (?<number>\d+)$/.exec(text)?.groups;
  if (number?.name === name && !choices.test(name)) return `${text} {{fresh text 8}}`;
  if (/^person\d+@example\.org$/.test(text)) return 'person-{{fresh text 8}}@example.org';
  if (/^\+372555\d{4}$/.test(text)) return '+3725{{fresh digits 7}}';
  const date = /^2024-05-(?<day>\d\d)(?<time>T08:00:00Z)?$/.exec(text)?.groups;
  return date === undefined
    ? undefined
    : datePlaceholder(name, { withTime: date.time !== undefined, day: Number(date.day) });
}
