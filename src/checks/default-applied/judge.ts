import { brief, clauseAt, fail, notVerified, pass, problem } from '../../judge/answers.js';
import { defaultAt, takenAt } from '../../judge/item-schema.js';
import { isSame } from '../../judge/same-value.js';
import { isManaged, shownAfter, unlessPending } from '../../judge/seen-item.js';
import { unsound } from '../../judge/soundness.js';
import type { JudgeContext } from '../../model/evidence-kinds.js';
import type { LookBack } from '../../model/judge.js';
import { partOf } from '../../model/parts.js';
import type { Finding } from '../../model/verdict.js';
import { fromPaths, get, join } from '../../support/json/pointer.js';

export { mayDecline } from '../../judge/may-decline.js';

/** The places of an item that are named show the defaults of their schemas, as far as they are shown. */
export function showsDefaults(look: LookBack, { catalogue: { schemas }, values }: JudgeContext): Finding {
  const [, paths = ''] = values;
  const found = unsound(schemas, look.answer) ?? shownAfter(schemas, look);
  if (typeof found === 'string') return notVerified(found);
  const { operation } = look.answer;
  const taking = { operation, part: partOf(look.resource.create, operation) };
  const shown = fromPaths(paths)
    .map((at) => ({ at, value: get(found.value, at), schema: takenAt(schemas, taking, at) }))
    .filter(({ at, value, schema }) => value !== undefined && schema !== undefined && !isManaged(look, at));
  if (shown.length === 0) return notVerified('the item shows none of these properties');
  const wrong = shown.find(({ at, value, schema }) => !isSame(value ?? null, defaultAt(schemas, schema) ?? null, at));
  if (wrong?.schema === undefined) return pass();
  return unlessPending(
    look,
    fail(
      problem('wrong-value', clauseAt(look.answer.operation, join(wrong.schema.pointer, 'default')), {
        expected: brief(defaultAt(schemas, wrong.schema)),
        actual: brief(wrong.value),
        at: wrong.at,
      }),
    ),
  );
}
