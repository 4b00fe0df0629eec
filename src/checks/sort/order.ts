import type { Json } from '../../model/json.js';
import { asText } from '../../support/json/write.js';

type Compare = (a: Json, b: Json) => number;

const byCodeUnits: Compare = (a, b) => (asText(a) < asText(b) ? -1 : asText(a) > asText(b) ? 1 : 0);
/** As databases do: the two differ for what lies beyond the first 65,536 characters. */
const byCodePoints: Compare = (a, b) => Buffer.compare(Buffer.from(asText(a)), Buffer.from(asText(b)));
const asPeopleDo: Compare = (a, b) => asText(a).localeCompare(asText(b), 'en', { sensitivity: 'base' });
const byNumbersInTexts: Compare = (a, b) =>
  asText(a).localeCompare(asText(b), 'en', { sensitivity: 'base', numeric: true });
const byNumber: Compare = (a, b) => Number(a) - Number(b);
const byTime: Compare = (a, b) => Date.parse(asText(a)) - Date.parse(asText(b));

const time = /^\d{4}-\d\d-\d\dT/;

/** True for values in their order, by one of the ways to compare them. */
export function isInOrder(values: readonly Json[], isDown: boolean): boolean {
  return comparisons(values).some((compare) =>
    values.every((value, place) => {
      const before = values[place - 1];
      return before === undefined || (isDown ? compare(before, value) >= 0 : compare(before, value) <= 0);
    }),
  );
}

function comparisons(values: readonly Json[]): Compare[] {
  if (values.every((value) => typeof value === 'number' || typeof value === 'boolean')) return [byNumber];
  if (values.every((value) => typeof value === 'string' && time.test(value))) return [byTime];
  return [byCodeUnits, byCodePoints, asPeopleDo, byNumbersInTexts, byCaseless];
}

const byCaseless: Compare = (a, b) => byCodeUnits(asText(a).toLowerCase(), asText(b).toLowerCase());
