import { brief, ended, fail, notASuccess, notVerified, pass, problem, responsesClause } from '../../judge/answers.js';
import { answerSchema } from '../../judge/item-schema.js';
import { unsound } from '../../judge/soundness.js';
import type { EvidenceKinds, JudgeContext } from '../../model/evidence-kinds.js';
import type { Json } from '../../model/json.js';
import type { Finding } from '../../model/verdict.js';
import { namesShown } from '../../schema/properties.js';
import { leaves } from '../../support/json/leaves.js';
import { get } from '../../support/json/pointer.js';

type Look = EvidenceKinds['batch'];

/** Each item of a batch is in the answer, can be read, and is the one that was sent. */
export function batchKept(look: Look, { catalogue: { schemas } }: JudgeContext): Finding {
  const { answer, sent, listed } = look;
  const reason = notASuccess(answer) ?? unsound(schemas, answer);
  if (reason !== undefined) return notVerified(reason);
  if (listed === undefined) return notVerified('the answer shows no list of the items');
  if (listed.length < sent.length)
    return whyFewer(look, { schemas }) ?? blamed(look, `${sent.length} items in the answer`, `${listed.length}`);
  const lost = look.reads.find(({ exchange }) => [404, 410].includes(exchange.response?.status ?? 0));
  if (lost !== undefined)
    return blamed(
      look,
      `the item ${brief(lost.identifier)} to exist after ${ended(answer.exchange)}`,
      ended(lost.exchange),
    );
  const objects = look.reads.flatMap(({ object }) => object ?? []);
  if (objects.length < sent.length) return notVerified('not all of the items could be read');
  return mistaken(look, objects) ?? pass();
}

/** Words for what was not done, in names of an answer. */
const failedWords = /fail|error|reject|skip|invalid|warning|problem|duplicate|ignored|result|status/i;

/** Why an answer may show fewer items than were sent. */
function whyFewer({ answer }: Look, { schemas }: Pick<JudgeContext['catalogue'], 'schemas'>): Finding | undefined {
  const status = answer.exchange.response?.status ?? 0;
  if (status === 202 || status === 207) return notVerified(`an answer with status ${status} may leave items out`);
  const schema = answerSchema(answer.operation, status);
  const names = schema === undefined ? [] : namesShown(schemas, schema, 'response');
  const found = names.find((name) => failedWords.test(name));
  return found === undefined ? undefined : notVerified(`the answer may say in "${found}" which items failed`);
}

/** Two items that show a value which only one of those that were sent has. */
function mistaken(look: Look, objects: readonly Json[]): Finding | undefined {
  const [first] = look.sent;
  for (const { at } of leaves(first ?? null)) {
    const sent = look.sent.map((item) => get(item, at));
    const shown = objects.map((object) => get(object, at));
    const isTelling = differ(sent) && !sent.includes(undefined) && !shown.includes(undefined);
    if (!isTelling || differ(shown)) continue;
    return fail(
      problem('differs-from-sent', responsesClause(look.answer.operation), {
        expected: brief(sent.map((value) => value ?? null)),
        actual: brief(shown.map((value) => value ?? null)),
        at,
      }),
    );
  }
  return undefined;
}

function differ(values: readonly (Json | undefined)[]): boolean {
  return new Set(values.map((value) => JSON.stringify(value))).size === values.length;
}

function blamed(look: Look, expected: string, actual: string): Finding {
  return fail(problem('not-kept', responsesClause(look.answer.operation), { expected, actual }));
}
