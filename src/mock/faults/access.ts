import { Buffer } from 'node:buffer';
import { isObject, type Json } from '../../model/json.js';
import { roleOf } from '../../model/parts.js';
import { asJson } from '../../support/json/parse.js';
import { get } from '../../support/json/pointer.js';
import type { Fault } from '../kit/fault.js';
import { json } from '../kit/wire-answer.js';
import { type Absent, either, everywhere, targetsOf, withoutJson } from './absent.js';

const unlessOpen: Absent = (_, { open }) => (open === true ? 'anyone may call it' : undefined);

/** The claims of a JSON Web Token, unverified. */
function claimsOf(token: string): Json | undefined {
  const [, payload] = token.split('.');
  return payload === undefined ? undefined : asJson(Buffer.from(payload, 'base64url').toString('utf8'));
}

function isUnsigned(token: string): boolean {
  const [header = ''] = token.split('.');
  return get(asJson(Buffer.from(header, 'base64url').toString('utf8')), '/alg') === 'none';
}

/** True for what reads as a JSON Web Token whose claims give no reason to refuse it. */
function claimsWell(text: string): boolean {
  const claims = claimsOf(text);
  return isObject(claims) && !isExpired(claims) && !Object.values(refusedClaims).some((refused) => refused(claims));
}

const isExpired = (claims: Json | undefined): boolean =>
  Number(get(claims, '/exp') ?? Number.POSITIVE_INFINITY) < Date.now() / 1000;

/** Claims by which a token must be refused, however well it is signed. */
const refusedClaims = {
  audience: (claims: Json | undefined): boolean => get(claims, '/aud') === 'another-service',
  tenant: (claims: Json | undefined): boolean => get(claims, '/tenant') === 'another-tenant',
  role: (claims: Json | undefined): boolean => get(claims, '/role') === 'reader',
};

/** Lets in tokens whose claims are of some kind. */
function admitting(wanted: (claims: Json | undefined) => boolean): NonNullable<Fault['admits']> {
  return (presented) => presented.some((text) => wanted(claimsOf(text)));
}

/** What a refusal shows can be recognised where it is a text of some length, and the same each time. */
const withoutTexts: Absent = (catalogue, operation) => {
  if (operation.method !== 'GET') return 'what it answers is new each time';
  const long = targetsOf(catalogue, operation, {
    wanted: ({ value }) => typeof value === 'string' && value.length >= 8,
  });
  return withoutJson(catalogue, operation) ?? (long.length > 0 ? undefined : 'the answer shows no text of any length');
};

/** Only of items can another tenant be the owner. */
const withoutItem: Absent = (catalogue, operation) => {
  const part = roleOf(catalogue, operation)?.part;
  return part?.by === undefined ? 'the request names no item' : undefined;
};

/** Faults in who is let in, and in what the others are told. */
export const accessFaults: readonly Fault[] = (
  [
    {
      id: 'ignored-credential',
      title: 'answers without asking for a credential',
      absent: everywhere,
      admits: () => true,
    },
    {
      id: 'any-credential',
      title: 'lets in whoever presents any credential',
      absent: everywhere,
      admits: (presented) => presented.some((text) => text !== ''),
    },
    {
      id: 'signature-ignored',
      title: 'does not verify the signature of a token',
      absent: everywhere,
      admits: (presented) => presented.some((text) => !isUnsigned(text) && claimsWell(text)),
    },
    {
      id: 'unsigned-token',
      title: 'lets in tokens with the algorithm "none"',
      absent: everywhere,
      admits: (presented) => presented.some((text) => isUnsigned(text) && claimsWell(text)),
    },
    {
      id: 'expired-token',
      title: 'lets in tokens that have expired',
      absent: everywhere,
      admits: admitting(isExpired),
    },
    {
      id: 'other-audience',
      title: 'lets in tokens that are meant for another service',
      absent: everywhere,
      admits: admitting(refusedClaims.audience),
    },
    {
      id: 'other-tenant',
      title: 'shows one tenant what belongs to another',
      absent: withoutItem,
      admits: admitting(refusedClaims.tenant),
    },
    {
      id: 'lower-role',
      title: 'lets in a role that may not',
      absent: everywhere,
      admits: admitting(refusedClaims.role),
    },
    {
      id: 'refusal-with-data',
      title: 'refuses access with 401, and shows the data all the same',
      absent: withoutTexts,
      refusesAccess: async (refusal, protectedAnswer) => ({ ...(await protectedAnswer()), status: refusal.status }),
    },
    {
      id: 'access-refused-as-200',
      title: 'refuses access with a message in a 200',
      absent: everywhere,
      refusesAccess: async (refusal) => ({ ...refusal, status: 200 }),
    },
    {
      id: 'access-refused-as-500',
      title: 'fails with 500 where a credential is missing',
      absent: everywhere,
      refusesAccess: async () => json(500, { detail: 'Something went wrong.' }),
    },
    {
      id: 'access-refused-as-418',
      title: 'refuses access with a status that does not say so',
      absent: everywhere,
      refusesAccess: async (refusal) => ({ ...refusal, status: 418 }),
    },
  ] satisfies Fault[]
).map((fault: Fault) => ({ ...fault, absent: either(unlessOpen, fault.absent) }));
