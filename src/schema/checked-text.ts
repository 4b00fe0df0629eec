import type { JsonObject } from '../model/json.js';

/** Names of texts that hold a check digit by a published rule, and what stands for a fresh one. */
const checked: readonly (readonly [RegExp, string])[] = [
  [/iban$/i, '{{fresh iban}}'],
  [/card_?(number|no|num)$/i, '{{fresh card 16}}'],
  [/imei$/i, '{{fresh luhn 15}}'],
  [/(gtin(_?13)?|ean(_?13)?|isbn(_?13)?)$/i, '{{fresh gtin 13}}'],
];

/** A placeholder for a text with a check digit that is right, by its name; undefined where the name says nothing of the kind. */
export function checkedText(name: string, { type }: JsonObject): string | undefined {
  if (![type].flat().includes('string')) return undefined;
  return checked.find(([pattern]) => pattern.test(name.replaceAll('-', '_')))?.[1];
}
