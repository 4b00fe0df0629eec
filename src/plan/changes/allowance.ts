import type { CheckNotes, CheckWords, OperationCheck, ScenarioDraft } from '../../model/check.js';
import type { CheckContext } from '../../model/check-context.js';
import type { Depth } from '../../model/depth.js';
import type { Step } from '../../model/plan.js';
import { defineCheck } from '../kit/define-check.js';
import { accepted, send, usesItemUp } from '../kit/requests.js';
import { step } from '../kit/steps.js';
import { doubtOf, type PlacedChange } from './placed-change.js';
import type { Variation } from './variation.js';

const safeguards =
  'The changed request is proved valid before it is sent, and the unchanged one is accepted first. A refusal with 401, 403, 404, 405, 409, 410, 412, 423, 428 or 429 has another reason than the form of the request, so the scenario is not verified; 405 counts where the definition documents it and neither 400 nor 422. Only values that nothing but the schema restricts are varied, and if the profile gives the value, a refusal is not verified.';

/** What a check of allowed requests says of itself. */
export function allowanceNotes(notes: Pick<CheckNotes, 'sends' | 'basis' | 'notWhen'>): CheckNotes {
  return { demands: 'A success status that the definition documents.', ...notes, safeguards };
}

/** The clause by which the request must be accepted, or a step that judges it in another way. */
type Judged = { readonly clause: string } | { readonly judged: Step };

/** A scenario in which a changed request that is still valid is to be accepted. */
export function allowedDraft(
  context: CheckContext,
  facts: {
    title: string;
    subject?: string;
    depth?: Depth;
    changes: readonly PlacedChange[];
    look?: Step;
    doubt?: string | undefined;
  } & Judged,
): ScenarioDraft {
  const { title, subject, depth, changes, look, doubt } = facts;
  const doubts = [...doubtOf(context, changes), ...(doubt === undefined ? [] : [step('But', 'unsure', doubt)])];
  return {
    title,
    ...(subject === undefined ? {} : { subject }),
    ...(depth === undefined ? {} : { depth }),
    ...(doubts.length > 0 || usesItemUp(context) ? {} : { changes }),
    steps: [
      accepted(context),
      ...changes.map((change) => change.step),
      ...doubts,
      step('And', 'allowed'),
      send(context),
      'judged' in facts ? facts.judged : step('Then', 'acceptedBy', facts.clause),
      ...(look === undefined ? [] : [look]),
    ],
  };
}

/** What a check of other valid values says of itself. */
interface VariationCheck extends Pick<CheckWords, 'title' | 'asks' | 'order'> {
  readonly notes: Pick<CheckNotes, 'sends' | 'basis' | 'notWhen'>;
  readonly find: (context: CheckContext) => readonly Variation[];
  /** The number that is tried at standard depth; the others are tried at thorough only. */
  readonly atStandard: number;
  readonly notApplicable: string;
}

/** A check that tries other values that the definition allows; the first few at standard depth, all at thorough. */
export function variationCheck({ notes, find, atStandard, notApplicable, ...words }: VariationCheck): OperationCheck {
  return defineCheck({
    ...words,
    presenceOnly: true,
    group: 'allowed',
    depth: atStandard > 0 ? 'standard' : 'thorough',
    notes: allowanceNotes(notes),
    plan: (context) => {
      const drafts = find(context).map(({ title, subject, change, further = [], clause, doubt }, rank) => {
        const depth = rank < atStandard ? 'standard' : 'thorough';
        return allowedDraft(context, { title, subject, depth, changes: [change, ...further], clause, doubt });
      });
      return drafts.length === 0 ? { notApplicable } : drafts;
    },
  });
}
