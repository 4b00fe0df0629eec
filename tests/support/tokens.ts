import type { Credential, Profile } from '../../src/model/profile.js';

/** A JSON Web Token whose signature nobody but the candidate that made it could check. */
function tokenOf(claims: object): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const all = { sub: 'checker', aud: 'candidate', tenant: 'own-tenant', role: 'editor', exp: 4_102_444_800, ...claims };
  return [part({ alg: 'HS256', typ: 'JWT' }), part(all), Buffer.from('signature').toString('base64url')].join('.');
}

function bearer(variable: string, claims: object): { readonly credential: Credential } {
  return { credential: { type: 'bearer', token: { variable, value: tokenOf(claims) } } };
}

/** The token that the candidate takes. */
export const goodToken = tokenOf({});

/** Tokens that it must not take, as a profile names them. */
export const refusedTokens: Pick<Profile, 'refused'> = {
  refused: {
    expired: bearer('EXPIRED_TOKEN', { exp: 1 }),
    wrongAudience: bearer('FOREIGN_TOKEN', { aud: 'another-service' }),
    otherTenant: bearer('TENANT_TOKEN', { tenant: 'another-tenant' }),
    lowerRole: bearer('READER_TOKEN', { role: 'reader' }),
  },
};
