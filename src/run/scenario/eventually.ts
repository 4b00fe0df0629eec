import { setTimeout as wait } from 'node:timers/promises';
import type { Finding } from '../../model/verdict.js';
import type { ScenarioWorld } from './world.js';

/** The pause before the second look, in milliseconds; every further one is twice as long. */
const firstPause = 50;

/** Looks again while what is seen would be a fault, within the window of the profile. */
export function eventually(world: ScenarioWorld, look: (attempt: string) => Promise<Finding>): Promise<Finding> {
  return eventuallyOnce(world, look, ({ outcome }) => outcome !== 'fail');
}

/**
 * Looks again until what is seen will do, or the window has passed in which, by the profile, a change may take effect.
 * Without a window there is one look.
 * @param look gets what tells its attempt from the others
 */
export async function eventuallyOnce<T>(
  world: ScenarioWorld,
  look: (attempt: string) => Promise<T>,
  willDo: (seen: T) => boolean,
): Promise<T> {
  const { settle } = world.profile;
  let seen = await look('');
  let pause = firstPause;
  for (let waited = 0, attempt = 2; !willDo(seen) && waited < settle; attempt += 1) {
    const next = Math.min(pause, settle - waited);
    await wait(next);
    waited += next;
    pause *= 2;
    seen = await look(` ${attempt}`);
  }
  return seen;
}
