import type { Pickle } from '@cucumber/messages';
import parseTags from '@cucumber/tag-expressions';

/**
 * Which scenarios a run selects, as Cucumber would.
 * @param tags the expression; empty for all
 */
export function selectionBy(tags: string): (pickle: Pickle) => boolean {
  if (tags === '') return () => true;
  const expression = parseTags(tags);
  return (pickle) => expression.evaluate(pickle.tags.map(({ name }) => name));
}
