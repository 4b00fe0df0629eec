import type { Bindings } from '../model/bindings.js';
import type { Catalogue } from '../model/catalogue.js';
import { isWithoutApi, type Operation, shortName } from '../model/definition.js';
import type { Network, RunningListener } from '../model/network.js';
import type { Plan } from '../model/plan.js';
import type { Profile } from '../model/profile.js';
import type { RunInput } from '../model/run.js';
import type { Transport } from '../model/wire.js';
import { endingSoon } from '../run/http/ending-soon.js';
import { waitingOutOutages } from '../run/http/outage.js';
import { Pace } from '../run/http/pace.js';
import { readingOnly } from '../run/http/reading-only.js';
import { newLimit, paced, throttled } from '../run/http/throttle.js';
import { makeTlsProbe } from '../run/http/tls-probe.js';
import type { Environment } from '../support/environment.js';
import { UserError } from '../support/errors.js';
import { withoutLast } from '../support/json/without-last.js';
import { isLoopback } from '../support/loopback.js';
import { packageVersion } from '../support/package/version.js';
import { type CheckRequest, defaultOutagePatience } from './check-request.js';
import { httpNetwork } from './network.js';

/** A candidate is not told who asks, unless the user wants it: it must answer everybody alike. */
const usualUserAgent = 'node';

/** What is asked as a whole where the GovSpec has no API; its URL is kept under this name. */
const wholeCandidate = 'candidate';

/**
 * Base URL by API, and by system where the profile names one, without a trailing slash.
 * @throws UserError where there is none, with what can be done without one.
 */
export function baseUrls(profile: Profile, catalogue: Catalogue): Record<string, string> {
  const apis = isWithoutApi(catalogue) ? [wholeCandidate] : catalogue.apis.map(({ id }) => id);
  const given: [string, string | undefined][] = [
    ...apis.map((id): [string, string | undefined] => [id, profile.apis[id]?.url ?? profile.url]),
    ...Object.entries(profile.systems).map(([id, { url }]): [string, string | undefined] => [id, url ?? profile.url]),
  ];
  const urls = given.flatMap(([id, url]) => (url === undefined ? [] : [[id, withoutLast(url, '/')]]));
  if (urls.length > 0) return Object.fromEntries(urls);
  if (isWithoutApi(catalogue)) throw nothingToRun(catalogue);
  throw new UserError('No URL of the candidate is given.', {
    hint: 'Give it with --url http://…, or as url in the profile.',
  });
}

/** What can be done for a Building Block without an API, in place of a run. */
function nothingToRun({ buildingBlock: { id, title } }: Catalogue): UserError {
  return new UserError(`No API is published for ${title}, so it has no operations to run.`, {
    hint: `Answer its requirements instead: govstack-check evidence init ${id} writes the form; pass it with --evidence. If you also give the URL of the candidate, the cross-functional checks run.`,
  });
}

/** Who a candidate is, and by whom it is judged. */
export interface CandidateFacts extends Pick<RunInput, 'judge' | 'readPublished'> {
  readonly request: CandidateRequest;
  readonly catalogue: Catalogue;
  readonly plan: Plan;
  /** The phrases that checks bring, by their text. */
  readonly phrases: RunInput['phrases'];
  readonly urls: Readonly<Record<string, string>>;
  readonly runId: string;
}

type CandidateRequest = Pick<
  CheckRequest,
  | 'profile'
  | 'concurrency'
  | 'maxConcurrency'
  | 'perSecond'
  | 'listen'
  | 'publicUrl'
  | 'network'
  | 'outagePatience'
  | 'recorder'
  | 'begun'
  | 'identify'
  | 'readOnly'
  | 'keepItems'
>;

/** Everything that a run needs to know of one candidate; the features that are run against it come on top. */
export type CandidateInput = Omit<
  RunInput,
  'featuresFolder' | 'featureFiles' | 'commonFeatures' | 'tags' | 'concurrency' | 'onProgress' | 'partners'
>;

/** A candidate to which requests can be sent, and whose calls are heard. */
export interface OpenCandidate {
  readonly input: CandidateInput;
  close(): Promise<void>;
}

