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

/**
 * Tells whether the valid body matches its schema with other values in it: a schema may let values depend on one another, as
 * `if`, `dependentRequired` and `oneOf` do. Every value fits where the valid body itself cannot be shown to match.
 */
export function wholeBodies(context: CheckContext): (changes: readonly Placed[]) => boolean {
  const { schemas } = context.catalogue;
  const schema = bodySchemaOf(context);
  const whole = fill(context.template.body?.value ?? null, standIn);
  const isValid = (value: Json): boolean =>
    schema !== undefined && schemas.validate(schema, 'request', value).kind === 'valid';
  if (!isValid(whole)) return () => true;
  return (changes) => isValid(changes.reduce((body, { at, value }) => set(body, at, fill(value, standIn)), whole));
}
