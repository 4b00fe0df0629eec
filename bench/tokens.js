const text = (/** @type {object} */ value) => Buffer.from(JSON.stringify(value)).toString('base64url');
const jwt = (/** @type {object} */ claims) =>
  [text({ alg: 'HS256', typ: 'JWT' }), text(claims), Buffer.from('signature').toString('base64url')].join('.');

const claims = { sub: 'checker', aud: 'candidate', tenant: 'own-tenant', role: 'editor', exp: 4_102_444_800 };

/** The token that the candidate takes. */
export const token = jwt(claims);

const refused = (/** @type {string} */ variable, /** @type {object} */ other) => ({
  credential: { type: 'bearer', token: { variable, value: jwt({ ...claims, ...other }) } },
});

/** Tokens that it must not take, as a profile names them. */
export const otherTokens = {
  expired: refused('EXPIRED_TOKEN', { exp: 1 }),
  wrongAudience: refused('FOREIGN_TOKEN', { aud: 'another-service' }),
  otherTenant: refused('TENANT_TOKEN', { tenant: 'another-tenant' }),
  lowerRole: refused('READER_TOKEN', { role: 'reader' }),
};
