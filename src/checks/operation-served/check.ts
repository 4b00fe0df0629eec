import { defineCheck } from '../../plan/kit/define-check.js';
import { send } from '../../plan/kit/requests.js';
import { ownStep } from '../../plan/kit/steps.js';
import { served } from './judge.js';

const phrase = 'the operation is served';

/** The operation is there at all. */
export const check = defineCheck({
  title: 'Operation served',
  asks: 'The candidate serves the operation.',
  order: 10,
  presenceOnly: true,
  group: 'valid',
  depth: 'quick',
  phrases: {
    [phrase]: { of: 'answer', judge: served },
  },
  notes: {
    sends: 'The valid request, and, once per API and method, a request to a path that no definition has.',
    demands: 'The answer differs from the answer to an unknown path, and is no undocumented 405 or 501.',
    basis: 'The responses of the operation in the definition.',
    notWhen: 'Always applies.',
    safeguards:
      'A documented 404 counts as "not served" only if it has the same status, media type and body as the answer to an unknown path. If a value was assumed, the verdict is then "not verified", unless no operation of the API is served. An operation that the profile declares as not implemented is a gap without a request.',
  },
  plan: (context) => [{ title: 'The operation is served', steps: [send(context), ownStep('Then', phrase)] }],
});
