import type {
  CorrelationFacts,
  Found,
  Injected,
  PlainLook,
  PublishedLook,
  TlsLook,
} from '../../model/cross-functional.js';
import { type Exchange, succeeded } from '../../model/exchange.js';
import { Stop, stopError, stopUnverified } from '../../model/stop.js';
import type { PreparedRequest } from '../../model/wire.js';
import { uuidOf } from '../../support/hash.js';
import { inject } from '../probes/injection.js';
import { askOutside, placesOf, withHeaders } from '../probes/request-outside-api.js';
import { askFor, askPage, documentsOf, type Kind, kinds } from '../probes/well-known-pages.js';
import type { Session } from '../scenario/session.js';
import type { ScenarioWorld } from '../scenario/world.js';
import type { Gatherers } from './gatherer.js';
import type { Handlers } from './handler.js';

/** What the steps of one scenario hand to one another. */
interface Seen {
  urls?: readonly string[];
  plain?: readonly PlainLook[];
  recorded?: readonly Exchange[];
  found?: Found;
  look?: PublishedLook;
  ids?: CorrelationFacts;
  pages?: readonly Exchange[];
  burst?: readonly Exchange[];
  injected?: readonly Injected[];
}

const seen = new WeakMap<ScenarioWorld, Seen>();

function of(world: ScenarioWorld): Seen {
  const known = seen.get(world) ?? {};
  seen.set(world, known);
  return known;
}

/** What an earlier step has asked for. */
function had<K extends keyof Seen>(world: ScenarioWorld, what: K): NonNullable<Seen[K]> {
  const found = of(world)[what];
  if (found === undefined || found === null) throw stopError('the feature judges an answer that it did not request');
  return found;
}

/** Steps about the candidate as a whole. */
export const crossFunctionalSteps: Handlers<
  'overTls' | 'overPlainHttp' | 'recorded' | 'asked' | 'readWithIds' | 'pagesFetched' | 'burst' | 'injected'
> = {
  overTls: (world) => {
    of(world).urls = encrypted(world.session);
  },
  overPlainHttp: async (world) => {
    const looks: PlainLook[] = [];
    for (const url of (of(world).urls ?? []).flatMap(plainUrls))
      looks.push({ url, exchange: show(world, await askOutside(world.session, { url, credential: false })) });
    of(world).plain = looks;
  },
  recorded: async (world) => {
    const { elsewhere = [], exchanges } = world.session;
    of(world).recorded = [...elsewhere, ...(await exchanges.recorded())];
  },
  asked: async (world, what = '') => {
    const kind = kinds.find((known) => known === what);
    if (kind === undefined) throw stopError(`"${what}" is none of ${kinds.join(', ')}`);
    await lookFor(world, kind);
  },
  readWithIds: readTwice,
  pagesFetched: async (world) => {
    const { pages } = world.profile;
    if (pages === undefined) throw stopUnverified(noPages);
    if (pages.length === 0) throw notApplicable('the profile says that there is no user interface');
    const bases = Object.values(world.session.urls);
    const fetched: Exchange[] = [];
    for (const page of pages) fetched.push(show(world, await askPage(world.session, placesOf(bases, page))));
    of(world).pages = fetched;
  },
  burst: async (world, count = '') => {
    const { read } = await readAgain(world.session);
    const sent = Array.from({ length: Number(count) }, () => world.session.rawTransport(read));
    const answers = await Promise.all(sent);
    world.evidence.show(answers.find(({ response }) => response?.status === 429) ?? answers[0]);
    of(world).burst = answers;
  },
  injected: async (world) => {
    const injected = await inject(world.session);
    world.evidence.addEarlier(...injected.map(({ exchange }) => exchange));
    of(world).injected = injected;
  },
};

const noPages = 'the profile names no page (pages: [/start]; an empty list says that there is no user interface)';

/** The candidate as a whole, as evidence. */
export const crossFunctionalEvidence: Gatherers<
  'tls' | 'plain-http' | 'run' | 'well-known' | 'published' | 'ids' | 'web-pages' | 'burst' | 'injected'
