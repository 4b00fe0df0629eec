import type { CheckContext } from '../../model/check-context.js';
import type { Json } from '../../model/json.js';
import { standIn } from '../../schema/stand-in.js';
import { set } from '../../support/json/pointer.js';
import { fill } from '../../support/json/template.js';
import { bodySchemaOf } from './inputs.js';

/** A value that takes a place in the body of the valid request. */
interface Placed {
  readonly at: string;
  readonly value: Json;
}

/** Whether a body matches its schema, as far as the definition says what it is. */
export function bodyValidity(context: CheckContext): (body: Json) => boolean {
  const schema = bodySchemaOf(context);
  if (schema === undefined) return () => true;
  const { schemas } = context.catalogue;
  return (body) => schemas.validate(schema, 'request', fill(body, standIn)).kind === 'valid';
}

/**
 * Tells whether the valid body matches its schema with other values in it: a schema may let values depend on one another, as
 * `if`, `dependentRequired` and `oneOf` do. Every value fits where the valid body itself cannot be shown to match.
 */
export function wholeBodies(context: CheckContext): (changes: readonly Placed[]) => boolean {
  const isValid = bodyValidity(context);
  const whole = context.template.body?.value ?? null;
  if (!isValid(whole)) return () => true;
  return (changes) => isValid(changes.reduce((body, { at, value }) => set(body, at, value), whole));
}
