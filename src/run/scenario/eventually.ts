import { setTimeout as wait } from 'node:timers/promises';
import type { Finding } from '../../model/verdict.js';

/** The pause before the second look, in milliseconds; every further one is twice as long. */
const firstPause = 50;

/** What says how long, in milliseconds, a change may take to show: the scenario, by its profile. */
interface Settling {
  readonly profile: { readonly settle: number };
  readonly session?: Pausing;
}

/** What says whether time plays a part: a run that is judged again waits for nothing. */
export interface Pausing {
  readonly tape: { readonly isSealed: boolean };
}

/** Looks again while what is seen would be a fault, within the window of the profile. */
export function eventually(world: Settling, look: (attempt: string) => Promise<Finding>): Promise<Finding> {
  return lookUntil(world, look, ({ outcome }) => outcome !== 'fail');
}

/**
 * Looks again until what is seen is enough, or the window has passed in which, by the profile, a change may take effect.
 * Without a window there is one look.
 * @param look gets what tells its attempt from the others
 */
export function lookUntil<T>(
  { profile, session }: Settling,
  look: (attempt: string) => Promise<T>,
  isEnough: (seen: T) => boolean,
): Promise<T> {
  const numbered = (count: number): Promise<T> => look(count === 1 ? '' : ` ${count}`);
  return repeatUntil(numbered, isEnough, pausesFor(session, growingPauses(profile.settle)));
}

/**
 * Repeats an attempt until its result is enough, or there is no further pause.
 * @param attempt gets its number, from 1
 * @param pauses in milliseconds, one before each repetition
 */
export async function repeatUntil<T>(
  attempt: (count: number) => Promise<T>,
  isEnough: (result: T) => boolean,
  pauses: Iterable<number>,
): Promise<T> {
  let count = 1;
  let result = await attempt(count);
  for (const pause of pauses) {
    if (isEnough(result)) break;
    await wait(pause);
    count += 1;
    result = await attempt(count);
  }
  return result;
}

/** As many pauses, none of which lasts where nothing is waited for. */
export function pausesFor(session: Pausing | undefined, pauses: Iterable<number>): Iterable<number> {
  return session?.tape.isSealed === true ? [...pauses].map(() => 0) : pauses;
}

/** Pauses that double, and add up to a whole window. */
function* growingPauses(window: number): Generator<number> {
  let pause = firstPause;
  for (let waited = 0; waited < window; waited += pause / 2) {
    yield Math.min(pause, window - waited);
    pause *= 2;
  }
}
