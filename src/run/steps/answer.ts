import { decodeJwt } from 'jose/jwt/decode';
import type { Exchange } from '../../model/exchange.js';
import type { Json } from '../../model/json.js';
import type { Answer, HeadAround } from '../../model/judge.js';
import { roleOf } from '../../model/parts.js';
import { stopError, stopUnverified } from '../../model/stop.js';
import type { Finding } from '../../model/verdict.js';
import { hashOf } from '../../support/hash.js';
import { fromPath, get } from '../../support/json/pointer.js';
import { isAcceptance } from '../../support/json/refusal.js';
import { asText } from '../../support/json/write.js';
import { bodyValue } from '../http/body.js';
import type { RequestDraft } from '../requests/draft.js';
import { draftParameter } from '../requests/draft-parameter.js';
import { freshValue } from '../requests/fresh-values.js';
import { withoutBody, withParameter } from '../requests/request-draft.js';
import type { Session } from '../scenario/session.js';
import type { ScenarioWorld } from '../scenario/world.js';
import { askAgain } from './ask-again.js';
import type { Gatherers } from './gatherer.js';
import type { Handlers } from './handler.js';

/** Steps that judge what came back. */
export const answerSteps: Handlers<
  | 'status'
  | 'statusOneOf'
  | 'mediaType'
  | 'successSchema'
  | 'refusalSchema'
  | 'schema'
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
  | 'acceptedBy'
  | 'harmless'
  | 'repeated'
> = {
  status: (world, code = '') => inTime(world, (answer) => world.judge.status(answer, [code])),
  statusOneOf: (world, codes = '') => inTime(world, (answer) => world.judge.status(answer, listed(codes))),
  mediaType: async (world, types = '') => world.judge.mediaType(await world.answers.judged(), listed(types)),
  successSchema: async (world) => world.judge.body(await world.answers.judged(), 'success'),
  refusalSchema: async (world) => world.judge.body(await world.answers.judged(), 'refusal'),
  schema: async (world) => world.judge.body(await world.answers.judged(), 'any'),
  header: async (world, name = '', expected = '') => world.judge.header(await world.answers.judged(), name, expected),
  property: (world, path = '', expected = '') =>
    inTime(world, (answer) => world.judge.property(answer, fromPath(path), asText(world.filler.filled(expected)))),
  propertyExists: async (world, path = '') => world.judge.property(await world.answers.judged(), fromPath(path), true),
  propertyMissing: async (world, path = '') =>
    world.judge.property(await world.answers.judged(), fromPath(path), false),
  kept: (world, path = '', name = '') => {
    const value = get(bodyValue(world.evidence.judged), fromPath(path));
    if (value === undefined) throw stopUnverified(`the answer shows nothing at ${path} that could be kept`);
    world.journey.keep(name, value);
  },
  claimKept: (world, claim = '', path = '', name = '') => {
    world.journey.keep(name, claimAt(get(bodyValue(world.evidence.judged), fromPath(path)), claim));
  },
  differs: async (world, path = '', name = '') =>
    world.judge.differs(await world.answers.judged(), fromPath(path), world.kept(name)),
  keysUsable: async (world, path = '') => world.judge.keysUsable(await world.answers.judged(), fromPath(path)),
  signed: (world, path = '', keys = '') => signedToken(world, { path, keys, claims: [] }),
  signedClaims: (world, path = '', keys = '', claims = '') =>
    signedToken(world, { path, keys, claims: listed(claims) }),
  declined: async (world) => world.judge.declined(await world.answers.judged()),
  refused: async (world) => world.judge.refused(await world.answers.refusal(), false),
  refusedSilently: async (world) => world.judge.refused(await world.answers.refusal(), true),
  accessRefused: async (world) => world.judge.accessRefused(await world.answers.refusal()),
  notFound: async (world, code = '') => world.judge.unknownIdentifier(await world.answers.refusal(), Number(code)),
  notFoundAny: async (world) => world.judge.unknownIdentifier(await world.answers.refusal(), undefined),
  acceptedBy: async (world, clause = '') =>
    world.judge.acceptedBy(await world.answers.judged(), clause, world.request.accepted),
  harmless: async (world) => {
    const answer = await world.answers.refusal();
    const finding = world.judge.harmless(answer);
    const isHead = answer.exchange.request.method === 'HEAD';
    if (finding.outcome !== 'fail' || !isHead || finding.problems[0].kind !== 'wrong-header') return finding;
    return world.judge.harmless(answer, await headAround(world));
  },
  repeated: async (world) => {
    const { first } = world.evidence;
    if (first === undefined) throw stopError('the feature mentions a repetition before the request was sent twice');
    return world.judge.repeated(await world.answers.judged(), first);
  },
};

