import { fromPath } from '../../json/pointer.js';
import { isAcceptance } from '../../json/refusal.js';
import { shortName } from '../../model/catalogue.js';
import type { Operation } from '../../model/definition.js';
import type { ReceivedCall } from '../../model/exchange.js';
import type { CallAnswer } from '../../model/judge.js';
import { stopUnverified } from '../stop.js';
import type { ScenarioWorld } from '../world.js';
import type { Handlers } from './handler.js';

/** Steps about calls that the candidate makes. */
export const callbackSteps: Handlers<'callbackAddress' | 'callbackArrives' | 'callbackSchema' | 'callbackCorrelates'> =
  {
    callbackAddress: (world) => {
      if (world.session.input.listener === undefined) {
        throw stopUnverified(
          'no listener: give --listen host:port, and --public-url where the candidate reaches it by another address',
        );
      }
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
  const { session, facts } = world;
  const { listener, profile } = session.input;
  const operation = session.operation(facts.api, name);
  const trigger = await world.answer();
  const configured = session.input.catalogue.bindings.callbacks[shortName(operation)]?.address === 'configured';
  const succeeded = isAcceptance(trigger.operation, trigger.exchange);
  const key = `${facts.scope} ${operation.id}`;
  const waiting = session.calls.get(key) ?? waitFor();
  session.calls.set(key, waiting);
  const call = await waiting;
  if (call !== undefined) world.showCall(operation, call);
  const sent = world.current().body?.value;
  return {
    operation,
    trigger,
    waited: profile.timeouts.callback,
    reachable: !configured && (session.input.listenerIsNear || listener?.hasHeard() === true),
    ...(call === undefined ? {} : { call }),
    ...(sent === undefined ? {} : { sent }),
  };

  async function waitFor(): Promise<ReceivedCall | undefined> {
    const scope = configured ? undefined : world.callbackScope;
    const matches = (received: ReceivedCall): boolean => received.scope === scope && isCallOf(operation, received);
    return listener?.call(matches, succeeded ? profile.timeouts.callback : 0);
  }
}

/** The address may be that of the call itself, or a base to which its path is added. */
function isCallOf(operation: Operation, call: ReceivedCall): boolean {
  if (call.method !== operation.method) return false;
  if (call.path === '' || call.path === '/') return true;
  const [path = ''] = operation.path.split('?');
  const pattern = path
    .split(/\{[^{}]+\}/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('[^/]+');
  return new RegExp(`^${pattern}/?$`).test(call.path);
}