> = {
  tls: async (world, judge) => judge({ looks: await tlsLooks(world), now: world.session.now() }),
  'plain-http': (world, judge) => judge(had(world, 'plain')),
  run: (world, judge) => {
    const { recorded = [], look } = of(world);
    const urls = Object.values(world.session.urls);
    return judge({ recorded, urls, ...(look === undefined ? {} : { published: look }) });
  },
  'well-known': (world, judge) => judge(of(world).found ?? { tried: [] }),
  published: (world, judge) => judge({ look: had(world, 'look'), recorded: of(world).recorded ?? [] }),
  ids: (world, judge) => judge(had(world, 'ids')),
  'web-pages': (world, judge) => judge(had(world, 'pages')),
  burst: (world, judge) => judge(had(world, 'burst')),
  injected: (world, judge) => judge(had(world, 'injected')),
};

/** The https URLs of the profile. What stays on this machine says nothing of an installation. */
function encrypted(session: Session): string[] {
  const urls = [...new Set(Object.values(session.urls))];
  const remote = urls.filter((url) => url.startsWith('https:') && !session.isLocal(url));
  if (remote.length > 0) return remote;
  const local = urls.every((url) => session.isLocal(url));
  if (local)
    throw notApplicable(
      'every URL of the candidate is on this machine, so its connections say nothing about an installation',
    );
  throw notApplicable('the profile gives no https URL of the candidate; give the one that clients use');
}

function notApplicable(reason: string): Stop {
  return new Stop({ outcome: 'not-applicable', reason });
}

async function tlsLooks(world: ScenarioWorld): Promise<TlsLook[]> {
  const looks: TlsLook[] = [];
  for (const url of of(world).urls ?? []) looks.push(await world.session.tlsProbe(url));
  return looks;
}

/** The same host without TLS: at the same port, and at the usual one where the port is the usual one of https. */
function plainUrls(url: string): string[] {
  const { hostname, port, pathname } = new URL(url);
  return port === '' ? [`http://${hostname}${pathname}`] : [`http://${hostname}:${port}${pathname}`];
}

/** Keeps an exchange as the one that the verdict shows. */
function show(world: ScenarioWorld, exchange: Exchange): Exchange {
  world.evidence.show(exchange);
  return exchange;
}

async function lookFor(world: ScenarioWorld, kind: Kind): Promise<void> {
  if (kind === 'openapi') {
    const { found: where, look } = await documentsOf(world.session);
    of(world).look = look;
    keep(world, where);
  } else keep(world, await askFor(world.session, kind));
}

function keep(world: ScenarioWorld, where: Found): void {
  of(world).found = where;
  if (where.exchange !== undefined) show(world, where.exchange);
}

/** The headers by which ids travel: usual ones, the one of W3C Trace Context, and those that the GovSpec names. */
function idHeaders(session: Session): Record<string, string> {
  const id = uuidOf(`${session.runId} correlation`);
  const named = session.catalogue.operations.flatMap(({ parameters }) =>
    parameters.filter(({ in: place, name }) => place === 'header' && /correlation|request-?id/i.test(name)),
  );
  const names = ['x-correlation-id', 'x-request-id', 'x-trace-id', ...named.map(({ name }) => name.toLowerCase())];
  const trace = id.replaceAll('-', '');
  return {
    ...Object.fromEntries(names.map((name) => [name, id])),
    traceparent: `00-${trace}-${trace.slice(0, 16)}-01`,
  };
}

/** Maximum number of reads that are tried again: some are answered with success only once. */
const maxReads = 5;

/** A read that is answered with success still. */
async function readAgain(session: Session): Promise<{ read: PreparedRequest; without: Exchange }> {
  for (const read of session.accepted.reads().slice(0, maxReads)) {
    const without = await session.transport(read);
    if (succeeded(without)) return { read, without };
  }
  throw stopUnverified('no read of the run was answered with success');
}

async function readTwice(world: ScenarioWorld): Promise<void> {
  const { session } = world;
  const headers = idHeaders(session);
  const { read, without } = await readAgain(session);
  const withIds = await session.transport(withHeaders(read, headers));
  world.evidence.addEarlier(without);
  world.evidence.show(withIds);
  const ids = [...new Set(Object.values(headers).map((value) => /^00-([0-9a-f]{32})-/.exec(value)?.[1] ?? value))];
  of(world).ids = { ids, withIds, without };
}
