import { setTimeout as wait } from 'node:timers/promises';
import type { Finding } from '../../model/verdict.js';
import type { ScenarioWorld } from '../scenario/world.js';

/** How long, in milliseconds, a list may take to show what has been changed, also where a read shows it at once. */
const listsSettle = 1000;

/** What says when nobody changes anything, and whether time plays a part. */
interface Calm extends Pick<ScenarioWorld, 'calm'> {
  readonly session: { readonly tape: { readonly isSealed: boolean } };
}

/**
 * Looks once more at what looks wrong, when no other scenario is under way that could be the reason, and what those have
 * changed shows in a list that is kept apart from the items.
 */
export async function onceCalm({ calm, session }: Calm, look: () => Promise<Finding>): Promise<Finding> {
  await calm();
  if (!session.tape.isSealed) await wait(listsSettle);
  return look();
}

/**
 * Looks, and where that looks wrong, once more when all is calm.
 * @param look gets what tells the second look from the first
 */
export async function onceMore(
  world: Calm,
  look: (again: string) => Promise<Finding>,
  second = ' again',
): Promise<Finding> {
  const finding = await look('');
  return finding.outcome === 'fail' ? onceCalm(world, () => look(second)) : finding;
}

/** What was seen, and of how many pages it was read. */
interface Read {
  readonly finding: Finding;
  readonly pages: number;
}

/**
 * Looks once more, when nothing else is under way, at a list that was read page by page and looks wrong: an item that others
 * changed in between may have moved from one page to another.
 */
export async function pagesOnceCalm(world: Calm, look: (label: string) => Promise<Read>): Promise<Finding> {
  const { finding, pages } = await look('');
  if (finding.outcome !== 'fail' || pages < 2) return finding;
  return onceCalm(world, async () => (await look(' when calm')).finding);
}
