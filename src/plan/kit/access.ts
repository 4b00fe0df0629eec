import type { CheckNotes, CheckWords, NotApplicable, OperationCheck, ScenarioDraft } from '../../model/check.js';
import type { CheckContext } from '../../model/check-context.js';
import type { Depth } from '../../model/depth.js';
import type { Step } from '../../model/plan.js';
import { defineCheck } from './define-check.js';
import { send } from './requests.js';
import { step } from './steps.js';

/** The request of an operation with another credential than the right one, and what is asked of the answer. */
export function accessDraft(
  context: CheckContext,
  facts: Pick<ScenarioDraft, 'title' | 'subject' | 'depth'> & { readonly with: Step; readonly look?: Step },
): ScenarioDraft {
  const { title, subject, depth, look = step('Then', 'accessRefused') } = facts;
  return {
    title,
    ...(subject === undefined ? {} : { subject }),
    ...(depth === undefined ? {} : { depth }),
    steps: [
      step('Given', 'protected'),
      facts.with,
      step('But', 'acceptedWithCredential', context.operation.name),
      send(context),
      look,
    ],
  };
}

/** What a check of who is let in says of itself. */
interface CredentialCheck extends Pick<CheckWords, 'title' | 'asks' | 'order' | 'phrases'> {
  readonly depth: Depth;
  readonly notes: Pick<CheckNotes, 'sends' | 'notWhen' | 'safeguards'>;
  readonly drafts: (context: CheckContext) => readonly ScenarioDraft[] | NotApplicable;
}

/** A check of who is let in. */
export function credentialCheck({ notes, drafts, ...words }: CredentialCheck): OperationCheck {
  return defineCheck({
    ...words,
    group: 'access',
    notes: {
      demands: '401 or 403, or another refusal that the definition documents.',
      basis:
        'The security of the operation in the definition, or the profile where that declares none; RFC 9110 section 15.5.2; the cross-functional requirement govstack-cfr-security#req-3.',
      ...notes,
      safeguards: `${notes.safeguards} If the candidate answers the request without any credential too, only that counts against it.`,
    },
    plan: (context) =>
      context.operation.open === true
        ? { notApplicable: 'the purpose of the operation lets anyone call it' }
        : drafts(context),
  });
}
