import { decodeJwt } from 'jose';
import type { Exchange } from '../../model/exchange.js';
import type { Json } from '../../model/json.js';
import type { Answer } from '../../model/judge.js';
import { roleOf } from '../../model/parts.js';
import { Stop, stopError, stopUnverified } from '../../model/stop.js';
import type { Finding } from '../../model/verdict.js';
import { fromPath, get } from '../../support/json/pointer.js';
import { isAcceptance } from '../../support/json/refusal.js';
import { bodyValue } from '../http/body.js';
import { type RequestDraft, withParameter } from '../requests/request-draft.js';
import { eventually } from '../scenario/eventually.js';
import type { ScenarioWorld } from '../scenario/world.js';
import type { Handlers } from './handler.js';

/** Steps that judge what came back. */
export const answerSteps: Handlers<
  | 'served'
  | 'status'
  | 'statusOneOf'
  | 'mediaType'
  | 'successSchema'
  | 'schema'
  | 'documentedProperties'
  | 'header'
  | 'property'
  | 'propertyExists'
  | 'propertyMissing'
  | 'kept'
  | 'claimKept'
  | 'differs'
  | 'keysUsable'
  | 'signed'
  | 'signedClaims'
  | 'declined'
  | 'refused'
  | 'refusedSilently'
  | 'accessRefused'
  | 'notFound'
  | 'notFoundAny'
  | 'utf8'
  | 'declaredHeaders'
  | 'noContent'
  | 'conditional'
  | 'acceptedBy'
  | 'methodRefused'
  | 'harmless'
  | 'repeated'
  | 'sameAgain'
  | 'revealsNothing'
  | 'refusalShowsNothing'
> = {
  served: async (world) => world.judge.served(await world.answer()),
  status: (world, code = '') => inTime(world, (answer) => world.judge.status(answer, [code])),
  statusOneOf: (world, codes = '') => inTime(world, (answer) => world.judge.status(answer, listed(codes))),
  mediaType: async (world, types = '') => world.judge.mediaType(await world.answer(), listed(types)),
  successSchema: async (world) => world.judge.body(await world.answer(), 'success'),
  schema: async (world) => world.judge.body(await world.answer(), 'any'),
  documentedProperties: async (world) => world.judge.documentedProperties(await world.answer()),
  header: async (world, name = '', expected = '') => world.judge.header(await world.answer(), name, expected),
  property: (world, path = '', expected = '') =>
    inTime(world, (answer) => world.judge.property(answer, fromPath(path), String(world.filled(expected)))),
  propertyExists: async (world, path = '') => world.judge.property(await world.answer(), fromPath(path), true),
  propertyMissing: async (world, path = '') => world.judge.property(await world.answer(), fromPath(path), false),
  kept: (world, path = '', name = '') => {
    const value = get(bodyValue(world.judged), fromPath(path));
    if (value === undefined) throw stopUnverified(`the answer shows nothing at ${path} that could be kept`);
    world.kept.set(name, value);
  },
  claimKept: (world, claim = '', path = '', name = '') => {
    world.kept.set(name, claimAt(get(bodyValue(world.judged), fromPath(path)), claim));
  },
  differs: async (world, path = '', name = '') =>
    world.judge.differs(await world.answer(), fromPath(path), world.keptValue(name)),
  keysUsable: async (world, path = '') => world.judge.keysUsable(await world.answer(), fromPath(path)),
  signed: (world, path = '', keys = '') => signedToken(world, { path, keys, claims: [] }),
  signedClaims: (world, path = '', keys = '', claims = '') =>
    signedToken(world, { path, keys, claims: listed(claims) }),
  declined: async (world) => world.judge.declined(await world.answer()),
  refused: async (world) => world.judge.refused(await world.refusalAnswer(), false),
  refusedSilently: async (world) => world.judge.refused(await world.refusalAnswer(), true),
  accessRefused: async (world) => world.judge.accessRefused(await world.refusalAnswer()),
  notFound: async (world, code = '') => world.judge.unknownIdentifier(await world.refusalAnswer(), Number(code)),
  notFoundAny: async (world) => world.judge.unknownIdentifier(await world.refusalAnswer(), undefined),
  utf8: async (world) => world.judge.utf8(await world.answer()),
  declaredHeaders: async (world) => world.judge.declaredHeaders(await world.answer()),
  noContent: async (world) => world.judge.noContent(await world.answer()),
  conditional: async (world) => {
    const answer = await world.answer();
    const conditional = conditionalDraft(world);
    const second = await world.sendAside(`${world.facts.scope} conditional`, conditional);
    return world.judge.conditional(answer, second);
  },
  acceptedBy: async (world, clause = '') => world.judge.acceptedBy(await world.answer(), clause, world.accepted),
  methodRefused: async (world) => world.judge.methodRefused(await world.refusalAnswer()),
  harmless: async (world) => world.judge.harmless(await world.refusalAnswer()),
  repeated: async (world) => {
    const { first } = world;
    if (first === undefined) throw stopError('no request was sent twice before its repetition is spoken of');
    return world.judge.repeated(await world.answer(), first);
  },
  sameAgain: async (world) => {
    const answer = await world.answer();
    const first = world.first ?? answer.exchange;
    const again =
      world.first === undefined
        ? await world.sendAside(`${world.facts.scope} again`, world.current())
        : answer.exchange;
    const { sameAgain } = world.judge;
    const before = await acceptedBefore(world, first);
    if (before !== undefined) return sameAgain({ ...answer, exchange: before }, first, false);
    return sameAgain({ ...answer, exchange: first }, again, readsItem(world));
  },
  revealsNothing: async (world) => world.judge.revealsNothing(await world.refusalAnswer()),
  refusalShowsNothing: async (world) => world.judge.refusalShowsNothing(await world.refusalAnswer()),
};

