import { setTimeout as wait } from 'node:timers/promises';
import type { Exchange } from '../../model/exchange.js';
import type { Finding } from '../../model/verdict.js';
import { type Lateness, usualWindow } from './lateness.js';
import type { SessionTape } from './session-tape.js';

/** The pause before the second look, in milliseconds; every further one is twice as long. */
const firstPause = 50;

/** No window has room for more looks: every pause is twice as long as the one before. */
const mostLooks = 30;

/** What says how long, in milliseconds, a change may take to show: the scenario, by its profile. */
interface Settling {
  readonly profile: { readonly settle: number };
  readonly session?: Pausing;
  readonly evidence?: { readonly judged: Pick<Exchange, 'response'> | undefined };
}

/** What says whether time plays a part: a run that is judged again waits for nothing. */
export interface Pausing {
  readonly tape: Pick<SessionTape, 'isSealed' | 'remember'>;
  /** How long, in milliseconds, the candidate may take to show a change, as far as the run has seen. */
  readonly lateness?: { readonly window: number };
  /** The same for lists, which may lag behind reads. */
  readonly listLateness?: Pick<Lateness, 'windowForNew' | 'noteNew'>;
}

/**
 * Waits until what a journey has changed shows at a candidate that needs a while for that, by the profile or by what the run
 * has seen. A journey asks each of its requests once, so that it cannot look again.
 */
export async function untilChangesShow({
  profile,
  session,
}: {
  readonly profile: { readonly settle: number };
  readonly session: Pick<Pausing, 'tape'> & { readonly lateness: { readonly shown: number } };
}): Promise<void> {
  const window = Math.max(profile.settle, session.lateness.shown);
  if (window > 0 && !session.tape.isSealed) await wait(window);
}

const isNoFault = ({ outcome }: Finding): boolean => outcome !== 'fail';

/**
 * Looks again while what is seen would be a fault, within the window in which a change may show.
 * @param window in milliseconds, where it is not that of the run
 */
export function eventually(
  world: Settling,
  key: string,
  look: (attempt: string) => Promise<Finding>,
  window?: () => number,
): Promise<Finding> {
  return lookUntil(world, { key, look, isEnough: isNoFault, ...(window === undefined ? {} : { window }) });
}

/** The window of the run; what was only accepted (202, RFC 9110 section 15.3.3) may be done later, however prompt all else is. */
function windowOf({ session, evidence }: Settling): number {
  return evidence?.judged?.response?.status === 202 ? usualWindow : (session?.lateness?.window ?? 0);
}

/**
 * The same for a list. A list may be made from an index that lags behind what reads show, so that what new items have told of reads
 * says nothing about it.
 */
export async function eventuallyListed(
  world: Settling,
  key: string,
  look: (attempt: string) => Promise<Finding>,
): Promise<Finding> {
  const lateness = world.session?.listLateness;
  let looks = 0;
  const finding = await lookUntil(world, {
    key,
    look: (attempt) => {
      looks += 1;
      return look(attempt);
    },
    isEnough: isNoFault,
    window: () => lateness?.windowForNew ?? 0,
  });
  lateness?.noteNew(looks, isNoFault(finding));
  return finding;
}

/** What is looked at again and again. */
interface Looking<T> {
  /** Tells it from all else that the run looks at. */
  readonly key: string;
  /** Gets what tells its attempt from the others. */
  readonly look: (attempt: string) => Promise<T>;
  readonly isEnough: (seen: T) => boolean;
  /** The window, in milliseconds, where it is not that of the run. */
  readonly window?: () => number;
}

/**
 * Looks again until what is seen is enough, or the window has passed in which a change may take effect: by the profile, or
 * by what the run has seen of the candidate. Without a window there is one look. How often was looked is kept, because a
 * run that is judged again looks as often.
 */
export async function lookUntil<T>(world: Settling, looking: Looking<T>): Promise<T> {
  const { profile, session } = world;
  const { key, look, isEnough, window = () => windowOf(world) } = looking;
  const results: T[] = [];
  const lookOnce = async (count = results.length + 1): Promise<T> => {
    const seen = await look(count === 1 ? '' : ` ${count}`);
    results.push(seen);
    return seen;
  };
  const lookAll = async (): Promise<number> => {
    const pauses = growingPauses(() => Math.max(profile.settle, window()));
    await repeatUntil(lookOnce, isEnough, pauses);
    return results.length;
  };
  const looks = session === undefined ? await lookAll() : await remembered(session, { key, lookAll, lookOnce });
  while (results.length < looks) await lookOnce();
  return results.at(-1) ?? lookOnce();
}

interface Remembered {
  readonly key: string;
  readonly lookAll: () => Promise<number>;
  readonly lookOnce: () => Promise<unknown>;
}

/** How often was looked. Where a look ended the scenario, a run that is judged again looks as often until then. */
async function remembered({ tape }: Pausing, { key, lookAll, lookOnce }: Remembered): Promise<number> {
  try {
    return await tape.remember('looks', key, lookAll);
  } catch (error) {
    if (!tape.isSealed) throw error;
    for (let look = 0; look < mostLooks; look += 1) {
      const isOver = await lookOnce().then(
        () => false,
        () => true,
      );
      if (isOver) break;
    }
    throw error;
  }
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

/** Pauses that double, and add up to a whole window, as long as it is by then. */
function* growingPauses(window: () => number): Generator<number> {
  let pause = firstPause;
  for (let waited = 0; waited < window(); waited += pause / 2) {
    yield Math.min(pause, window() - waited);
    pause *= 2;
  }
}
