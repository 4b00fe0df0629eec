import { fail, notVerified, pass, problem, responsesClause } from '../../judge/answers.js';
import { isLost, twoShapes } from '../../judge/two-shapes.js';
import type { EvidenceKinds, JudgeContext } from '../../model/evidence-kinds.js';
import type { Finding } from '../../model/verdict.js';
import { join } from '../../support/json/pointer.js';

/** What is selected is shown, and not all of the rest. */
export function fieldsSelected(look: EvidenceKinds['asked-otherwise'], context: JudgeContext): Finding {
  const [name = '', value = '', listed = ''] = context.values;
  const pairs = twoShapes(look, context);
  if ('outcome' in pairs) return pairs;
  const clause = responsesClause(look.answer.operation);
  const lost = value.split(',').find((one) => isLost(pairs, one));
  if (lost !== undefined) {
    const facts = { expected: `"${lost}", which "${name}" selects`, actual: 'an item without it', at: join('', lost) };
    return fail(problem('wrong-value', clause, facts));
  }
  const telling = pairs.filter(({ plain }) => listed.split(', ').some((one) => plain[one] !== undefined));
  if (telling.length === 0) return notVerified('the items show nothing that may be left out');
  const isIgnored = telling.every(({ plain, shaped }) =>
    listed.split(', ').every((one) => plain[one] === undefined || shaped[one] !== undefined),
  );
  if (!isIgnored) return pass();
  const facts = { expected: `items with less than without "${name}"`, actual: 'items with all of their properties' };
  return fail(problem('wrong-value', clause, facts));
}
