import { type Absent, either, unlessPublic } from '../../mock/kit/absent.js';
import type { Fault } from '../../mock/kit/fault.js';
import { admitting, isExpired, refusedClaims } from '../../mock/kit/tokens.js';
import { roleOf } from '../../model/parts.js';

/** Only of items can another tenant be the owner. */
const withoutItem: Absent = (catalogue, operation) => {
  const part = roleOf(catalogue, operation)?.part;
  return part?.by === undefined ? 'the request names no item' : undefined;
};

export const faults: readonly Fault[] = [
  {
    id: 'expired-token',
    title: 'lets in tokens that have expired',
    foundBy: ['other-credential'],
    absent: unlessPublic,
    admits: admitting(isExpired),
  },
  {
    id: 'other-audience',
    title: 'lets in tokens that are meant for another service',
    foundBy: ['other-credential'],
    absent: unlessPublic,
    admits: admitting(refusedClaims.audience),
  },
  {
    id: 'other-tenant',
    title: 'shows one tenant what belongs to another',
    foundBy: ['other-credential', 'other-tenant-list'],
    absent: either(unlessPublic, withoutItem),
    admits: admitting(refusedClaims.tenant),
  },
  {
    id: 'lower-role',
    title: 'lets in a role that may not',
    foundBy: ['other-credential'],
    absent: unlessPublic,
    admits: admitting(refusedClaims.role),
  },
];
