import { setTimeout as wait } from 'node:timers/promises';
import type { Finding } from '../model/verdict.js';
import type { ScenarioWorld } from './world.js';

/** The pause before the second look, in milliseconds; every further one is twice as long. */
const firstPause = 50;

/**
 * Looks again while what is seen would be a fault and the window has not passed in which, by the profile, a change may
 * take effect. Without a window there is one look.
 * @param look gets what tells its attempt from the others
 */
export async function settled(world: ScenarioWorld, look: (attempt: string) => Promise<Finding>): Promise<Finding> {
  const { settle } = world.session.input.profile;
  let finding = await look('');
  let pause = firstPause;
  for (let waited = 0, attempt = 2; finding.outcome === 'fail' && waited < settle; attempt += 1) {
    const next = Math.min(pause, settle - waited);
    await wait(next);
    waited += next;
    pause *= 2;
    finding = await look(` ${attempt}`);
  }
  return finding;
}
