import { brief, fail, notVerified, pass, problem, responsesClause } from '../../judge/answers.js';
import { shownAfter, unlessPending } from '../../judge/seen-item.js';
import type { JudgeContext } from '../../model/evidence-kinds.js';
import type { LookBack } from '../../model/judge.js';
import type { Finding } from '../../model/verdict.js';
import { fromPath, get } from '../../support/json/pointer.js';

export { mayDecline } from '../../judge/may-decline.js';

/** The body of the read has the very digits. */
export function showsInteger(look: LookBack, { catalogue: { schemas }, values }: JudgeContext): Finding {
  const [, path = '', digits = ''] = values;
  const found = shownAfter(schemas, look);
  if (typeof found === 'string') return notVerified(found);
  const shown = get(found.value, fromPath(path));
  if (shown === undefined || shown === null) return notVerified(`the item shows no value at ${path}`);
  if (new RegExp(`(?<![\\d.])${digits}(?![\\d.eE])`).test(look.read.response?.body ?? '')) return pass();
  const facts = { expected: digits, actual: `${brief(shown)}, which has other digits`, at: fromPath(path) };
  return unlessPending(look, fail(problem('differs-from-sent', responsesClause(look.answer.operation), facts)));
}
