import { fail, notVerified, pass, problem, responsesClause } from '../../judge/answers.js';
import { identifierOf, readPages, whyCut, whyFiltered, whyLeftOut } from '../../judge/list-pages.js';
import { unreadable } from '../../judge/soundness.js';
import type { EvidenceKinds, JudgeContext } from '../../model/evidence-kinds.js';
import type { Finding } from '../../model/verdict.js';
import { asText } from '../../support/json/write.js';

/** A list contains an item that exists. */
export function listContains(look: EvidenceKinds['list'], { catalogue: { schemas } }: JudgeContext): Finding {
  const reason = unreadable(schemas, look.answer);
  if (reason !== undefined) return notVerified(reason);
  const { identifier, resource, doubts, complete } = look;
  if (identifier === undefined) return notVerified(`the existing ${resource.name} shows no identifier`);
  const pages = readPages(schemas, look);
  if (typeof pages === 'string') return notVerified(pages);
  const items = pages.flat();
  const shown = items.map((item) => identifierOf(look, item)).filter((found) => found !== undefined);
  if (shown.some((found) => asText(found) === asText(identifier))) return pass();
  if (doubts.length > 0) return notVerified(`the item is not in the list, possibly because ${doubts.join('; ')}`);
  if (items.length > 0 && shown.length === 0) return notVerified('the items of the list show no identifier');
  if (!complete) return notVerified(`the item is not among the first ${items.length} items, and more items follow`);
  const excuse = whyLeftOut(schemas, look) ?? whyFiltered(schemas, look) ?? whyCut(schemas, look, items.length);
  if (excuse !== undefined) return notVerified(excuse);
  return fail(
    problem('list-incomplete', responsesClause(look.answer.operation), {
      expected: `the ${resource.name} ${asText(identifier)} in the list`,
      actual: `${items.length} items without it`,
    }),
  );
}
