import { defineCheck } from '../../plan/kit/define-check.js';
import { send, successResponses } from '../../plan/kit/requests.js';
import { ownStep } from '../../plan/kit/steps.js';
import { declaredHeaders } from './judge.js';

const phrase = 'the success response has the headers that the definition declares';

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
  },
  notes: {
    sends: 'The valid request.',
    demands:
      'The headers that the definition requires are present, and declared headers that are present match their schemas.',
    basis: 'The headers of the response in the definition.',
    notWhen: 'The definition documents a success answer without declared headers.',
    safeguards: 'A declared header that is not required may be absent; that is an observation.',
  },
  plan: (context) => {
    const all = successResponses(context.operation);
    const own = all.filter(({ status }) => status.startsWith('2'));
    const isFree = (own.length > 0 ? own : all).some(({ headers }) => headers.length === 0);
    if (isFree) return { notApplicable: 'the GovSpec declares no headers for the success answer' };
    return [{ title: 'The answer has the declared headers', steps: [send(context), ownStep('Then', phrase)] }];
  },
});
