import { everywhere } from '../../mock/kit/absent.js';
import type { Innocent } from '../../mock/kit/fault.js';
import { isObject } from '../../model/json.js';

export const innocents: readonly Innocent[] = [
  {
    id: 'call-of-progress',
    title: 'calls about the progress first, with a body of its own, and then about the outcome',
    absent: everywhere,
    outgoing: (call, { catalogue, operation }) => {
      const schema = operation.body?.contents[0]?.schema;
      const progress = isObject(call.body) ? { ...call.body, progress: 50 } : undefined;
      const fits =
        progress !== undefined &&
        schema !== undefined &&
        catalogue.schemas.validate(schema, 'request', progress).kind === 'valid';
      return fits
        ? [
            { ...call, body: progress },
            { ...call, later: 20 },
          ]
        : [call];
    },
  },
];
