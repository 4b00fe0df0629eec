import { isObject, type Json } from '../model/json.js';
import type { RefusalAnswer } from '../model/judge.js';
import type { Finding } from '../model/verdict.js';
import { leaves } from '../support/json/leaves.js';
import { asJson } from '../support/json/parse.js';
import { get, join, tokens } from '../support/json/pointer.js';
import { brief, notVerified } from './answers.js';
import { readJsonOf } from './bodies.js';

/**
 * Why an accepted value of the wrong type proves nothing: many servers read "15" as 15 and 15 as "15", and no definition forbids it.
 * @returns undefined where the value cannot be read as the right type, or where the answer shows it as it was sent
 */
export function conversion({
  exchange: { request, response },
  accepted,
  clause = '',
}: RefusalAnswer): Finding | undefined {
  const [right, sent] = [asJson(accepted?.request.body), asJson(request.body)];
  if (!clause.endsWith('/type') || right === undefined || sent === undefined || response === undefined)
    return undefined;
  const change = [...leaves(right), ...lists(right)].find(({ at, value }) =>
    isConvertible(value, get(sent, at) ?? null),
  );
  if (change === undefined) return undefined;
  const given = get(sent, change.at) ?? null;
  const read = readJsonOf(response);
  const shown = read.kind === 'value' ? [...valuesNamed(tokens(change.at).at(-1) ?? '', read.value)] : [];
  if (shown.includes(given)) return undefined;
  const converted = shown.map(onlyItem).find((value) => typeof value !== 'object' && String(value) === String(given));
  return converted === undefined
    ? notVerified(
        'the candidate accepted the value, and no answer shows it; it may have been converted to the right type, which is allowed',
      )
    : notVerified(
        `the candidate accepted the value and shows it as ${brief(converted)}; converting a value to the right type is allowed`,
      );
}

/** The lists within a value, and their places. */
function* lists(value: Json, at = ''): Generator<{ readonly at: string; readonly value: Json }> {
  if (Array.isArray(value)) yield { at, value };
  const inside = Array.isArray(value) ? value.entries() : isObject(value) ? Object.entries(value) : [];
  for (const [name, item] of inside) yield* lists(item, join(at, name));
}

/** The item of a list of one: that is what many servers make of a single value where they expect a list. */
function onlyItem(value: Json): Json {
  const [item] = Array.isArray(value) && value.length === 1 ? value : [];
  return item ?? value;
}

/**
 * True where a number or a boolean became a text, a text a number, or a single value a list. Texts that differ from request to
 * request stay texts.
 */
function isConvertible(right: Json, sent: Json): boolean {
  if (Array.isArray(right)) return sent !== null && typeof sent !== 'object';
  if (typeof right === 'string') return typeof sent === 'number';
  return typeof right !== 'object' && typeof sent === 'string' && sent === String(right);
}

/** Every value of that name, wherever an answer has it. */
function* valuesNamed(name: string, value: Json): Generator<Json> {
  if (Array.isArray(value)) for (const item of value) yield* valuesNamed(name, item);
  if (!isObject(value)) return;
  for (const [key, item] of Object.entries(value)) {
    if (key === name) yield item;
    yield* valuesNamed(name, item);
  }
}
