import { everywhere } from '../../mock/kit/absent.js';
import type { Innocent } from '../../mock/kit/fault.js';
import { isObject } from '../../model/json.js';

export const innocents: readonly Innocent[] = [
  {
    id: 'later-calls',
    title: 'calls back later, within limits, and says more than it must',
    absent: everywhere,
    outgoing: (call, { catalogue, operation }) => {
      const schema = operation.body?.contents[0]?.schema;
      const extended = isObject(call.body) ? { ...call.body, furtherProperty: true } : undefined;
      const fits =
        extended !== undefined &&
        schema !== undefined &&
        catalogue.schemas.validate(schema, 'request', extended).kind === 'valid';
      return [{ ...call, later: 80, ...(fits ? { body: extended } : {}) }];
    },
  },
];
