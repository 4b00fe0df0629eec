import type { Finding } from '../../model/verdict.js';
import type { ScenarioWorld } from '../scenario/world.js';

/** Looks once more at what looks wrong, when no other scenario is under way that could be the reason. */
export async function onceCalm(world: Pick<ScenarioWorld, 'calm'>, look: () => Promise<Finding>): Promise<Finding> {
  await world.calm();
  return look();
}
