import { Buffer } from 'node:buffer';
import type { Json } from '../../model/json.js';
import { asJson } from '../../support/json/parse.js';
import { get } from '../../support/json/pointer.js';

/** The claims of a JSON Web Token, unverified. */
export function claimsOf(token: string): Json | undefined {
  const [, payload] = token.split('.');
  return payload === undefined ? undefined : asJson(Buffer.from(payload, 'base64url').toString('utf8'));
}

export const isExpired = (claims: Json | undefined): boolean =>
  Number(get(claims, '/exp') ?? Number.POSITIVE_INFINITY) < Date.now() / 1000;

/** Claims by which a token must be refused, however well it is signed. */
export const refusedClaims = {
  audience: (claims: Json | undefined): boolean => get(claims, '/aud') === 'another-service',
  tenant: (claims: Json | undefined): boolean => get(claims, '/tenant') === 'another-tenant',
  role: (claims: Json | undefined): boolean => get(claims, '/role') === 'reader',
};

/** Lets in tokens whose claims are of some kind. */
export function admitting(wanted: (claims: Json | undefined) => boolean): (presented: readonly string[]) => boolean {
  return (presented) => presented.some((text) => wanted(claimsOf(text)));
}
