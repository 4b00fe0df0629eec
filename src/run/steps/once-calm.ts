import type { Finding } from '../../model/verdict.js';
import type { ScenarioWorld } from '../scenario/world.js';

/** Looks once more at what looks wrong, when no other scenario is under way that could be the reason. */
export async function onceCalm(world: Pick<ScenarioWorld, 'calm'>, look: () => Promise<Finding>): Promise<Finding> {
  await world.calm();
  return look();
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
export async function pagesOnceCalm(
  world: Pick<ScenarioWorld, 'calm'>,
  look: (label: string) => Promise<Read>,
): Promise<Finding> {
  const { finding, pages } = await look('');
  if (finding.outcome !== 'fail' || pages < 2) return finding;
  return onceCalm(world, async () => (await look(' when calm')).finding);
}
