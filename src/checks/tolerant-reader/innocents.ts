import { withoutJsonBody } from '../../mock/kit/clauses.js';
import type { Innocent } from '../../mock/kit/fault.js';
import { jsonBody } from '../../mock/kit/json-content.js';
import { isObject } from '../../model/json.js';
import { definedProperties } from '../../schema/properties.js';
import { sendsFurther, withoutFurther } from './further.js';

export const innocents: readonly Innocent[] = [
  {
    id: 'extra-property-refused',
    title: 'refuses properties that it does not know, where the definition allows them',
    absent: withoutFurther,
    refuses: (call) => (sendsFurther(call) ? 'This property is not known.' : undefined),
  },
  {
    id: 'unknown-property-dropped',
    title: 'drops properties that the definition does not know',
    absent: withoutJsonBody,
    asks: (call) => {
      const schema = jsonBody(call.operation)?.schema;
      const known =
        schema === undefined
          ? []
          : definedProperties(call.catalogue.schemas, schema, 'request').map(({ name }) => name);
      if (known.length === 0 || !isObject(call.body)) return call;
      const body = Object.fromEntries(Object.entries(call.body).filter(([name]) => known.includes(name)));
      return { ...call, body };
    },
  },
];
