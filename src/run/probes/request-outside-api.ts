import type { Exchange } from '../../model/exchange.js';
import type { PreparedRequest } from '../../model/wire.js';
import { withoutLast } from '../../support/json/without-last.js';
import type { Presented } from '../credentials/presented.js';
import type { Session } from '../scenario/session.js';

/** What stands for the operation in a request that belongs to none. */
const operation = 'cross-functional';

/** A request that no definition names. */
export interface OutsideRequest {
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** The credential goes along only to where the candidate is. */
  readonly credential: boolean;
}

/** Asks for something that belongs to no operation: a page, a document, a statement of health. */
export async function askOutside(
  session: Session,
  { url, headers = {}, credential }: OutsideRequest,
): Promise<Exchange> {
  const { mask } = session;
  const own = { accept: '*/*', 'user-agent': session.userAgent, ...headers };
  const presented = credential && isOfCandidate(session, url) ? await someCredential(session) : [];
  const inHeaders = presented.filter(({ in: place }) => place === 'header');
  const sent = Object.fromEntries(inHeaders.map(({ name, value }) => [name.toLowerCase(), value]));
  const shown = Object.fromEntries(inHeaders.map((item) => [item.name.toLowerCase(), mask(item.shown)]));
  return session.transport({
    operation,
    method: 'GET',
    url,
    headers: { ...own, ...sent },
    bare: false,
    shown: { method: 'GET', url: mask(url), headers: { ...own, ...shown } },
    mask,
  });
}

/** The credential of any operation that the candidate serves. */
async function someCredential({ catalogue, credentials }: Session): Promise<Presented[]> {
  const served = catalogue.operations.find(({ role }) => role === 'served');
  return served === undefined ? [] : credentials.present(served, 'given');
}

function isOfCandidate(session: Session, url: string): boolean {
  const { origin } = new URL(url);
  return Object.values(session.urls).some((base) => new URL(base).origin === origin);
}

/** The same request with more headers. */
export function withHeaders(request: PreparedRequest, headers: Readonly<Record<string, string>>): PreparedRequest {
  const { shown } = request;
  return {
    ...request,
    headers: { ...request.headers, ...headers },
    shown: { ...shown, headers: { ...shown.headers, ...headers } },
  };
}

/** Where a path may be meant: below the base URL, or at the root of the same server; a whole URL stands for itself. */
export function placesOf(bases: readonly string[], path: string): string[] {
  if (/^https?:\/\//.test(path)) return [path];
  const below = bases.map((base) => `${withoutLast(base, '/')}${path}`);
  const atRoot = bases.map((base) => new URL(path, base).href);
  return [...new Set([...below, ...atRoot])];
}
