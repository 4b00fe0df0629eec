import type { Json, JsonObject } from '../../model/json.js';
import { ownType } from '../../schema/own-type.js';
import { freshLength } from '../../schema/stand-in.js';

const longestText = 2000;
const largest32 = 2_147_483_647;

export function longText({ maxLength }: JsonObject): string | undefined {
  if (typeof maxLength !== 'number' || maxLength < freshLength + 8 || maxLength > longestText) return undefined;
  const rest = maxLength - freshLength - 4;
  return `{{fresh text}} ${'and on '.repeat(rest / 7 + 1).slice(0, rest)}end`;
}

export function oddText({ maxLength }: JsonObject): string | undefined {
  const text = `{{fresh text}} O'Brien "x" \\ <b>&amp;</b> 50% 1+1 \u05e2\u05d1\u05e8\u05d9\u05ea`;
  return typeof maxLength === 'number' && maxLength < text.length + 2 ? undefined : text;
}

export function severalLines({ maxLength }: JsonObject): string | undefined {
  const text = '{{fresh text}}\nsecond line\tend';
  return typeof maxLength === 'number' && maxLength < 200 ? undefined : text;
}

function firstWithin({ minimum, maximum }: JsonObject, candidates: readonly number[]): number | undefined {
  return candidates.find(
    (value) => (typeof minimum !== 'number' || value >= minimum) && (typeof maximum !== 'number' || value <= maximum),
  );
}

/** Two decimals, which an amount of money has too; where the definition speaks of other steps, a number of these. */
export function withDecimals(node: JsonObject): number | undefined {
  const { multipleOf: step } = node;
  const isFine = typeof step === 'number' && step < 0.01;
  const values = isFine ? [123456.789, 12.345, 0.375] : [123456.78, 12.34, 0.25];
  if (typeof step !== 'number' || step >= 1 || step <= 0) return firstWithin(node, values);
  const digits = String(step).split('.')[1]?.length ?? 0;
  const steps = values.map((value) => Number((Math.round(value / step) * step).toFixed(Math.min(digits, 20))));
  return firstWithin(node, steps);
}

/** A moment as it is written in another zone, within a minute: a candidate may lose the offset, or the seconds. */
export function withOffset(value: Json | undefined): string | undefined {
  if (typeof value !== 'string') return undefined;
  if (/T\d\d:\d\d:\d\dZ$/.test(value)) return value.replace(/\d\dZ$/, '17+05:30');
  return /^\{\{time \d+ days \w+\}\}$/.test(value) ? value.replace('}}', ' +05:30}}') : undefined;
}

/** A text that differs from others, as far as there is room. */
export function furtherText({ maxLength }: JsonObject, number: number): string {
  const isShort = typeof maxLength === 'number' && maxLength < 10;
  return isShort ? String(number) : `{{fresh text 8}} ${number}`;
}

export function isNumber(node: JsonObject): boolean {
  const type = ownType(node);
  return type === 'integer' || type === 'number';
}

/** The largest number that the definition lets one hope for. */
export function largeNumber(node: JsonObject): number | undefined {
  const candidates = node.format === 'int32' ? [largest32] : [Number.MAX_SAFE_INTEGER, largest32 + 2, largest32];
  return firstWithin(node, candidates);
}
