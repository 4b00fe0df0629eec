import type { ErrorObject } from 'ajv';

/** Keywords that only say that no branch, or not one alone, is met. */
const choices: ReadonlySet<string> = new Set(['oneOf', 'anyOf']);

/**
 * What is wrong in the branch that a value is meant for: a value that is not null is not meant for the branch that allows nothing but
 * null, so what the other branch says of it counts (`oneOf: [null, object]`, and `nullable` beside `$ref`).
 * @param errors all errors of one value
 */
export function ofMeantBranch(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const kept = errors.filter((error) => !asksForNull(error) || !errors.some((other) => saysMore(other, error)));
  return kept.length === errors.length ? errors : kept;
}

/** True for an error of a schema that is null and nothing else, as a branch of a choice. */
function asksForNull({ keyword, params, data }: ErrorObject): boolean {
  return keyword === 'type' && [params.type].flat().every((type) => type === 'null') && data !== null;
}

/** True for an error at the same value or inside it that comes from another branch. */
function saysMore(other: ErrorObject, { instancePath }: ErrorObject): boolean {
  const isInside = other.instancePath === instancePath || other.instancePath.startsWith(`${instancePath}/`);
  return isInside && !choices.has(other.keyword) && !asksForNull(other);
}
