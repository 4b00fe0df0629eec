import type { CleanUp } from '../../model/clean-up.js';
import type { Session } from '../scenario/session.js';
import type { ItemSource } from '../scenario/world.js';

/** What items are removed with. */
export interface CleaningParts {
  readonly itemSource: ItemSource;
  /** Removes what a session created. */
  readonly cleanUp: (session: Session, itemSource: ItemSource) => Promise<CleanUp>;
}

/** What a journey created at other candidates is removed first, because it came last. */
export async function cleanUpAll(session: Session, { cleanUp, itemSource }: CleaningParts): Promise<CleanUp> {
  const all: CleanUp[] = [];
  for (const one of [...session.partners().toReversed(), session]) all.push(await cleanUp(one, itemSource));
  return { removed: all.reduce((sum, { removed }) => sum + removed, 0), left: all.flatMap(({ left }) => left) };
}
