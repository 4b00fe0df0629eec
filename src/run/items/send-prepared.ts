import type { Operation } from '../../model/definition.js';
import type { Exchange } from '../../model/exchange.js';
import { Stop } from '../../model/stop.js';
import { isAcceptance } from '../../support/json/refusal.js';
import { isUnsafe } from '../http/unsafe.js';
import type { RequestDraft } from '../requests/draft.js';
import type { FoundPreparation } from '../scenario/preparations.js';
import type { ScenarioWorld } from '../scenario/world.js';
import { readItem } from './reading.js';

/** What of a scenario it takes to prepare its item. */
export type Preparing = Pick<
  ScenarioWorld,
  'session' | 'facts' | 'filler' | 'evidence' | 'request' | 'catalogue' | 'items'
>;

/**
 * Sends the valid request once more after other requests, where the candidate refuses it because of the state of its item, and
 * the request is accepted after them. Where a scenario has looked at the item before, nothing else may change it.
 * @returns undefined where the refusal stands
 */
export async function sendPrepared(
  world: Preparing,
  draft: RequestDraft,
  refusal: Exchange,
): Promise<Exchange | undefined> {
  const { session, evidence, facts } = world;
  const { preparations = [] } = session.planned.template(draft.operation);
  const isOpen = preparations.length > 0 && evidence.between === undefined && session.readOnly !== true;
  const tried = isOpen ? preparations.map((name) => session.planned.operation(facts.api, name)) : [];
  if (!mayBeState(draft.operation, refusal, tried)) return undefined;
  const { id } = draft.operation;
  const found = await session.preparations.find(id, () => look(world, draft, tried));
  if (found === undefined) return undefined;
  if (found.scope === facts.itemScope) {
    evidence.addEarlier(...found.sent);
    if (!removes(found.steps)) await noteState(world, keyAfter(draft.operation, found.steps));
    return found.exchange;
  }
  for (const step of found.steps) await sendStep(world, step);
  const key = `${facts.itemScope} ${id} after others`;
  if (!removes(found.steps)) await noteState(world, key);
  return session.exchanges.sendOnce(key, draft, true);
}

/** A request that creates an item below another, and its key. */
interface CreationToPrepare {
  readonly key: string;
  readonly draft: RequestDraft;
}

/**
 * Sends the request that creates an item once more after actions on the item that it lies below, where the candidate refuses it
 * because of the state of that item: a tender takes bids once it is published.
 * @returns undefined where the refusal stands
 */
export async function createPrepared(
  { session, facts, filler, evidence }: Pick<Preparing, 'session' | 'facts' | 'filler' | 'evidence'>,
  { key, draft }: CreationToPrepare,
  refusal: Exchange,
): Promise<Exchange | undefined> {
  const { operation } = draft;
  const { preparations = [] } = session.planned.template(operation);
  const all = preparations.map((name) => session.planned.operation(facts.api, name));
  if (session.readOnly === true || !mayBeState(operation, refusal, all)) return undefined;
  const known = await session.preparations.known(operation.id);
  const steps: Operation[] = [];
  for (const step of known.length > 0 ? known : all) {
    const send = () => evidence.sendAside(`${key} ${step.id} before ${operation.id}`, filler.fromTemplate(step));
    const prepared = await unlessUnverified(send);
    if (prepared === undefined || !isAcceptance(step, prepared)) continue;
    steps.push(step);
    const exchange = await session.exchanges.sendOnce(`${key} ${keyAfter(operation, steps)}`, draft, true);
    if (isAcceptance(operation, exchange)) return exchange;
  }
  return undefined;
}

/** True where nothing is left to be read, so that what the item was is what it was before that. */
function removes(steps: readonly Operation[]): boolean {
  return steps.some(({ method, path }) => method === 'DELETE' && path.endsWith('}'));
}

/** Brings the item of a request that is about to be changed into the state in which the valid one was accepted. */
export async function prepareItem(world: Preparing): Promise<void> {
  const { session, request } = world;
  for (const step of await session.preparations.known(request.operation.id)) await sendStep(world, step);
}

/** A refusal that another request to the same item may lift: what a PUT brings about is not found before. */
function mayBeState({ path }: Operation, { response }: Exchange, tried: readonly Operation[]): boolean {
  const isMissing = response?.status === 404 && tried.some((other) => other.path === path);
  return tried.length > 0 && (isMissing || [400, 409, 422].includes(response?.status ?? 0));
}

/** The other operations are tried in turn, because an action may need several before it. */
async function look(
  world: Preparing,
  draft: RequestDraft,
  tried: readonly Operation[],
): Promise<FoundPreparation | undefined> {
  const { session, facts } = world;
  const steps: Operation[] = [];
  const sent: Exchange[] = [];
  for (const step of tried) {
    const prepared = await sendStep(world, step);
    if (prepared === undefined || !isAcceptance(step, prepared)) continue;
    steps.push(step);
    sent.push(prepared);
    const key = keyAfter(draft.operation, steps);
    if (!removes(steps)) await noteState(world, key);
    const exchange = await session.exchanges.sendOnce(key, draft, true);
    if (isAcceptance(draft.operation, exchange)) return { steps, sent, exchange, scope: facts.itemScope };
  }
  return undefined;
}

const keyAfter = ({ id }: Operation, steps: readonly Operation[]): string =>
  `${id} after ${steps.map(({ name }) => name).join(' ')}`;

/** Reads the item once more, because what others have changed of it is not what the request changes. */
async function noteState(world: Preparing, key: string): Promise<void> {
  const { session, items, request, evidence } = world;
  const { parameters } = session.planned.template(request.operation);
  const own = parameters.findLast(({ in: place, setting }) => place === 'path' && setting.kind === 'existing')?.setting;
  if (own?.kind !== 'existing' || !isUnsafe(request.operation.method)) return;
  const { object: _, ...known } = items.item(own.resource);
  if (known.identifier === undefined) return;
  const by = { identifier: known.identifier, key: `${key}, read before` };
  const { object, exchanges } = await readItem(world, items.resource(own.resource), by);
  evidence.addEarlier(...exchanges);
  items.keep(own.resource, object === undefined ? known : { ...known, object });
}

/** A reading request leaves the item as it is, so that the scenarios of one feature share what prepares it. */
async function sendStep(world: Preparing, step: Operation): Promise<Exchange | undefined> {
  const { facts, filler, evidence, request } = world;
  const { operation } = request;
  const scope = isUnsafe(operation.method) ? facts.itemScope : `shared ${facts.file}`;
  return unlessUnverified(() =>
    evidence.sendAside(`${scope} ${step.id} before ${operation.id}`, filler.fromTemplate(step)),
  );
}

async function unlessUnverified(send: () => Promise<Exchange>): Promise<Exchange | undefined> {
  try {
    return await send();
  } catch (error) {
    if (error instanceof Stop && error.finding.outcome === 'not-verified') return undefined;
    throw error;
  }
}
