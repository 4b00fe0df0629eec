import { type Absent, either, unlessOpen } from '../../mock/kit/absent.js';
import type { Call } from '../../mock/kit/call.js';
import { sentTargets } from '../../mock/kit/inputs.js';
import { jsonBody } from '../../mock/kit/json-content.js';
import { shortName } from '../../model/definition.js';
import { isObject } from '../../model/json.js';
import { definedProperties } from '../../schema/properties.js';

/** True for a request with a property at the top of its body that the definition does not know. */
export function sendsFurther({ catalogue: { schemas }, operation, body }: Call): boolean {
  const schema = jsonBody(operation)?.schema;
  if (schema === undefined || !isObject(body)) return false;
  const known = definedProperties(schemas, schema, 'request').map(({ name }) => name);
  return Object.keys(body).some((name) => name.startsWith('x-') && !known.includes(name));
}

/** Why an operation may not be sent such a property. */
export const withoutFurther: Absent = either(unlessOpen, (catalogue, operation) => {
  const [whole] = sentTargets(catalogue, operation);
  if (catalogue.bindings.operations[shortName(operation)]?.body !== undefined)
    return 'the bindings say what the body is';
  if (whole === undefined || !isObject(whole.value)) return 'the body is no JSON object';
  const schema = jsonBody(operation)?.schema;
  const extended = { ...whole.value, 'x-further': true };
  const allowed = schema !== undefined && catalogue.schemas.validate(schema, 'request', extended).kind === 'valid';
  return allowed ? undefined : 'the definition forbids further properties';
});
