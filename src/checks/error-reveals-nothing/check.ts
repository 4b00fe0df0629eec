import type { ScenarioDraft } from '../../model/check.js';
import { firstInvalidRequest } from '../../plan/changes/refusal-check.js';
import { defineCheck } from '../../plan/kit/define-check.js';
import { accepted, send } from '../../plan/kit/requests.js';
import { ownStep } from '../../plan/kit/steps.js';
import { refusedUnknown } from '../../plan/kit/unknown-identifier.js';
import { revealsNothing } from './judge.js';

const phrase = 'the response reveals nothing about how the candidate is built';

/** An error reveals nothing about how the candidate is built. */
export const check = defineCheck({
  title: 'Error reveals nothing',
  asks: 'An error reveals nothing about how the candidate is built.',
  order: 470,
  group: 'http',
  depth: 'standard',
  phrases: {
    [phrase]: { of: 'refusal', judge: revealsNothing },
  },
  notes: {
    sends: 'An invalid request, and a request for an identifier that does not exist.',
    demands: 'The answer contains no stack trace, no file path, and no statement or error message of a database.',
    basis: 'The cross-functional requirement govstack-cfr-security#req-16; RFC 9457 section 5.',
    notWhen:
      'Nothing in the request can be broken, and the GovSpec does not say that an unknown identifier is refused.',
    safeguards:
      'The patterns match what frameworks and databases print. Texts from the request are removed from the answer before the search. Product names in headers are observations.',
  },
  plan: (context) => {
    const invalid = firstInvalidRequest(context);
    const unknown = refusedUnknown(context);
    const draft = (subject: string, about: string, changes: ScenarioDraft['steps']): ScenarioDraft => ({
      title: `An error about ${about} reveals no internal details`,
      subject,
      steps: [accepted(context), ...changes, send(context), ownStep('Then', phrase)],
    });
    const drafts = [
      ...(invalid === undefined ? [] : [draft('invalid', 'an invalid request', invalid)]),
      ...(unknown === undefined ? [] : [draft('unknown', 'an unknown identifier', [unknown])]),
    ];
    return drafts.length === 0 ? { notApplicable: 'no error can be provoked' } : drafts;
  },
});
