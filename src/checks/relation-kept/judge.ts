import {
  brief,
  fail,
  notASuccess,
  notVerified,
  pass,
  problem,
  responsesClause,
  unlessDoubted,
} from '../../judge/answers.js';
import { itemsOf } from '../../judge/list-pages.js';
import type { EvidenceKinds, JudgeContext } from '../../model/evidence-kinds.js';
import { type Exchange, succeeded } from '../../model/exchange.js';
import { pagingParameters } from '../../model/paging.js';
import type { Finding } from '../../model/verdict.js';
import { get } from '../../support/json/pointer.js';
import { asText } from '../../support/json/write.js';
import { relationOf } from './relation.js';

type Look = EvidenceKinds['related'];

/** What a request has added to an item is listed, and not twice where the same PUT came twice. */
export function addedIsListed(look: Look, { catalogue }: JudgeContext): Finding {
  const { answer, value, again } = look;
  const reason = notASuccess(answer) ?? whyUnfinished(answer.exchange);
  if (reason !== undefined) return notVerified(reason);
  const found = timesListed(look, { catalogue }, look.after);
  if (typeof found === 'string') return notVerified(found);
  if (found.times === 1) return besideLost(look, { catalogue }) ?? pass();
  if (found.times === 0) return notAdded(look, { catalogue }, found);
  if (again === undefined || !succeeded(again)) return notVerified('the same request is not accepted twice');
  const facts = { expected: `${brief(value)} once in the list`, actual: `${found.times} times` };
  const rfc = 'RFC 9110 section 9.2.2';
  return fail(problem('not-repeatable', responsesClause(answer.operation, rfc), facts));
}

function notAdded({ answer, value }: Look, { catalogue }: Pick<JudgeContext, 'catalogue'>, found: Listed): Finding {
  if (!found.complete) return notVerified('the list has pages, and the first one does not show it');
  // Another scenario may have added it meanwhile.
  if (found.others > 0 && relationOf(catalogue, answer.operation)?.mayReplace === true)
    return notVerified('the list may hold one only, and it shows another');
  const facts = { expected: `${brief(value)} in the list`, actual: 'a list without it' };
  return unlessDoubted(answer.doubts.items, () => fail(problem('not-kept', responsesClause(answer.operation), facts)));
}

/** What a request has removed from an item was listed before, and is no longer. */
export function removedIsGone(look: Look, { catalogue }: JudgeContext): Finding {
  const { answer, value, before, again } = look;
  const reason = notASuccess(answer) ?? whyUnfinished(answer.exchange);
  if (reason !== undefined) return notVerified(reason);
  const first = before === undefined ? 'nothing was listed before' : timesListed(look, { catalogue }, before);
  if (typeof first === 'string') return notVerified(first);
  if (first.times === 0) return notVerified('what the request removes was not in the list before');
  if (again === undefined || !succeeded(again)) return notVerified('the removal is not accepted');
  const now = timesListed(look, { catalogue }, look.after);
  if (typeof now === 'string') return notVerified(now);
  if (now.times === 0) return besideLost(look, { catalogue }) ?? pass();
  const facts = { expected: `a list without ${brief(value)}`, actual: `${brief(value)} in the list` };
  return fail(problem('still-there', responsesClause(answer.operation), facts));
}

/**
 * Blames the loss of what was added beside it. Before a removal, the list must have shown it, because another request may have
 * lost it.
 */
function besideLost(look: Look, context: Pick<JudgeContext, 'catalogue'>): Finding | undefined {
  const { answer, beside, before, after } = look;
  if (beside === undefined || relationOf(context.catalogue, answer.operation)?.mayReplace !== false) return undefined;
  const shown = before === undefined ? undefined : timesListed({ ...look, value: beside }, context, before);
  const now = timesListed({ ...look, value: beside }, context, after);
  const wasThere = shown === undefined || (typeof shown === 'object' && shown.times > 0);
  if (typeof now === 'string' || now.times > 0 || !now.complete || !wasThere) return undefined;
  const facts = { expected: `${brief(beside)} in the list, which was added too`, actual: 'a list without it' };
  return unlessDoubted(answer.doubts.items, () =>
    fail(problem('others-changed', responsesClause(answer.operation), facts)),
  );
}

const whyUnfinished = ({ response }: Exchange): string | undefined =>
  response?.status === 202 ? 'the answer is 202, which says that the work is not finished' : undefined;

/** The number of items of a list that may be no more than its first page. */
const fewestOfAPage = 10;

/** How many items of a list are what was looked for, and how many are not; and whether the list is known to its end. */
interface Listed {
  readonly times: number;
  readonly others: number;
  readonly complete: boolean;
}

/** How often a list shows what was added; or why that cannot be told. */
function timesListed(
  { answer, value }: Look,
  { catalogue }: Pick<JudgeContext, 'catalogue'>,
  exchange: Exchange,
): Listed | string {
  const relation = relationOf(catalogue, answer.operation);
  if (relation === undefined) return 'no answer lists what is added to the item';
  const { lister, returned, identifier } = relation;
  const items = itemsOf(catalogue.schemas, exchange, { operation: lister, returned });
  if (typeof items === 'string') return items;
  const shown = items.filter((item) => asText(get(item, identifier) ?? null).toLowerCase() === value.toLowerCase());
  const hasPages = Object.keys(pagingParameters(catalogue.schemas, lister)).length > 0;
  const others = items.length - shown.length;
  return { times: shown.length, others, complete: !hasPages || items.length < fewestOfAPage };
}
