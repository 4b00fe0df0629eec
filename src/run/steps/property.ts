import type { Json } from '../../model/json.js';
import { stopError, stopUnverified } from '../../model/stop.js';
import { fromPath, get, remove, set, toPath } from '../../support/json/pointer.js';
import { readCarrier } from '../../vocabulary/phrases.js';
import { carried, withCarried } from '../requests/request-draft.js';
import type { ScenarioWorld } from '../scenario/world.js';
import type { Handlers } from './handler.js';
import { kindOfValue, parseJson, unlikeAny } from './step-values.js';

/** Steps that change one property of what the request carries: of its body, or of the object in a parameter. */
export const propertySteps: Handlers<'propertySet' | 'propertySetJson' | 'propertyUnknown' | 'propertyLeftOut'> = {
  propertySet: (world, words = '', path = '', text = '') => setProperty(world, { words, path }, text),
  propertySetJson: (world, words = '', path = '', text = '') => setProperty(world, { words, path }, parseJson(text)),
  propertyUnknown: (world, words = '', path = '') => {
    const known = get(carried(world.request.current(), readCarrier(words)), pointerOf(path));
    return setProperty(world, { words, path }, unlikeAny(world, kindOfValue(known)));
  },
  propertyLeftOut: async (world, words = '', path = '') => {
    const carrier = readCarrier(words);
    const adaptation = await world.session.adaptations.known(world.request.operation.id);
    if (carrier === undefined && adaptation?.leftOut.includes(pointerOf(path)) === true) return;
    if (carrier === undefined) await refuseInsideLeftOut(world, pointerOf(path));
    const object = carried(world.request.current(), carrier);
    if (object === undefined || get(object, pointerOf(path)) === undefined)
      throw stopError(`the ${words} has no property ${path} to leave out`);
    world.request.change(withCarried(world.request.current(), carrier, remove(object, pointerOf(path))));
  },
};

async function setProperty(world: ScenarioWorld, at: { words: string; path: string }, value: Json): Promise<void> {
  const carrier = readCarrier(at.words);
  if (carrier === undefined) await refuseInsideLeftOut(world, pointerOf(at.path));
  const object = set(carried(world.request.current(), carrier), pointerOf(at.path), world.filler.filled(value));
  world.request.change(withCarried(world.request.current(), carrier, object));
}

/** What the candidate does not take as a whole has no part that could be changed, and a list without an item has no such item. */
async function refuseInsideLeftOut(world: ScenarioWorld, pointer: string): Promise<void> {
  const adaptation = await world.session.adaptations.known(world.request.operation.id);
  const around = adaptation?.leftOut.find(
    (place) => pointer.startsWith(`${place}/`) || (place === pointer && /\/\d+$/.test(place)),
  );
  if (around !== undefined) throw stopUnverified(`the candidate accepts the request only without ${toPath(around)}`);
}

function pointerOf(path: string): string {
  try {
    return fromPath(path);
  } catch (error) {
    throw stopError(error instanceof Error ? error.message : 'not a path');
  }
}
