import { Buffer } from 'node:buffer';
import { unlessPublic } from '../../mock/kit/absent.js';
import type { Fault } from '../../mock/kit/fault.js';
import { claimsOf, isExpired, refusedClaims } from '../../mock/kit/tokens.js';
import { isObject } from '../../model/json.js';
import { asJson } from '../../support/json/parse.js';
import { get } from '../../support/json/pointer.js';

function isUnsigned(token: string): boolean {
  const [header = ''] = token.split('.');
  return get(asJson(Buffer.from(header, 'base64url').toString('utf8')), '/alg') === 'none';
}

/** True for what reads as a JSON Web Token whose claims give no reason to refuse it. */
function claimsWell(text: string): boolean {
  const claims = claimsOf(text);
  return isObject(claims) && !isExpired(claims) && !Object.values(refusedClaims).some((refused) => refused(claims));
}

export const faults: readonly Fault[] = [
  {
    id: 'signature-ignored',
    title: 'does not verify the signature of a token',
    foundBy: ['altered-credential'],
    absent: unlessPublic,
    admits: (presented) => presented.some((text) => !isUnsigned(text) && claimsWell(text)),
  },
  {
    id: 'unsigned-token',
    title: 'lets in tokens with the algorithm "none"',
    foundBy: ['altered-credential'],
    absent: unlessPublic,
    admits: (presented) => presented.some((text) => isUnsigned(text) && claimsWell(text)),
  },
];
