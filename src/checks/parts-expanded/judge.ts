import { brief, fail, notVerified, pass, problem, responsesClause } from '../../judge/answers.js';
import { isLost, type TwoShapes, twoShapes } from '../../judge/two-shapes.js';
import type { EvidenceKinds, JudgeContext } from '../../model/evidence-kinds.js';
import { isObject, type Json } from '../../model/json.js';
import type { Finding } from '../../model/verdict.js';
import { join } from '../../support/json/pointer.js';
import { asText } from '../../support/json/write.js';

/** What is wrong with an item that was to be expanded. */
interface Wrong {
  readonly expected: string;
  readonly actual: string;
  readonly at: string;
}

/** The part that is asked for is there, belongs to the item, and takes nothing else away. */
export function partsExpanded(look: EvidenceKinds['asked-otherwise'], context: JudgeContext): Finding {
  const [, part = ''] = context.values;
  const pairs = twoShapes(look, context);
  if ('outcome' in pairs) return pairs;
  const lost = pairs.flatMap(({ plain }) => Object.keys(plain)).find((name) => isLost(pairs, name));
  const [wrong] = lost === undefined ? pairs.flatMap((pair) => wrongIn(pair, part) ?? []) : [withoutIt(lost)];
  if (wrong !== undefined) return fail(problem('wrong-value', responsesClause(look.answer.operation), wrong));
  const isSeen = pairs.some(({ plain, shaped }) => named(plain, part) !== undefined && isObject(shaped[part]));
  return isSeen ? pass() : notVerified('no item names such a part');
}

function withoutIt(name: string): Wrong {
  return { expected: `"${name}", as without the parameter`, actual: 'an item without it', at: join('', name) };
}

function wrongIn({ plain, shaped }: TwoShapes, part: string): Wrong | undefined {
  const identifier = named(plain, part);
  if (identifier === undefined) return undefined;
  const shown = shaped[part];
  const at = join('', part);
  if (!isObject(shown) && !Array.isArray(shown))
    return { expected: `the part ${brief(identifier)}`, actual: shown === undefined ? 'none' : brief(shown), at };
  const own = isObject(shown) ? shown.id : undefined;
  return own === undefined || own === null || asText(own) === asText(identifier)
    ? undefined
    : { expected: `the part ${brief(identifier)}`, actual: `the part ${brief(own)}`, at };
}

/** The identifier by which an item names a part: `vehicleId`, `vehicle_id`, or the part itself as a text. */
function named(plain: TwoShapes['plain'], part: string): Json | undefined {
  const found = [plain[`${part}Id`], plain[`${part}_id`], plain[part]];
  return found.find((one) => (typeof one === 'string' && one !== '') || typeof one === 'number');
}
