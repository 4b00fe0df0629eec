import { type JsonObject, numberOr } from '../model/json.js';
import { times, timesIn } from './decimals.js';

/**
 * A number that a schema allows: the nth multiple of its step above its lower limit, and from there again after the greatest
 * below its upper one.
 * @param shift one for the first value, two for the next, and so on
 */
export function sampleNumber(node: JsonObject, whole: boolean, shift: number): number {
  const made = numberAt(node, whole, shift);
  // Beside limits that are far beyond the step, floating point has no multiple of it.
  return Number.isFinite(made) ? made : between(node);
}

function numberAt(node: JsonObject, whole: boolean, shift: number): number {
  const step = stepOf(node, whole);
  const lowest = lowestCount(node, step);
  const highest = highestCount(node, step);
  const first = firstCount(lowest, highest, step === usualStep ? 3 : 1);
  const count = first + (highest === undefined ? shift - 1 : (shift - 1) % Math.max(1, highest - first + 1));
  if (highest === undefined || count <= highest) return times(step, count);
  return whole || node.multipleOf !== undefined ? times(step, first) : between(node);
}

/** The step of numbers that may have a fraction. */
const usualStep = 0.5;

/**
 * A few steps above nothing where there are some: candidates may refuse an amount of nothing, or of less than one, whatever the limit.
 */
function firstCount(lowest: number | undefined, highest: number | undefined, plain: number): number {
  const usual = Math.min(plain, highest ?? plain);
  return lowest === undefined ? usual : lowest === 0 ? Math.max(0, usual) : lowest;
}

/** Whole numbers are multiples of one besides. */
function stepOf({ multipleOf }: JsonObject, whole: boolean): number {
  if (typeof multipleOf !== 'number' || multipleOf <= 0) return whole ? 1 : usualStep;
  const factors = [1, 2, 4, 5, 10, 20, 25, 50, 100, 1000];
  const found = factors.find((factor) => !whole || Number.isInteger(times(multipleOf, factor)));
  return times(multipleOf, found ?? 1);
}

function lowestCount({ minimum, exclusiveMinimum }: JsonObject, step: number): number | undefined {
  const limits = [
    ...(typeof minimum === 'number' ? [-timesIn(-minimum, step)] : []),
    ...(typeof exclusiveMinimum === 'number' ? [timesIn(exclusiveMinimum, step) + 1] : []),
  ];
  return limits.length === 0 ? undefined : Math.max(...limits);
}

function highestCount({ maximum, exclusiveMaximum }: JsonObject, step: number): number | undefined {
  const limits = [
    ...(typeof maximum === 'number' ? [timesIn(maximum, step)] : []),
    ...(typeof exclusiveMaximum === 'number' ? [-timesIn(-exclusiveMaximum, step) - 1] : []),
  ];
  return limits.length === 0 ? undefined : Math.min(...limits);
}

/** A number between limits so close that no multiple of the usual step lies between them. */
function between(node: JsonObject): number {
  const { minimum, maximum } = node;
  if (typeof minimum === 'number' && !(numberOr(node.exclusiveMinimum, Number.NEGATIVE_INFINITY) >= minimum))
    return minimum;
  if (typeof maximum === 'number' && !(numberOr(node.exclusiveMaximum, Number.POSITIVE_INFINITY) <= maximum))
    return maximum;
  return (numberOr(node.exclusiveMinimum, 0) + numberOr(node.exclusiveMaximum, 0)) / 2;
}
