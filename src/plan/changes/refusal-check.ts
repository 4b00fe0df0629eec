import type { CheckNotes, CheckWords, OperationCheck, ScenarioDraft } from '../../model/check.js';
import type { CheckContext } from '../../model/check-context.js';
import type { Step } from '../../model/plan.js';
import { defineCheck } from '../kit/define-check.js';
import type { Breach } from './breach.js';
import { type InvalidRequest, invalidRequests, refusalDraft } from './invalid-requests.js';

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

/** What a check of invalid requests says of itself. */
interface RefusalCheck extends Pick<CheckWords, 'title' | 'asks' | 'order'> {
  /** The kind of constraint that is broken. */
  readonly breaks: Breach;
  readonly notes: Pick<CheckNotes, 'sends' | 'notWhen'> & { readonly safeguards?: string };
  /** Why there may be no such constraint to break. */
  readonly notApplicable: string;
}

/** A check that breaks one kind of constraint. */
export function refusalCheck({ breaks, notes, notApplicable, ...words }: RefusalCheck): OperationCheck {
  return defineCheck({
    ...words,
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
        .filter((invalid) => invalid.breach === breaks)
        .map((invalid): ScenarioDraft => refusalDraft(context, invalid));
      return drafts.length === 0 ? { notApplicable } : drafts;
    },
  });
}
