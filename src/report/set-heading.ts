import type { BuildingBlock } from '../model/definition.js';
import { generationPrefix } from '../model/requirement.js';
import type { Speech } from '../support/words/speech.js';

/** What a set of requirements is called: the Building Block, or a generation of the cross-functional requirements. */
export function setHeading(set: string, { id, title, govspec }: BuildingBlock, { say }: Speech): string {
  if (set === id) return `${title} ${govspec}`;
  if (!set.startsWith(generationPrefix)) return set;
  return say('charts.generation', { generation: set.slice(generationPrefix.length) });
}
