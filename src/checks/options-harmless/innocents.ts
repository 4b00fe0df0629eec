import { everywhere } from '../../mock/kit/absent.js';
import type { Innocent } from '../../mock/kit/fault.js';

export const innocents: readonly Innocent[] = [
  {
    id: 'options-for-browsers',
    title: 'answers OPTIONS with 200 and what browsers ask for (CORS)',
    absent: everywhere,
    onOtherMethod: ({ headers: { allow = 'GET' } }, { method }) =>
      method === 'OPTIONS'
        ? {
            status: 200,
            headers: { allow, 'access-control-allow-origin': '*', 'access-control-allow-methods': allow },
            body: '',
          }
        : undefined,
  },
];
