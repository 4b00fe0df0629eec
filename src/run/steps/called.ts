import type { CallAnswer } from '../../model/judge.js';
import { fromPath } from '../../support/json/pointer.js';
import { asText } from '../../support/json/write.js';
import type { ScenarioWorld } from '../scenario/world.js';
import { callAnswer } from './call-answer.js';
import type { Handlers } from './handler.js';

/** Steps of proofs about what a call of the candidate says. */
export const calledSteps: Handlers<'callShows' | 'callHas' | 'callNames' | 'callOmits' | 'refusedOrOmitted'> = {
  callShows: async (world, name = '', path = '', value = '') => {
    const expected = filled(world, value);
    return world.judge.callShows(await called(world, name), fromPath(path), expected);
  },
  callHas: async (world, name = '', names = '', path = '') => {
    const properties = { names: names.split(',').map((one) => one.trim()), pointer: fromPath(path) };
    return world.judge.callHas(await called(world, name), properties);
  },
  callNames: async (world, name = '', value = '') => {
    const expected = filled(world, value);
    return world.judge.callNames(await called(world, name), expected);
  },
  callOmits: async (world, name = '', value = '', path = '') => {
    const unwanted = filled(world, value);
    return world.judge.callOmits(await called(world, name), unwanted, fromPath(path));
  },
  refusedOrOmitted: async (world, name = '', value = '') => {
    const unwanted = filled(world, value);
    return world.judge.refusedOrOmitted(await called(world, name), unwanted);
  },
};

function filled(world: ScenarioWorld, value: string): string {
  return asText(world.filler.filled(value));
}

/** The call, with the values that were assumed for the request that made it due. */
async function called(world: ScenarioWorld, name: string): Promise<CallAnswer> {
  const assumed = [...world.doubts.assumed].map((value) => `the profile gives no value for "${value}"`);
  return { ...(await callAnswer(world, name)), assumed };
}
