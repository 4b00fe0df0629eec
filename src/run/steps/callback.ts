import { asJson } from '../../json/parse.js';
import { fromPath, get } from '../../json/pointer.js';
import { isAcceptance } from '../../json/refusal.js';
import { shortName } from '../../model/catalogue.js';
import type { Operation } from '../../model/definition.js';
import type { ReceivedCall } from '../../model/exchange.js';
import type { CallAnswer } from '../../model/judge.js';
import { sentValue } from '../draft.js';
import { stopUnverified } from '../stop.js';
import type { ScenarioWorld } from '../world.js';
import type { Handlers } from './handler.js';

/** How long after a call the same one is waited for, in milliseconds. */
const repeatWindow = 500;

/** Steps about calls that the candidate makes. */
export const callbackSteps: Handlers<
  | 'callbackAddress'
  | 'callbackArrives'
  | 'callbackSchema'
  | 'callbackParameters'
  | 'callbackOnce'
  | 'callbackCorrelates'
  | 'callbackKept'
> = {
  callbackAddress: (world) => {
    if (world.session.input.listener === undefined) {
      throw stopUnverified(
        'no listener: give --listen host:port, and --public-url where the candidate reaches it by another address',
      );
    }
  },
  callbackArrives: async (world, name = '') => world.session.input.judge.arrives(await callAnswer(world, name)),
  callbackSchema: async (world, name = '') => world.session.input.judge.callBody(await callAnswer(world, name)),
  callbackParameters: async (world, name = '') =>
    world.session.input.judge.callParameters(await callAnswer(world, name)),
  callbackOnce: async (world, name = '') => {
    const answer = await callAnswer(world, name);
    const { listener } = world.session.input;
    const same = (call: ReceivedCall): boolean =>
      call.scope === answer.call?.scope && call.path === answer.call?.path && call.body === answer.call?.body;
    const count = answer.call === undefined ? 0 : ((await listener?.count(same, repeatWindow)) ?? 0);
    return world.session.input.judge.arrivesOnce(answer, count);
  },
  callbackCorrelates: async (world, name = '', sent = '', received = '') => {
    const places = { sent: placeIn(sent), received: placeIn(received) };
    return world.session.input.judge.correlates(await callAnswer(world, name), places);
  },
  callbackKept: async (world, path = '', name = '', keptAs = '') => {
    const { call } = await callAnswer(world, name);
    const value = get(asJson(call?.body), fromPath(path));
    if (value === undefined) throw stopUnverified(`the call ${name} shows nothing at ${path} that could be kept`);
    world.kept.set(keptAs, value);
  },
};

/** A place as features write it: a path into the body, or the name of a parameter. */
function placeIn(text: string): string {
  return text.startsWith('$') ? fromPath(text) : text;
}

/** Waits for the call, once per group of scenarios. */
async function callAnswer(world: ScenarioWorld, name: string): Promise<CallAnswer> {
  const { session, facts } = world;
  const { listener, profile } = session.input;
  const operation = session.operation(facts.api, name);
  const trigger = await world.answer();
  const binding = session.input.catalogue.bindings.callbacks[shortName(operation)];
  const configured = binding?.address === 'configured';
  const isDue = isAcceptance(trigger.operation, trigger.exchange);
  const key = `${facts.scope} ${operation.id}`;
  const waiting = session.calls.get(key) ?? waitFor();
  session.calls.set(key, waiting);
  const call = await waiting;
  if (call !== undefined) world.showCall(operation, call);
  const sent = sentValue(world.current());
  return {
    operation,
    trigger,
    waited: profile.timeouts.callback,
    reachable: !configured && (session.input.listenerIsNear || listener?.hasHeard() === true),
    ...(call === undefined ? {} : { call }),
    ...(binding?.unsure === undefined ? {} : { doubt: binding.unsure }),
    ...(sent === undefined ? {} : { sent }),
  };

  async function waitFor(): Promise<ReceivedCall | undefined> {
    const scope = configured ? undefined : world.callbackScope;
    const matches = (received: ReceivedCall): boolean => received.scope === scope && isCallOf(operation, received);
    return listener?.call(matches, isDue ? profile.timeouts.callback : 0);
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
