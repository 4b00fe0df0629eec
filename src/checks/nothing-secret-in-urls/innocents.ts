import { everywhere } from '../../mock/kit/absent.js';
import { withHeader } from '../../mock/kit/answers.js';
import type { Innocent } from '../../mock/kit/fault.js';

export const innocents: readonly Innocent[] = [
  {
    id: 'continued-by-token',
    title: 'links to a place where a list goes on, with a token that says where',
    wholeCandidate: true,
    absent: everywhere,
    rewrite: (wire) => withHeader(wire, 'location', '/next?page_token=5f1c'),
  },
];
