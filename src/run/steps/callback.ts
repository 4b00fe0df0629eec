import type { ReceivedCall } from '../../model/exchange.js';
import type { CallAnswer } from '../../model/judge.js';
import { stopUnverified } from '../../model/stop.js';
import { asJson } from '../../support/json/parse.js';
import { fromPath, get } from '../../support/json/pointer.js';
import { isAcceptance } from '../../support/json/refusal.js';
import { sentValue } from '../requests/request-draft.js';
import { awaitCall, callAsExchange, callbackOf, noListener, whyNotHeard } from '../scenario/calls.js';
import type { ScenarioWorld } from '../scenario/world.js';
import type { Gatherers } from './gatherer.js';
import type { Handlers } from './handler.js';

/** How long after a call the same one is waited for, in milliseconds. */
const repeatWindow = 500;

/** Steps about calls that the candidate makes. */
export const callbackSteps: Handlers<'callbackAddress' | 'callbackKept'> = {
  callbackAddress: (world) => {
    if (world.session.listener === undefined) throw stopUnverified(noListener);
  },
  callbackKept: async (world, path = '', name = '', keptAs = '') => {
    const { call } = await callAnswer(world, name);
    const value = get(asJson(call?.body), fromPath(path));
    if (value === undefined) throw stopUnverified(`the call ${name} shows nothing at ${path} that could be kept`);
    world.journey.keep(keptAs, value);
  },
};

/** Calls of the candidate, as evidence. */
export const callbackEvidence: Gatherers<'call' | 'call-count'> = {
  call: async (world, judge, name = '') => judge(await callAnswer(world, name)),
  'call-count': async (world, judge, name = '') => {
    const answer = await callAnswer(world, name);
    const { listener } = world.session;
    const same = (call: ReceivedCall): boolean =>
      call.scope === answer.call?.scope && call.path === answer.call?.path && call.body === answer.call?.body;
    return judge({ answer, count: answer.call === undefined ? 0 : ((await listener?.count(same, repeatWindow)) ?? 0) });
  },
};

/** Waits for the call, once per group of scenarios. */
export async function callAnswer(world: ScenarioWorld, name: string): Promise<CallAnswer> {
  const { session, facts } = world;
  const { callbackScope: scope } = world.request;
  const { listener, listenerIsNear, profile, catalogue } = session;
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
    reachable: binding?.address !== 'configured' && (listenerIsNear || listener?.hasHeard() === true),
    anonymous: binding?.address === 'configured' && binding.correlate === undefined,
    ...(binding?.unsure === undefined ? {} : { doubt: binding.unsure }),
    ...(call === undefined ? {} : { call }),
    ...(sent === undefined ? {} : { sent }),
  };
}