export async function openCandidate(facts: CandidateFacts, environment: Environment): Promise<OpenCandidate> {
  const { request, catalogue, plan, judge, readPublished, phrases, urls, runId } = facts;
  const { timeouts, clientCertificate } = request.profile;
  const network = request.network ?? httpNetwork(request.profile, environment);
  const near = Object.values(urls).every(isLoopback);
  const pace = new Pace(request.perSecond, environment.clock, environment.signal);
  const listener = await listen(request, { catalogue, near, network }).catch(async (error: unknown) => {
    await network.close();
    throw error;
  });
  const input = {
    ...(listener === undefined ? {} : { listener }),
    listenerIsNear: near && request.publicUrl === undefined,
    partnerIsKnown: request.listen !== undefined,
    catalogue,
    plan,
    profile: request.profile,
    judge,
    phrases,
    ...transportsOf(network, request, { environment, pace }),
    tlsProbe:
      network.tlsProbe ??
      makeTlsProbe({
        timeout: timeouts.connect,
        awaitTurn: pace.awaitTurn,
        ...(clientCertificate === undefined ? {} : { clientCertificate }),
      }),
    readPublished,
    isLocal: isLoopback,
    ...(environment.newKey === undefined ? {} : { newKey: environment.newKey }),
    urls,
    ...tapeOf(request),
    ...(request.readOnly === true ? { readOnly: true } : {}),
    ...(request.keepItems === true ? { keepItems: true } : {}),
    userAgent: request.identify === true ? `govstack-check/${await packageVersion()}` : usualUserAgent,
    runId,
    now: environment.now,
    signal: environment.signal,
  };
  return {
    input,
    close: async () => {
      await listener?.close();
      await network.close();
    },
  };
}

/**
 * One transport that sends no more at a time than the candidate bears and waits where it is away for a while, and one that does
 * neither. The rate that the user gives holds for both. A third one asks for access tokens. The last removes items when the run
 * has ended, with nothing under way but what it sends itself.
 */
function transportsOf(
  network: Network,
  {
    concurrency,
    maxConcurrency,
    perSecond,
    readOnly,
    outagePatience: patience = defaultOutagePatience,
  }: CandidateRequest,
  { environment: { clock, signal }, pace }: { readonly environment: Environment; readonly pace: Pace },
): Pick<CandidateInput, 'transport' | 'rawTransport' | 'tokenTransport' | 'removing'> {
  const soon = endingSoon(signal);
  const bare = readOnly === true ? readingOnly(network.transport) : network.transport;
  const probe = perSecond === undefined ? bare : paced(bare, pace);
  const bounds = { concurrency, ...(maxConcurrency === undefined ? {} : { maxConcurrency }) };
  const limit = newLimit(bounds);
  const patient = waitingOutOutages(throttled(bare, { ...bounds, limit, pace }), { probe, patience, clock, signal });
  let removing: Transport | undefined;
  return {
    transport: (request) => soon(patient(request)),
    rawTransport: (request) => soon(probe(request)),
    tokenTransport: (request) => soon(network.transport(request)),
    removing: (request) => {
      removing ??= throttled(network.transport, {
        ...bounds,
        limit: limit.another(),
        pace: new Pace(perSecond, clock),
      });
      return removing(request);
    },
  };
}

function tapeOf({ begun, recorder }: CandidateRequest): Pick<CandidateInput, 'tape' | 'startedAt'> {
  const tape = begun?.tape ?? recorder;
  return {
    ...(tape === undefined ? {} : { tape }),
    ...(begun === undefined ? {} : { startedAt: begun.startedAt }),
  };
}

/** A run that goes on listens where it has told the candidate to call; another one at any port. */
function portOf({ begun }: CandidateRequest): number {
  return begun?.facts.listener === undefined ? 0 : Number(new URL(begun.facts.listener).port);
}

/** Listens where the user says, or beside a candidate on this machine, when there is anything to hear. */
async function listen(
  request: CandidateRequest,
  { catalogue, near, network }: { catalogue: Catalogue; near: boolean; network: Network },
): Promise<RunningListener | undefined> {
  const called = catalogue.operations.filter(({ role }) => role === 'outbound' || role === 'callback-out');
  const place =
    request.listen ?? (near && called.length > 0 ? { host: '127.0.0.1', port: portOf(request) } : undefined);
  if (place === undefined) return undefined;
  const { publicUrl } = request;
  return network.listen({
    ...place,
    ...(publicUrl === undefined ? {} : { publicUrl }),
    answer: acknowledgement(called, catalogue.bindings),
  });
}

/** Acknowledges a call as the bindings say, with the first success that its definition documents. */
function acknowledgement(operations: readonly Operation[], { callbacks }: Bindings) {
  return (method: string, path: string) => {
    const operation = operations.find(
      (candidate) => candidate.method === method && (path === '' || candidate.path === path),
    );
    const documented = operation?.responses.find(({ status }) => /^2\d\d$/.test(status))?.status;
    const answer = operation === undefined ? undefined : callbacks[shortName(operation)]?.answer;
    return { status: Number(documented ?? 200), body: JSON.stringify(answer ?? {}) };
  };
}
