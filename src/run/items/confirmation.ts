import { setTimeout as wait } from 'node:timers/promises';
import type { Part } from '../../model/bindings.js';
import type { Exchange } from '../../model/exchange.js';
import { operationWithId } from '../../model/find-operation.js';
import type { Json } from '../../model/json.js';
import { asJson } from '../../support/json/parse.js';
import { get } from '../../support/json/pointer.js';
import { isAcceptance } from '../../support/json/refusal.js';
import { asExchange, callbackOf, hear, unheard } from '../scenario/calls.js';
import type { ScenarioWorld } from '../scenario/world.js';

/** What became of a request whose answer only acknowledges it. */
export interface Confirmation {
  /** The body of the call that says so. */
  readonly said?: Json;
  /** Why it may not be done yet, or not at all. */
  readonly pending?: string;
  /** Nobody can hear the call, so only trying again tells. */
  readonly unheard?: boolean;
  readonly exchanges: readonly Exchange[];
}

/**
 * Waits for the call that says that a request is done, where the bindings name one.
 * @param about the request, its answer, and the scope of the callback address that it gave
 */
export async function awaitConfirmation(
  world: ScenarioWorld,
  part: Part | undefined,
  about: { readonly exchange: Exchange; readonly sent: Json | undefined; readonly scope: string },
): Promise<Confirmation> {
  const { session, facts } = world;
  const { catalogue, profile } = session;
  const confirmedBy = part?.confirmedBy;
  if (confirmedBy === undefined) return { exchanges: [] };
  const operation = session.planned.operation(facts.api, confirmedBy);
  const trigger = operationWithId(catalogue, about.exchange.operation);
  if (trigger === undefined || !isAcceptance(trigger, about.exchange)) return { exchanges: [] };
  const reason = unheard(session, operation);
  if (reason !== undefined)
    return { pending: `it may be done after the answer (${reason})`, unheard: true, exchanges: [] };
  const within = profile.timeouts.callback;
  const due = { operation, scope: about.scope, trigger: about.exchange, sent: about.sent, within };
  const call = await hear(session, due);
  if (call === undefined) {
    return {
      pending: `it may be done later: the call "${confirmedBy}" has not come within ${within} ms`,
      exchanges: [],
    };
  }
  const said = asJson(call.body);
  const failures = get(said, callbackOf(catalogue, operation)?.failures ?? '');
  return {
    ...(said === undefined ? {} : { said }),
    ...(typeof failures === 'number' && failures > 0
      ? { pending: `the call "${confirmedBy}" says that it failed` }
      : {}),
    exchanges: [asExchange(operation, call)],
  };
}

const attempts = 4;

/** Tries again for a while where nobody can hear that something is done; else once. */
export async function patiently<T>(
  world: ScenarioWorld,
  confirmation: Confirmation,
  attempt: (count: number) => Promise<T>,
  isDone: (result: T) => boolean,
): Promise<T> {
  let result = await attempt(1);
  for (let count = 2; confirmation.unheard === true && count <= attempts && !isDone(result); count += 1) {
    await wait(world.profile.timeouts.callback / attempts);
    result = await attempt(count);
  }
  return result;
}
