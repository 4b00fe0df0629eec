import type { CheckNotes } from '../../model/check-notes.js';
import type { Step } from '../../model/plan.js';
import type { RuleId } from '../../model/rules.js';
import { type Breakage, invalidRequests, refusalDraft } from '../changes/breakages.js';
import type { Check, CheckContext, Draft } from './check.js';

/** The invalid requests of an operation are chosen together, because they share a budget. */
const chosen = new WeakMap<CheckContext, readonly Breakage[]>();

function breakagesOf(context: CheckContext): readonly Breakage[] {
  const known = chosen.get(context) ?? invalidRequests(context);
  chosen.set(context, known);
  return known;
}

/** The steps that make the request invalid in the most telling way; undefined where nothing can be broken. */
export function firstBreakage(context: CheckContext): Step[] | undefined {
  return breakagesOf(context)[0]?.steps;
}

const safeguards =
  'The unchanged request is accepted first, else a refusal proves nothing. Before it is sent, the changed request is written out as HTTP carries it, read back, and proved by the validator to break the clause that it is meant to break, and the clause is cited. Texts in paths, queries and headers are never blamed for their type. Where the GovSpec documents no 4xx, only success and 5xx count.';

/** A check that breaks one kind of constraint; `notApplicable` says why there may be none to break. */
export function refusalCheck(
  rule: RuleId,
  notes: Pick<CheckNotes, 'sends' | 'notWhen'> & { readonly safeguards?: string },
  notApplicable: string,
): Check {
  return {
    rule,
    group: 'invalid',
    depth: 'quick',
    notes: {
      demands: 'A 4xx; where the GovSpec documents none, any answer that is neither 2xx nor 5xx.',
      basis: 'The clause of the definition that the request breaks.',
      ...notes,
      safeguards: notes.safeguards === undefined ? safeguards : `${safeguards} ${notes.safeguards}`,
    },
    plan: (context) => {
      const drafts = breakagesOf(context)
        .filter((breakage) => breakage.rule === rule)
        .map((breakage): Draft => refusalDraft(context, breakage));
      return drafts.length === 0 ? { notApplicable } : drafts;
    },
  };
}
