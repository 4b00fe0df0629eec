import { isObject, type Json } from '../model/json.js';
import type { RefusalAnswer } from '../model/judge.js';
import type { Finding } from '../model/verdict.js';
import { leaves } from '../support/json/leaves.js';
import { asJson } from '../support/json/parse.js';
import { get, tokens } from '../support/json/pointer.js';
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
  const change = [...leaves(right)].find(({ at, value }) => isConvertible(value, get(sent, at) ?? null));
  if (change === undefined) return undefined;
  const given = get(sent, change.at) ?? null;
  const read = readJsonOf(response);
  const shown = read.kind === 'value' ? [...valuesNamed(tokens(change.at).at(-1) ?? '', read.value)] : [];
  if (shown.includes(given)) return undefined;
  const converted = shown.find((value) => typeof value !== 'object' && String(value) === String(given));
  return converted === undefined
    ? notVerified(
        'the candidate accepted the value, and no answer shows it; it may have been converted to the right type, which is allowed',
      )
    : notVerified(
        `the candidate accepted the value and shows it as ${brief(converted)}; converting a value to the right type is allowed`,
      );
}

/** True where a number or a boolean became a text, or a text a number. Texts that differ from request to request stay texts. */
function isConvertible(right: Json, sent: Json): boolean {
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
