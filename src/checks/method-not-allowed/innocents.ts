import { everywhere } from '../../mock/kit/absent.js';
import type { Innocent } from '../../mock/kit/fault.js';
import { onForeign, unlessFirst } from '../../mock/kit/methods.js';

export const innocents: readonly Innocent[] = [
  {
    id: 'unknown-method-not-found',
    title: 'answers methods that it does not know with 404',
    absent: everywhere,
    onOtherMethod: (answer, { method }) =>
      ['HEAD', 'OPTIONS'].includes(method) ? undefined : { ...answer, status: 404 },
  },
  {
    id: 'method-not-allowed-without-allow',
    title: 'refuses methods with 405, and does not say which it takes',
    absent: unlessFirst,
    onOtherMethod: onForeign((plain) => {
      const { allow: _, ...headers } = plain.headers;
      return { ...plain, headers };
    }),
  },
  {
    id: 'gateway-answers-options-and-head',
    title: 'stands behind a gateway that answers OPTIONS and HEAD itself, with success and the headers of CORS',
    absent: everywhere,
    onOtherMethod: (_, { method }) =>
      ['HEAD', 'OPTIONS'].includes(method)
        ? {
            status: 204,
            headers: { 'access-control-allow-origin': '*', 'access-control-allow-methods': 'GET, POST, PUT, DELETE' },
            body: '',
          }
        : undefined,
  },
];
