import type { Json } from '../../model/json.js';

/** A number, or a date or a moment in milliseconds, as JSON and queries write it; undefined for anything else. */
export function amountOf(value: Json | undefined): number | undefined {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return undefined;
  if (/^-?\d+(\.\d+)?$/.test(value)) return Number(value);
  const moment = /^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d))?$/i.test(value)
    ? Date.parse(value)
    : Number.NaN;
  return Number.isNaN(moment) ? undefined : moment;
}