/** A token that came encrypted for one of our keys is opened first. */
async function signedToken(
  world: ScenarioWorld,
  by: { path: string; keys: string; claims: readonly string[] },
): Promise<Finding> {
  const { session } = world;
  const pointer = fromPath(by.path);
  const token = pointer === '' ? world.judged?.response?.body : get(bodyValue(world.judged), pointer);
  const isEncrypted = typeof token === 'string' && token.split('.').length === 5;
  const opened = isEncrypted ? await session.keys.decrypt(token) : undefined;
  const facts = { pointer, keys: world.keptValue(by.keys), claims: by.claims };
  return session.judge.signed(await world.answer(), { ...facts, ...(opened === undefined ? {} : { opened }) });
}

/** In a journey, a read may come before what it is to show; then it is sent again within the window of the profile. */
async function inTime(world: ScenarioWorld, judge: (answer: Answer) => Finding): Promise<Finding> {
  if (!world.isJourney || world.operation.method !== 'GET') return judge(await world.answer());
  return eventually(world, async (attempt) => {
    if (attempt !== '') await world.send(world.current());
    return judge(await world.answer());
  });
}

/** Where the server fails at once: the plain valid request, if that was answered with success. */
async function acceptedBefore(world: ScenarioWorld, { response }: Exchange): Promise<Exchange | undefined> {
  if (response === undefined || response.status < 500) return undefined;
  const { judged } = await world.runControl(world.operation.name);
  return judged !== undefined && isAcceptance(world.operation, judged) ? judged : undefined;
}

/** True when the operation answers one item, which belongs to this scenario alone. */
function readsItem({ session, operation }: ScenarioWorld): boolean {
  return roleOf(session.catalogue, operation)?.role === 'read';
}

/** The same request, to be answered in full only if something has changed since the answer. */
function conditionalDraft(world: ScenarioWorld): RequestDraft {
  const headers = world.judged?.response?.headers ?? {};
  const [name, text] =
    headers.etag === undefined ? ['If-Modified-Since', headers['last-modified']] : ['If-None-Match', headers.etag];
  if (text === undefined) {
    throw new Stop({ outcome: 'not-applicable', reason: 'the answer has neither ETag nor Last-Modified' });
  }
  return withParameter(world.current(), { name, in: 'header', text });
}

function listed(text: string): string[] {
  return text.split(',').map((part) => part.trim());
}

/** A claim of a JWT that was answered. Whether the token is signed is asked by another step. */
function claimAt(token: Json | undefined, claim: string): string {
  try {
    const value = typeof token === 'string' ? decodeJwt(token)[claim] : undefined;
    if (typeof value === 'string') return value;
  } catch {
    // What cannot be read shows no claim.
  }
  throw stopUnverified(`the token shows no claim "${claim}" that could be kept`);
}
