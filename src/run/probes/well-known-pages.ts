import type { Found, PublishedLook, PublishedText } from '../../model/cross-functional.js';
import type { Exchange } from '../../model/exchange.js';
import { isObject } from '../../model/json.js';
import type { PublishedPaths } from '../../model/profile.js';
import { stopUnverified } from '../../model/stop.js';
import { asJson } from '../../support/json/parse.js';
import { isSameServer } from '../http/same-server.js';
import { freshValue } from '../requests/fresh-values.js';
import type { Session } from '../scenario/session.js';
import { askOutside, placesOf } from './request-outside-api.js';

/** What a candidate may offer beside its API. */
export const kinds = ['health', 'metrics', 'openapi'] as const satisfies readonly (keyof PublishedPaths)[];
export type Kind = (typeof kinds)[number];

/** Where frameworks put it, the most frequent first: few, because each one is a request to a stranger. */
export const wellKnown: Readonly<Record<Kind, readonly string[]>> = {
  health: ['/health', '/actuator/health', '/healthz'],
  metrics: ['/metrics', '/actuator/prometheus'],
  openapi: ['/openapi.json', '/v3/api-docs', '/openapi.yaml', '/swagger.json'],
};

const sampleLine = /^(# (HELP|TYPE) |[a-zA-Z_:][\w:]*(\{[^}\r\n\u2028\u2029]*\})?\s+[-+\d])/m;
const plainStatement = /^\s*"?(ok|up|healthy|pass)"?\s*$/i;

/** How it is told from a page that a server answers to any path. */
export const looksRight: Readonly<Record<Kind, (exchange: Exchange) => boolean>> = {
  health: ({ response }) => {
    if (response?.status !== 200 && response?.status !== 503) return false;
    return /^\s*\{/.test(response.body) || plainStatement.test(response.body);
  },
  metrics: ({ response }) => response?.status === 200 && sampleLine.test(response.body) && !/^\s*</.test(response.body),
  openapi: ({ response }) =>
    response?.status === 200 && /(^|[{,\n])[ \t\r\ufeff]*["']?(openapi|swagger)["']?\s*:/.test(response.body),
};

const isAnswered = ({ response }: Exchange): boolean => response?.status === 200;

/** An answer, and the URL that was asked for it. */
interface Page {
  readonly url: string;
  readonly exchange: Exchange;
}

/** The first answer that is what was looked for, else the first answer at all. */
async function firstGood(
  session: Session,
  urls: readonly string[],
  isGood: (exchange: Exchange) => boolean,
): Promise<Page> {
  let first: Page | undefined;
  for (const url of urls) {
    const page = { url, exchange: await askOutside(session, { url, credential: true }) };
    if (isGood(page.exchange)) return page;
    first ??= page;
  }
  if (first === undefined) throw stopUnverified('there is no URL to ask at');
  return first;
}

function basesOf(session: Session): string[] {
  return [...new Set(Object.values(session.urls))];
}

/** A page at the first of the places that has it. */
export async function askPage(session: Session, places: readonly string[]): Promise<Exchange> {
  return (await firstGood(session, places, isAnswered)).exchange;
}

/** Asks at the path that the profile names, else at a few well-known ones. */
export async function askFor(session: Session, kind: 'health' | 'metrics'): Promise<Found> {
  const named = session.profile.paths[kind];
  const tried = named === undefined ? wellKnown[kind] : [named];
  const places = tried.flatMap((path) => placesOf(basesOf(session), path));
  const { url, exchange } = await firstGood(session, places, looksRight[kind]);
  const isThere = looksRight[kind](exchange);
  if (!isThere) return named === undefined ? { tried } : { tried, exchange, named };
  const beside = await askOutside(session, { url: unknownBeside(url, session.runId), credential: true });
  return { tried, exchange, beside, ...(named === undefined ? {} : { named }) };
}

/** A path in the same folder that no candidate knows. */
function unknownBeside(url: string, runId: string): string {
  return new URL(String(freshValue(runId, 'beside a page', 'hash')).slice(0, 12), url).href;
}

export interface Documents {
  readonly found: Found;
  readonly look: PublishedLook;
}

const documents = new WeakMap<Session, Promise<Documents>>();

/** The documents that the candidate publishes; looked for once per run, whichever scenario asks first. */
export function documentsOf(session: Session): Promise<Documents> {
  const known = documents.get(session) ?? findDocuments(session);
  documents.set(session, known);
  return known;
}

/** The documents that are read beyond one for each API: each one is a request that the candidate asks for. */
const furtherLinks = 5;

/** The documents that a catalogue of APIs names (RFC 9727), as whole URLs; only those that the candidate itself serves. */
async function catalogued(session: Session, base: string): Promise<string[]> {
  const place = new URL('/.well-known/api-catalog', base).href;
  const { response } = await askOutside(session, { url: place, credential: true });
  const body = response?.status === 200 ? asJson(response.body) : undefined;
  const sets = isObject(body) && Array.isArray(body.linkset) ? body.linkset : [];
  const links = sets.flatMap((set) => (isObject(set) ? (set['service-desc'] ?? []) : []));
  const urls = links.flatMap((link) => {
    const href = isObject(link) ? link.href : undefined;
    return typeof href === 'string' && URL.canParse(href, place) ? [new URL(href, place).href] : [];
  });
  const most = session.catalogue.apis.length + furtherLinks;
  return urls.filter((url) => isSameServer(url, base)).slice(0, most);
}

/** Where to look at a base URL: at what its catalogue names, else at the well-known places. */
async function unnamedSearches(session: Session, base: string): Promise<string[][]> {
  const links = await catalogued(session, base);
  if (links.length > 0) return links.map((link) => [link]);
  return [wellKnown.openapi.flatMap((path) => placesOf([base], path))];
}

/** Each document that the profile names, or what is found at each base URL. */
async function findDocuments(session: Session): Promise<Documents> {
  const named = session.profile.paths.openapi;
  const bases = basesOf(session);
  const tried = named ?? ['/.well-known/api-catalog', ...wellKnown.openapi];
  const searches =
    named === undefined
      ? (await Promise.all(bases.map((base) => unnamedSearches(session, base)))).flat()
      : named.map((path) => placesOf(bases, path));
  const answers: Exchange[] = [];
  for (const places of searches) answers.push((await firstGood(session, places, looksRight.openapi)).exchange);
  const good = answers.filter(looksRight.openapi);
  const texts = new Map(
    good.map(({ request, response }): [string, PublishedText] => [
      request.url,
      { place: request.url, text: response?.body ?? '' },
    ]),
  );
  const shown = named === undefined ? good[0] : (answers.find((answer) => !looksRight.openapi(answer)) ?? good[0]);
  return {
    found: {
      tried,
      ...(shown === undefined ? {} : { exchange: shown }),
      ...(named === undefined ? {} : { named: named.join(', ') }),
    },
    look: await session.readPublished([...texts.values()]),
  };
}
