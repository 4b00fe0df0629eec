import type { CheckNotes } from '../../model/check-notes.js';
import type { Step } from '../../model/plan.js';
import type { RuleId } from '../../model/rules.js';
import { type InvalidRequest, invalidRequests, refusalDraft } from '../changes/invalid-requests.js';
import type { Check, CheckContext, ScenarioDraft } from './check.js';

/** The invalid requests of an operation are chosen together, because they share a budget. */
const chosen = new WeakMap<CheckContext, readonly InvalidRequest[]>();

function invalidRequestsOf(context: CheckContext): readonly InvalidRequest[] {
  const known = chosen.get(context) ?? invalidRequests(context);
  chosen.set(context, known);
  return known;
}

/** The steps that make the request invalid in the most telling way; undefined where nothing can be broken. */
export function firstInvalidRequest(context: CheckContext): Step[] | undefined {
  return invalidRequestsOf(context)[0]?.steps;
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
      const drafts = invalidRequestsOf(context)
        .filter((invalid) => invalid.rule === rule)
        .map((invalid): ScenarioDraft => refusalDraft(context, invalid));
      return drafts.length === 0 ? { notApplicable } : drafts;
    },
  };
}