/** What came back, as evidence. */
export const answerEvidence: Gatherers<'answer' | 'refusal' | 'conditional' | 'read-again' | 'asked-otherwise'> = {
  answer: async (world, judge) => judge(await world.answers.judged()),
  refusal: async (world, judge) => judge(await world.answers.refusal()),
  conditional: async (world, judge) => {
    const answer = await world.answers.judged();
    const second = await world.evidence.sendAside(`${world.facts.scope} conditional`, conditionalDraft(world));
    const etag = answer.exchange.response?.headers.etag;
    if (etag === undefined || second.response?.status !== 304) return judge({ answer, second });
    const value = `${unknownVersion(world)}, W/${etag.replace(/^W\//, '')}`;
    const draft = withParameter(world.request.current(), { name: 'If-None-Match', in: 'header', value });
    return judge({
      answer,
      second,
      several: await world.evidence.sendAside(`${world.facts.scope} several versions`, draft),
    });
  },
  'asked-otherwise': async (world, judge, ...[name = '', value = '']) => {
    const answer = await world.answers.judged();
    const draft = world.request.current();
    const asked = draftParameter(world.catalogue.schemas, draft.operation, { name, in: 'query', value });
    const label = `${world.facts.scope} with ${name} as ${value}`;
    return judge({ answer, other: await world.evidence.sendAside(label, withParameter(draft, asked)) });
  },
  'read-again': async (world, judge) => {
    const answer = await world.answers.judged();
    const first = world.evidence.first ?? answer.exchange;
    const again =
      world.evidence.first === undefined
        ? await world.evidence.sendAside(`${world.facts.scope} again`, world.request.current())
        : answer.exchange;
    const before = await acceptedBefore(world, first);
    if (before !== undefined)
      return judge({ answer: { ...answer, exchange: before }, again: first, comparable: false });
    return judge({ answer: { ...answer, exchange: first }, again, comparable: readsItem(world) });
  },
};

/** HEAD once more, between two plain requests: another scenario may have changed a list since the first one. */
async function headAround({ evidence, facts, request }: ScenarioWorld): Promise<HeadAround> {
  const plain = request.current();
  const before = await evidence.sendAside(`${facts.scope} GET before HEAD`, plain);
  const head = await evidence.sendAside(`${facts.scope} HEAD again`, withoutBody({ ...plain, method: 'HEAD' }));
  const after = await evidence.sendAside(`${facts.scope} GET after HEAD`, plain);
  return { before, head, after };
}

/** A token that came encrypted for one of our keys is opened first. */
async function signedToken(
  world: ScenarioWorld,
  by: { path: string; keys: string; claims: readonly string[] },
): Promise<Finding> {
  const { session } = world;
  const pointer = fromPath(by.path);
  const token = pointer === '' ? world.evidence.judged?.response?.body : get(bodyValue(world.evidence.judged), pointer);
  const isEncrypted = typeof token === 'string' && token.split('.').length === 5;
  const opened = isEncrypted ? await openedToken(session, token) : undefined;
  const facts = { pointer, keys: world.kept(by.keys), claims: by.claims };
  return session.judge.signed(await world.answers.judged(), { ...facts, ...(opened === undefined ? {} : { opened }) });
}

/** In a journey, a read may come before what it is to show; then it is sent again within the window of the profile. */
async function inTime(world: ScenarioWorld, judge: (answer: Answer) => Finding): Promise<Finding> {
  if (!world.isJourney || world.request.operation.method !== 'GET') return judge(await world.answers.judged());
  return askAgain(world, judge);
}

/** Where the server fails at once: the plain valid request, if that was answered with success. */
async function acceptedBefore(world: ScenarioWorld, { response }: Exchange): Promise<Exchange | undefined> {
  if (response === undefined || response.status < 500) return undefined;
  const { judged } = await world.controls.valid(world.request.operation.name);
  return judged !== undefined && isAcceptance(world.request.operation, judged) ? judged : undefined;
}

/** True when the operation answers one item, which no other scenario changes. */
function readsItem({ catalogue, request }: ScenarioWorld): boolean {
  return roleOf(catalogue, request.operation)?.role === 'read';
}

/**
 * The same request, to be answered in full only if something has changed since the answer. Where the answer names no
 * version, an unknown one is named: that is as if everything had changed.
 */
function conditionalDraft(world: ScenarioWorld): RequestDraft {
  const { etag, 'last-modified': modified } = world.evidence.judged?.response?.headers ?? {};
  const [name, value] =
    etag === undefined && modified !== undefined
      ? ['If-Modified-Since', modified]
      : ['If-None-Match', etag ?? unknownVersion(world)];
  return withParameter(world.request.current(), { name, in: 'header', value });
}

/** A version that no answer has ever named. */
function unknownVersion({ runId }: ScenarioWorld): string {
  return `"${freshValue(runId, 'version', 'text')}"`;
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

/** What a token holds that is encrypted for a key of the run. Whoever judges a recording does not have the key. */
async function openedToken({ tape, keys }: Session, token: string): Promise<string | undefined> {
  const opened = await tape.remember('opened', hashOf(token), async () => (await keys.decrypt(token)) ?? null);
  return opened ?? undefined;
}
