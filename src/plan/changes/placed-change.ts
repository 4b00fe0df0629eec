import type { CheckContext } from '../../model/check-context.js';
import type { Parameter } from '../../model/definition.js';
import type { Json } from '../../model/json.js';
import type { Step } from '../../model/plan.js';
import { toPath } from '../../support/json/pointer.js';
import { carrierWords, locationWords } from '../../vocabulary/phrases.js';
import { parameterAsJson, propertyStep, step } from '../kit/steps.js';

/** A change of the valid request, and where: a JSON pointer into the body, or the name of a parameter. */
export interface PlacedChange {
  readonly at: string;
  /** The value that is set, where the change sets a property of the body. */
  readonly value?: Json;
  readonly step: Step;
}

/** Sets a property of the body. */
export function propertySet(at: string, value: Json): PlacedChange {
  return { at, value, step: propertyStep(undefined, at, value) };
}

/** Leaves a property of the body out. */
export function propertyLeftOut(at: string): PlacedChange {
  return { at, step: step('And', 'propertyLeftOut', carrierWords(undefined), toPath(at)) };
}

/** Sets a parameter. */
export function parameterSet({ in: location, name }: Pick<Parameter, 'in' | 'name'>, text: string): PlacedChange {
  return { at: name, step: step('And', 'valueSet', locationWords(location), name, text) };
}

/** Sets a parameter to a list or an object, which is written in its style. */
export function parameterSetTo({ in: location, name }: Pick<Parameter, 'in' | 'name'>, value: Json): PlacedChange {
  return { at: name, step: parameterAsJson(location, name, value) };
}

/**
 * The step by which a refusal is held against nobody, where a change replaces what the profile gives: the vendor may have
 * given the only value that the candidate knows.
 */
export function doubtOf({ template: { given } }: CheckContext, changes: readonly PlacedChange[]): Step[] {
  const replaced = changes.map(({ at }) => at).filter((at) => given.some((place) => overlap(place, at)));
  if (replaced.length === 0) return [];
  const places = replaced.map((at) => (at.startsWith('/') ? toPath(at) : at));
  return [step('But', 'unsure', `the profile gives the value that this request changes (${places.join(', ')})`)];
}

/** True where one place lies in the other; parameters have no places inside them. */
export function overlap(a: string, b: string): boolean {
  if (a === '') return b.startsWith('/');
  return a === b || (a.startsWith('/') && (b.startsWith(`${a}/`) || a.startsWith(`${b}/`)));
}
