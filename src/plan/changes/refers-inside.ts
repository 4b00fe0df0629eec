import type { CheckContext } from '../../model/check-context.js';
import { sameThing } from '../../schema/named-references.js';
import { leaves } from '../../support/json/leaves.js';
import { tokens } from '../../support/json/pointer.js';
import { nameWords } from '../../support/name-words.js';

/**
 * Why another value of a property may be refused: it selects a part of the item to which the request refers, as `lotNumber` of a
 * bid selects one of the `lots` of a tender by its `number`. No schema can say which parts that item has.
 */
export function doubtOfPart({ template }: CheckContext, name: string): string | undefined {
  const owner = template.setUps.find(({ create }) =>
    [...leaves(create?.body ?? null)].some(({ at }) => selects(name, tokens(at))),
  );
  return owner === undefined ? undefined : `"${name}" may have to name a part of the ${owner.resource}`;
}

/** True for `lotNumber` at `/lots/0/number`. */
function selects(name: string, place: readonly string[]): boolean {
  const [list = '', index = '', property = ''] = place.slice(-3);
  if (!/^\d+$/.test(index)) return false;
  const [words, last] = [nameWords(name), nameWords(property)];
  const begin = words.slice(0, words.length - last.length);
  const isSame = words.slice(begin.length).join(' ') === last.join(' ');
  return begin.length > 0 && isSame && sameThing(begin.join('_'), list);
}
