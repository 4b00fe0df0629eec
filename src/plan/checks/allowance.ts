import type { CheckNotes } from '../../model/check-notes.js';
import type { Depth, Step } from '../../model/plan.js';
import type { RuleId } from '../../model/rules.js';
import type { Variation } from '../changes/valid-variations.js';
import { step } from '../steps.js';
import { accepted, type Check, type CheckContext, type ScenarioDraft, send } from './check.js';

const safeguards =
  'The changed request is proved valid before it is sent, and the unchanged one is accepted first. 401, 403, 404, 409 and 429 speak of something else: not verified. Only values that nothing but the schema has a say in are varied.';

/** What a check of allowed requests says of itself. */
export function allowanceNotes(notes: Pick<CheckNotes, 'sends' | 'basis' | 'notWhen'>): CheckNotes {
  return { demands: 'A success status that the definition documents.', ...notes, safeguards };
}

/** A scenario in which a changed request that is still valid is to be accepted. */
export function allowedDraft(
  context: CheckContext,
  facts: { title: string; subject?: string; depth?: Depth; changes: readonly Step[]; clause: string; look?: Step },
): ScenarioDraft {
  const { title, subject, depth, changes, clause, look } = facts;
  return {
    title,
    ...(subject === undefined ? {} : { subject }),
    ...(depth === undefined ? {} : { depth }),
    steps: [
      accepted(context),
      ...changes,
      step('And', 'allowed'),
      send(context),
      step('Then', 'acceptedBy', clause),
      ...(look === undefined ? [] : [look]),
    ],
  };
}

/** A check that tries other values that the definition allows; the first few at standard depth, all at thorough. */
export function variationCheck(
  rule: RuleId,
  facts: {
    readonly notes: Pick<CheckNotes, 'sends' | 'basis' | 'notWhen'>;
    readonly find: (context: CheckContext) => readonly Variation[];
    readonly atStandard: number;
    readonly notApplicable: string;
  },
): Check {
  return {
    rule,
    group: 'allowed',
    depth: facts.atStandard > 0 ? 'standard' : 'thorough',
    notes: allowanceNotes(facts.notes),
    plan: (context) => {
      const drafts = facts.find(context).map(({ title, subject, change, clause }, rank) => {
        const depth = rank < facts.atStandard ? 'standard' : 'thorough';
        return allowedDraft(context, { title, subject, depth, changes: [change], clause });
      });
      return drafts.length === 0 ? { notApplicable: facts.notApplicable } : drafts;
    },
  };
}
