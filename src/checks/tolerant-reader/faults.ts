import { either, unlessOpen } from '../../mock/kit/absent.js';
import type { Fault } from '../../mock/kit/fault.js';
import { sentTargets } from '../../mock/kit/inputs.js';
import { jsonBody } from '../../mock/kit/json-content.js';
import type { Catalogue } from '../../model/catalogue.js';
import type { Operation } from '../../model/definition.js';
import { shortName } from '../../model/definition.js';
import { isObject } from '../../model/json.js';
import { definedProperties } from '../../schema/properties.js';

function topLevelNames({ schemas }: Catalogue, operation: Operation): string[] | undefined {
  const schema = jsonBody(operation)?.schema;
  if (schema === undefined) return undefined;
  return definedProperties(schemas, schema, 'request').map(({ name }) => name);
}

export const faults: readonly Fault[] = [
  {
    id: 'extra-property-refused',
    title: 'refuses properties that it does not know, where the definition allows them',
    foundBy: ['tolerant-reader'],
    absent: either(unlessOpen, (catalogue, operation) => {
      const [whole] = sentTargets(catalogue, operation);
      if (catalogue.bindings.operations[shortName(operation)]?.body !== undefined)
        return 'the bindings say what the body is';
      if (whole === undefined || !isObject(whole.value)) return 'the body is no JSON object';
      const schema = jsonBody(operation)?.schema;
      const extended = { ...whole.value, 'x-further': true };
      const allowed = schema !== undefined && catalogue.schemas.validate(schema, 'request', extended).kind === 'valid';
      return allowed ? undefined : 'the definition forbids further properties';
    }),
    refuses: ({ body }, { catalogue, operation }) => {
      const known = topLevelNames(catalogue, operation);
      if (known === undefined || !isObject(body)) return undefined;
      return Object.keys(body).some((name) => name.startsWith('x-') && !known.includes(name))
        ? 'This property is not known.'
        : undefined;
    },
  },
];
