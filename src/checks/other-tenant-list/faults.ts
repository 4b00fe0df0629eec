import { either, unlessPublic } from '../../mock/kit/absent.js';
import type { Fault } from '../../mock/kit/fault.js';
import { withoutList } from '../../mock/kit/lists.js';
import { admitting, refusedClaims } from '../../mock/kit/tokens.js';

export const faults: readonly Fault[] = [
  {
    id: 'other-tenant-lists-all',
    title: 'lists to one tenant what belongs to another',
    foundBy: ['other-tenant-list'],
    absent: either(unlessPublic, withoutList),
    admits: admitting(refusedClaims.tenant),
  },
];
