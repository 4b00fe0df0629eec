import { everywhere } from '../../mock/kit/absent.js';
import type { Innocent } from '../../mock/kit/fault.js';

export const innocents: readonly Innocent[] = [
  {
    id: 'call-with-query',
    title: 'adds a query to the address that it calls',
    absent: everywhere,
    outgoing: (call) => {
      const url = new URL(call.url);
      url.searchParams.set('attempt', '1');
      return [{ ...call, url: url.href }];
    },
  },
];
