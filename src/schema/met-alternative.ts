import type { SchemaRef, Schemas } from '../model/definition.js';
import type { Json } from '../model/json.js';
import { remove, tokens } from '../support/json/pointer.js';
import { fill } from '../support/json/template.js';
import { alternatives } from './properties.js';
import { standIn } from './stand-in.js';

/**
 * The one alternative of a schema that a value to be sent meets, where no change to one of its properties makes it meet another:
 * each of the others asks for a property that it lacks, or for another constant. The schema itself in any other case.
 */
export function metAlternative(schemas: Schemas, ref: SchemaRef, value: Json): SchemaRef {
  const branches = alternatives(schemas, ref, 'request');
  if (branches.length < 2) return ref;
  const made = fill(value, standIn);
  const met = branches.filter((branch) => schemas.validate(branch, 'request', made).kind === 'valid');
  const [only] = met;
  if (only === undefined || met.length > 1) return ref;
  const isApart = branches.every((branch) => branch === only || isFar(schemas, branch, made));
  return isApart ? metAlternative(schemas, only, value) : ref;
}

/** True where a value lacks a property that a schema requires, or has another constant, which it could not leave out either. */
function isFar(schemas: Schemas, branch: SchemaRef, value: Json): boolean {
  const validation = schemas.validate(branch, 'request', value);
  if (validation.kind !== 'invalid') return false;
  return validation.violations.some(({ keyword, at }) => {
    if (keyword === 'required') return at === '';
    if (keyword !== 'const' && keyword !== 'enum') return false;
    return tokens(at).length === 1 && schemas.validate(branch, 'request', remove(value, at)).kind === 'invalid';
  });
}
