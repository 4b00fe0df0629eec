import type { Part } from '../../model/bindings.js';
import type { Exchange } from '../../model/exchange.js';
import { operationWithId } from '../../model/find-operation.js';
import type { Json } from '../../model/json.js';
import type { Profile } from '../../model/profile.js';
import { asJson } from '../../support/json/parse.js';
import { get } from '../../support/json/pointer.js';
import { isAcceptance } from '../../support/json/refusal.js';
import { awaitCall, callAsExchange, callbackOf, type Hearing, whyNotHeard } from '../scenario/calls.js';
import { type Pausing, pausesFor, repeatUntil } from '../scenario/eventually.js';
import type { PlannedRequests } from '../scenario/planned-requests.js';

/** What of a scenario it takes to wait for a confirmation. */
interface Waiting {
  readonly session: Hearing & { readonly planned: PlannedRequests; readonly profile: Profile };
  readonly facts: { readonly api: string };
}

/** What became of a request whose answer only acknowledges it. */
export interface Confirmation {
  /** The body of the call that says so. */
  readonly callBody?: Json;
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
  world: Waiting,
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
  const reason = whyNotHeard(session, operation);
  if (reason !== undefined)
    return { pending: `the candidate may finish the work after the answer (${reason})`, unheard: true, exchanges: [] };
  const within = profile.timeouts.callback;
  const due = { operation, scope: about.scope, trigger: about.exchange, sent: about.sent, within };
  const call = await awaitCall(session, due);
  if (call === undefined) {
    return {
      pending: `the candidate may finish the work later, because the call "${confirmedBy}" did not arrive within ${within} ms`,
      exchanges: [],
    };
  }
  const callBody = asJson(call.body);
  const failures = get(callBody, callbackOf(catalogue, operation)?.failures ?? '');
  return {
    ...(callBody === undefined ? {} : { callBody }),
    ...(typeof failures === 'number' && failures > 0
      ? { pending: `the call "${confirmedBy}" says that the work failed` }
      : {}),
    exchanges: [callAsExchange(operation, call)],
  };
}

const attempts = 4;

/** Tries again for a while where nobody can hear that something is done; else once. */
export function repeatUntilConfirmed<T>(
  { profile, session }: { readonly profile: Profile; readonly session: Pausing },
  { unheard: isUnheard }: Confirmation,
  by: { readonly attempt: (count: number) => Promise<T>; readonly isDone: (result: T) => boolean },
): Promise<T> {
  const pauses = isUnheard === true ? attempts - 1 : 0;
  const equal = Array(pauses).fill(profile.timeouts.callback / attempts);
  return repeatUntil(by.attempt, by.isDone, pausesFor(session, equal));
}
