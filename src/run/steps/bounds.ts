import { queryParameter } from '../../model/definition.js';
import type { Json } from '../../model/json.js';
import { meantSchema } from '../../schema/properties.js';
import { amountOf } from '../../support/json/amount.js';
import type { ScenarioWorld } from '../scenario/world.js';

/** What is known of a bound: the values that a list shows, and which side it lets through. */
interface Bounded {
  readonly shown: readonly (Json | undefined)[];
  readonly side: string;
}

/** Bounds around the values that a list shows; `values` are the same, of which one may be written with an offset. */
export function boundsFor(world: ScenarioWorld, parameter: string, { shown, side }: Bounded) {
  const plain = isDay(world, parameter) ? daysAround(shown) : boundsAround(shown);
  return { plain, values: takesOffset(world, parameter) ? withOffset(plain, side) : plain };
}

const day = 24 * 60 * 60 * 1000;

/** Just below the middle of some values, that value itself, and just above it. */
function boundsAround(values: readonly (Json | undefined)[]): string[] {
  const known = values.flatMap((value) => {
    const amount = amountOf(value);
    return amount === undefined ? [] : [{ value, amount }];
  });
  const middle = known.sort((one, other) => one.amount - other.amount)[Math.floor(known.length / 2)];
  if (middle === undefined) return [];
  const { value, amount } = middle;
  if (typeof value !== 'string') return [amount - 1, amount, amount + 1].map(String);
  const shifted = [-day, 0, day].map((by) => new Date(amount + by).toISOString());
  return shifted.map((moment) => (value.includes('T') ? moment.replace(/\.\d+Z$/, 'Z') : moment.slice(0, 10)));
}

/** Days well before and well after the middle of some times: the day itself may belong to either side, and depends on the zone. */
function daysAround(values: readonly (Json | undefined)[]): string[] {
  const bounds = boundsAround(values);
  const [, middle] = bounds;
  if (middle?.includes('T') !== true) return bounds;
  return [-3 * day, 3 * day].map((by) => new Date(Date.parse(middle) + by).toISOString().slice(0, 10));
}

/** True for a parameter that is a day, without a time. */
function isDay({ catalogue: { schemas }, request: { operation } }: ScenarioWorld, parameter: string): boolean {
  const { schema } = queryParameter(operation, parameter) ?? {};
  return schema !== undefined && schemas.follow(schema, 'request').node.format === 'date';
}

const hour = day / 24;

/**
 * The same moments, but the bound that lets the middle value through lies one hour from it, and is written with an offset of two
 * hours (RFC 3339 section 4.2): whoever overlooks the offset takes it to be on the other side.
 */
function withOffset(bounds: readonly string[], side: string): readonly string[] {
  const middle = bounds[1] ?? '';
  if (!middle.includes('T')) return bounds;
  const isLower = side.endsWith('above');
  const moment = Date.parse(middle) + (isLower ? -hour : hour);
  const local = new Date(moment + (isLower ? 2 : -2) * hour).toISOString().replace(/\.\d+Z$/, '');
  const written = `${local}${isLower ? '+' : '-'}02:00`;
  return bounds.map((bound, index) => (index === (isLower ? 0 : 2) ? written : bound));
}

const saysUtc = /\b(utc|gmt|zulu)\b|\bZ\b/;

/** True for a parameter that takes any moment of RFC 3339: neither a pattern nor the description asks for UTC. */
function takesOffset({ catalogue: { schemas }, request: { operation } }: ScenarioWorld, parameter: string): boolean {
  const { schema, description = '' } = queryParameter(operation, parameter) ?? {};
  if (schema === undefined || saysUtc.test(description.replace(/utc|gmt/gi, 'utc'))) return false;
  const { format, pattern, description: own } = meantSchema(schemas, schema, 'request').node;
  const isSilent = typeof own !== 'string' || !saysUtc.test(own.replace(/utc|gmt/gi, 'utc'));
  return format === 'date-time' && pattern === undefined && isSilent;
}
