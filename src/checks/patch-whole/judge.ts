import { isDeepStrictEqual } from 'node:util';
import { brief, clauseAt, ended, fail, notVerified, pass, problem } from '../../judge/answers.js';
import { unclearOrFailed } from '../../judge/refused-in-state.js';
import { shownAfter } from '../../judge/seen-item.js';
import type { JudgeContext } from '../../model/evidence-kinds.js';
import type { LookBack } from '../../model/judge.js';
import type { Finding } from '../../model/verdict.js';
import { fromPath, get } from '../../support/json/pointer.js';
import { isAcceptance } from '../../support/json/refusal.js';

/** The patch is refused, and the place that its first operation replaces shows what it showed before. */
export function wholeOrNothing(look: LookBack, { catalogue: { schemas }, values }: JudgeContext): Finding {
  const [, path = ''] = values;
  const { operation, exchange } = look.answer;
  const expected = 'a refusal, because the test in the patch fails';
  const unclear = unclearOrFailed(operation, exchange, { unclear: `the patch got ${ended(exchange)}`, expected });
  if (unclear !== undefined) return unclear;
  const clause = clauseAt(operation, `${operation.pointer}/requestBody`, 'RFC 6902 section 5');
  if (isAcceptance(operation, exchange))
    return fail(problem('invalid-request-accepted', clause, { expected, actual: ended(exchange) }));
  const found = shownAfter(schemas, look);
  if (typeof found === 'string') return notVerified(found);
  const at = fromPath(path);
  const [before, after] = [get(look.between, at), get(found.value, at)];
  if (before === undefined) return notVerified('the item shows no value there before the patch');
  if (isDeepStrictEqual(before, after)) return pass();
  return fail(problem('property-changed', clause, { expected: brief(before), actual: brief(after), at }));
}
