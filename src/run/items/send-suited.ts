import type { Adaptation } from '../../model/adaptation.js';
import type { Catalogue } from '../../model/catalogue.js';
import type { Operation } from '../../model/definition.js';
import type { Exchange } from '../../model/exchange.js';
import { roleOf } from '../../model/parts.js';
import { adaptations, adapted } from '../requests/adapted.js';
import { type RequestDraft, sentValue } from '../requests/draft.js';
import { narrower, optionalPlaces } from '../requests/narrower.js';
import { withBody } from '../requests/request-draft.js';
import { acceptedBefore, type Found } from '../scenario/adaptations.js';
import type { Session } from '../scenario/session.js';

/** A request as the candidate took it, and what was refused before. */
export interface SuitedRequest {
  readonly draft: RequestDraft;
  readonly exchange: Exchange;
  readonly refused?: Exchange;
  /** What the candidate refuses though the definition allows it. */
  readonly leftOut?: readonly string[];
}

/**
 * Sends a request whose values were chosen for what their names say. Where the candidate refuses it for what it says, it
 * is sent once more with dates that lie elsewhere, with less or with more that is optional, if any such is accepted.
 * @param send gets what tells the second request from the first
 */
export async function sendSuited(
  session: Pick<Session, 'exchanges' | 'adaptations' | 'catalogue' | 'planned' | 'startedAt'>,
  draft: RequestDraft,
  send: (draft: RequestDraft, label: string) => Promise<Exchange>,
): Promise<SuitedRequest> {
  const exchange = await send(draft, '');
  if (!isRefusal(exchange)) return { draft, exchange };
  const found = await session.adaptations.find(
    draft.operation.id,
    async () => (await firstAccepted(session, draft, exchange)) ?? oneAtATime(session, draft),
  );
  if (found === undefined) return { draft, exchange };
  const { adaptation } = found;
  const suited = withAdaptation(draft, adaptation);
  const accepted = acceptedBefore(found, draft) ?? (await send(suited, ' once more'));
  return { draft: suited, exchange: accepted, refused: exchange, leftOut: adaptation.apart ? [] : adaptation.leftOut };
}

/** The request with what the candidate was found to ask for. */
export function withAdaptation(draft: RequestDraft, adaptation: Adaptation | undefined): RequestDraft {
  const body = sentValue(draft);
  return body === undefined || adaptation === undefined ? draft : withBody(draft, adapted(body, adaptation));
}

/** The same for what is known of its operation by now. */
export async function asSuited(
  { adaptations }: Pick<Session, 'adaptations'>,
  draft: RequestDraft,
): Promise<RequestDraft> {
  return withAdaptation(draft, await adaptations.known(draft.operation.id));
}

async function firstAccepted(
  { exchanges, catalogue, planned, startedAt }: Pick<Session, 'exchanges' | 'catalogue' | 'planned' | 'startedAt'>,
  draft: RequestDraft,
  { response }: Exchange,
): Promise<Found | undefined> {
  const body = sentValue(draft);
  if (body === undefined) return undefined;
  const { operation } = draft;
  const { guessed = [] } = planned.template(operation);
  const all = [
    ...adaptations(catalogue, operation, body, Date.parse(startedAt)),
    // Where nothing was guessed, that the candidate refuses what is optional is its own fault.
    ...(guessed.length === 0 ? [] : narrower(catalogue, operation, body)),
  ];
  const naming = itemPlace(catalogue, operation);
  const choices = all.filter(
    ({ leftOut }) => (response?.status !== 404 || leftOut.length > 0) && keeps(leftOut, naming),
  );
  for (const [index, choice] of choices.entries()) {
    const exchange = await exchanges.sendOnce(`${operation.id} suited ${index}`, withAdaptation(draft, choice));
    if (isAccepted(exchange)) return { adaptation: choice, refused: draft, exchange };
  }
  return undefined;
}

/** Where the body names the item that the request is about; undefined where the body creates it, or the path names it. */
function itemPlace(catalogue: Pick<Catalogue, 'bindings'>, operation: Operation): string | undefined {
  const found = roleOf(catalogue, operation);
  const by = found === undefined || found.role === 'create' ? undefined : found.part.by;
  return by?.startsWith('/') === true ? by : undefined;
}

/** False where a request would no longer say which item it is about: it is another request then, whatever it is answered with. */
function keeps(leftOut: readonly string[], naming: string | undefined): boolean {
  return naming === undefined || !leftOut.some((at) => at === naming || naming.startsWith(`${at}/`));
}

/** The maximum number of optional properties that are tried one at a time. */
const mostOptional = 8;

/**
 * The body with one of its optional properties, where the candidate takes each of them alone, but not all together: a definition
 * cannot easily say that they exclude one another. One that is refused alone is refused against the definition.
 */
async function oneAtATime(
  { exchanges, catalogue }: Pick<Session, 'exchanges' | 'catalogue'>,
  draft: RequestDraft,
): Promise<Found | undefined> {
  const { operation } = draft;
  const naming = itemPlace(catalogue, operation);
  const optional = optionalPlaces(catalogue, operation, sentValue(draft) ?? null).filter((at) => keeps([at], naming));
  const [first] = optional;
  if (first === undefined || optional.length < 2 || optional.length > mostOptional) return undefined;
  const only = (kept: string): Adaptation => ({
    dates: {},
    leftOut: optional.filter((at) => at !== kept),
    apart: true,
  });
  const ask = (kept: string): Promise<Exchange> =>
    exchanges.sendOnce(`${operation.id} suited alone ${kept}`, withAdaptation(draft, only(kept)));
  const exchange = await ask(first);
  if (!isAccepted(exchange)) return undefined;
  for (const other of optional.slice(1)) if (isRefusal(await ask(other))) return undefined;
  return { adaptation: only(first), refused: draft, exchange };
}

const isAccepted = ({ response }: Exchange): boolean => response !== undefined && response.status < 300;

/** Statuses that refuse a request for what it says. 404 does where the body names something that is not there. */
function isRefusal({ response }: Exchange): boolean {
  return [400, 404, 422].includes(response?.status ?? 0);
}
