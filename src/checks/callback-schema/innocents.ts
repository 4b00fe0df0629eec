import { everywhere } from '../../mock/kit/absent.js';
import type { Innocent } from '../../mock/kit/fault.js';
import { isObject } from '../../model/json.js';

export const innocents: readonly Innocent[] = [
  {
    id: 'call-in-another-order',
    title: 'names the properties of a call in another order',
    absent: everywhere,
    outgoing: ({ body, ...call }) => [
      isObject(body)
        ? { ...call, body: Object.fromEntries(Object.entries(body).reverse()) }
        : { ...call, ...(body === undefined ? {} : { body }) },
    ],
  },
];
