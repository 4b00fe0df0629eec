import { either, unlessPublic } from '../../mock/kit/absent.js';
import type { Innocent } from '../../mock/kit/fault.js';
import { relisted, withoutList } from '../../mock/kit/lists.js';
import { admitting, refusedClaims } from '../../mock/kit/tokens.js';

const isOfTenant = admitting(refusedClaims.tenant);

export const innocents: readonly Innocent[] = [
  {
    id: 'other-tenant-lists-nothing',
    title: 'lets another tenant list, and shows nothing that belongs to the first',
    absent: either(unlessPublic, withoutList),
    admits: isOfTenant,
    reply: (reply, call) => {
      const presented = Object.values(call.parameters).map((value) => value.replace(/^Bearer /, ''));
      return isOfTenant(presented) ? relisted(reply, call, () => []) : reply;
    },
  },
];
