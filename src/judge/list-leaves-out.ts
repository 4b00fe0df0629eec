import type { EvidenceKinds, JudgeContext } from '../model/evidence-kinds.js';
import type { Finding } from '../model/verdict.js';
import { asText } from '../support/json/write.js';
import { fail, notVerified, pass, problem, responsesClause } from './answers.js';
import { identifierOf, readPages } from './list-pages.js';
import { unsound } from './soundness.js';

/** A list does not contain an item that has no place in it. */
export function listLeavesOut(look: EvidenceKinds['list'], { catalogue: { schemas } }: JudgeContext): Finding {
  const reason = unsound(schemas, look.answer);
  if (reason !== undefined) return notVerified(reason);
  const { identifier, resource, complete } = look;
  if (identifier === undefined) return notVerified(`the ${resource.name} shows no identifier`);
  const pages = readPages(schemas, look);
  if (typeof pages === 'string') return notVerified(pages);
  const shown = pages.flat().map((item) => identifierOf(look, item));
  if (shown.length > 0 && shown.every((found) => found === undefined))
    return notVerified('the items of the list show no identifier');
  const isThere = shown.some((found) => found !== undefined && asText(found) === asText(identifier));
  if (!isThere)
    return complete ? pass() : notVerified(`it is not among the first ${shown.length} items, and there are more`);
  const facts = { expected: `no ${resource.name} ${asText(identifier)} in the list`, actual: 'it is there' };
  return fail(problem('still-there', responsesClause(look.answer.operation), facts));
}
