import { brief, fail, notVerified, pass, problem } from '../../judge/answers.js';
import { identifierOf, parameterClause, readPages, soundPages } from '../../judge/list-pages.js';
import type { EvidenceKinds, JudgeContext } from '../../model/evidence-kinds.js';
import type { Json } from '../../model/json.js';
import type { Finding } from '../../model/verdict.js';
import { cursorParameter } from '../../schema/next-page.js';

/** Pages that follow one another show every item once, and end. */
export function followedPages(look: EvidenceKinds['followed-pages'], { catalogue }: JudgeContext): Finding {
  const { schemas } = catalogue;
  const found = soundPages(schemas, look);
  const whole = readPages(schemas, { ...look, pages: [look.whole] });
  if (typeof found === 'string') return notVerified(found);
  if (typeof whole === 'string') return notVerified(whole);
  const shown = found.flat().map((item) => key(identifierOf(look, item)));
  if (shown.includes(undefined)) return notVerified('the items show no identifier');
  if (found.length < 2) return notVerified('the list has one page only');
  const name = cursorParameter(schemas, look.answer.operation)?.name ?? '';
  const clause = parameterClause(look, name);
  const twice = shown.find((identifier, place) => shown.indexOf(identifier) < place);
  const expected = `different items on every page (${name})`;
  if (twice !== undefined)
    return fail(problem('pages-overlap', clause, { expected, actual: `the item ${twice} more than once` }));
  if (look.endless)
    return fail(problem('pages-overlap', clause, { expected: 'a last page', actual: 'the cursor of an earlier page' }));
  const lost = whole.flat().find((item) => !shown.includes(key(identifierOf(look, item))));
  if (lost === undefined) return pass();
  const facts = {
    expected: 'every item of the largest page',
    actual: `no ${brief(identifierOf(look, lost))} on any page`,
  };
  return fail(problem('pages-lose', clause, facts));
}

function key(identifier: Json | undefined): string | undefined {
  return identifier === undefined ? undefined : JSON.stringify(identifier);
}
