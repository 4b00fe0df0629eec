import type { ReceivedCall } from '../../model/exchange.js';
import { stopUnverified } from '../../model/stop.js';
import { asJson } from '../../support/json/parse.js';
import { fromPath, get } from '../../support/json/pointer.js';
import { noListener } from '../scenario/calls.js';
import { callAnswer } from './call-answer.js';
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
    if (answer.call === undefined || listener === undefined) return judge({ answer, count: 0 });
    const key = `${world.request.callbackScope} ${name}`;
    const count = await world.session.tape.remember('calls', key, () => listener.count(same, repeatWindow));
    return judge({ answer, count });
  },
};
