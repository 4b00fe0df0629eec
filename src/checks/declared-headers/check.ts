import type { ScenarioDraft } from '../../model/check.js';
import type { CheckContext } from '../../model/check-context.js';
import { accessDraft } from '../../plan/kit/access.js';
import { defineCheck } from '../../plan/kit/define-check.js';
import { send, successResponses } from '../../plan/kit/requests.js';
import { ownStep, step } from '../../plan/kit/steps.js';
import { declaredHeaders, requiredOfRefusal } from './judge.js';

const phrase = 'the success response has the headers that the definition declares';
const refused = 'the refusal has the headers that the definition requires';

/** The headers that the definition declares for an answer are there, and are of their type. */
export const check = defineCheck({
  title: 'Declared headers',
  asks: 'The headers that the definition requires are present, and declared headers match their schemas.',
  order: 410,
  presenceOnly: true,
  group: 'http',
  depth: 'standard',
  phrases: {
    [phrase]: { of: 'answer', judge: declaredHeaders },
    [refused]: { of: 'refusal', judge: requiredOfRefusal },
  },
  notes: {
    sends: 'The valid request; where the answer to a request without a credential requires headers, that request too.',
    demands:
      'The headers that the definition requires are present, and declared headers that are present match their schemas. Last-Modified, Sunset, Retry-After and Content-Range have the form that their standard gives them.',
    basis:
      'The headers of the response in the definition; RFC 9110 sections 8.8.2, 10.2.3 and 14.4, and RFC 8594 section 3.',
    notWhen: 'The definition documents a success answer without declared headers.',
    safeguards:
      'A declared header that is not required may be absent; that is an observation. If the definition gives a header a form of its own, such as a format or an example, the standard is not asked.',
  },
  plan: (context) => {
    const all = successResponses(context.operation);
    const own = all.filter(({ status }) => status.startsWith('2'));
    const isFree = (own.length > 0 ? own : all).some(({ headers }) => headers.length === 0);
    const success = { title: 'The answer has the declared headers', steps: [send(context), ownStep('Then', phrase)] };
    const drafts = [...(isFree ? [] : [success]), ...refusedAccess(context)];
    return drafts.length > 0 ? drafts : { notApplicable: 'the GovSpec declares no headers for the success answer' };
  },
});

/** A request without a credential, where the refusal has a header that the definition requires, such as WWW-Authenticate. */
function refusedAccess(context: CheckContext): ScenarioDraft[] {
  const { operation } = context;
  const documented = operation.responses.find(({ status }) => status === '401');
  const requires = documented?.headers.some(({ required }) => required) === true;
  if (!requires || operation.open === true) return [];
  const facts = { title: 'A refused access has the declared headers', subject: 'access' };
  const draft = accessDraft(context, { ...facts, with: step('And', 'noCredential'), look: ownStep('Then', refused) });
  return [{ ...draft, group: 'access' }];
}
