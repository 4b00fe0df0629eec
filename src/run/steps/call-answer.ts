import type { CallAnswer } from '../../model/judge.js';
import { stopUnverified } from '../../model/stop.js';
import { isAcceptance } from '../../support/json/refusal.js';
import { sentValue } from '../requests/draft.js';
import { awaitCall, callAsExchange, callbackOf, whyNotHeard } from '../scenario/calls.js';
import type { Session } from '../scenario/session.js';
import type { ScenarioWorld } from '../scenario/world.js';

/** Waits for the call, once per group of scenarios. */
export async function callAnswer(world: ScenarioWorld, name: string): Promise<CallAnswer> {
  const { session, facts } = world;
  const { callbackScope: scope } = world.request;
  const { listenerIsNear, profile, catalogue } = session;
  const operation = session.planned.operation(facts.api, name);
  const reason = whyNotHeard(session, operation);
  if (reason !== undefined) throw stopUnverified(reason);
  const trigger = await world.answers.judged();
  const binding = callbackOf(catalogue, operation);
  const sent = sentValue(world.request.current());
  const within = isAcceptance(trigger.operation, trigger.exchange) ? profile.timeouts.callback : 0;
  const key = `${scope} ${operation.id}`;
  const due = { operation, scope, trigger: trigger.exchange, sent, within };
  const call = await session.shared.calls.get(key, () => awaitCall(session, due));
  if (call !== undefined) world.evidence.show(callAsExchange(operation, call));
  return {
    operation,
    trigger,
    waited: profile.timeouts.callback,
    reachable: binding?.address !== 'configured' && (listenerIsNear || (await hasHeard(session, key))),
    anonymous: binding?.address === 'configured' && binding.correlate === undefined,
    ...(binding?.unsure === undefined ? {} : { doubt: binding.unsure }),
    ...(call === undefined ? {} : { call }),
    ...(sent === undefined ? {} : { sent }),
  };
}

/** True once any call of the candidate has reached us. */
function hasHeard({ tape, listener }: Session, key: string): Promise<boolean> {
  return tape.remember('heard', key, async () => listener?.hasHeard() === true);
}
