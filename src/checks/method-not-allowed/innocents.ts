import { everywhere } from '../../mock/kit/absent.js';
import type { Innocent } from '../../mock/kit/fault.js';

export const innocents: readonly Innocent[] = [
  {
    id: 'unknown-method-not-found',
    title: 'answers methods that it does not know with 404',
    absent: everywhere,
    onOtherMethod: (answer, { method }) =>
      ['HEAD', 'OPTIONS'].includes(method) ? undefined : { ...answer, status: 404 },
  },
];
