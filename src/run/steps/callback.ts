import { fromPath } from '../../json/pointer.js';
import { isAcceptance } from '../../json/refusal.js';
import type { CallAnswer } from '../../model/judge.js';
import { callbackOf, hear, noListener, unheard } from '../calls.js';
import { stopUnverified } from '../stop.js';
import type { ScenarioWorld } from '../world.js';
import type { Handlers } from './handler.js';

/** Steps about calls that the candidate makes. */
export const callbackSteps: Handlers<'callbackAddress' | 'callbackArrives' | 'callbackSchema' | 'callbackCorrelates'> =
  {
    callbackAddress: (world) => {
      if (world.session.input.listener === undefined) throw stopUnverified(noListener);
    },
    callbackArrives: async (world, name = '') => world.session.input.judge.arrives(await callAnswer(world, name)),
    callbackSchema: async (world, name = '') => world.session.input.judge.callBody(await callAnswer(world, name)),
    callbackCorrelates: async (world, name = '', sent = '', received = '') => {
      const pointers = { sent: fromPath(sent), received: fromPath(received) };
      return world.session.input.judge.correlates(await callAnswer(world, name), pointers);
    },
  };

/** Waits for the call, once per group of scenarios. */
async function callAnswer(world: ScenarioWorld, name: string): Promise<CallAnswer> {
  const { session, facts, callbackScope: scope } = world;
  const { listener, listenerIsNear, profile, catalogue } = session.input;
  const operation = session.operation(facts.api, name);
  const reason = unheard(session, operation);
  if (reason !== undefined) throw stopUnverified(reason);
  const trigger = await world.answer();
  const binding = callbackOf(catalogue, operation);
  const sent = world.current().body?.value;
  const within = isAcceptance(trigger.operation, trigger.exchange) ? profile.timeouts.callback : 0;
  const key = `${scope} ${operation.id}`;
  const waiting = session.calls.get(key) ?? hear(session, { operation, scope, sent, within });
  session.calls.set(key, waiting);
  const call = await waiting;
  if (call !== undefined) world.showCall(operation, call);
  return {
    operation,
    trigger,
    waited: profile.timeouts.callback,
    reachable: binding?.address !== 'configured' && (listenerIsNear || listener?.hasHeard() === true),
    ...(binding?.unsure === undefined ? {} : { doubt: binding.unsure }),
    ...(call === undefined ? {} : { call }),
    ...(sent === undefined ? {} : { sent }),
  };
}
