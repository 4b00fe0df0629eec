import type { Operation } from '../../model/definition.js';
import { defineCheck } from '../../plan/kit/define-check.js';
import { accepted, send } from '../../plan/kit/requests.js';
import { ownStep, step } from '../../plan/kit/steps.js';
import { conditional, neverIssued } from './judge.js';

const phrase = 'the response to a conditional request agrees with its condition';
const inFull = 'the response has its body, because the version in the request was never issued';

/** A candidate that names versions of what it answers honours them. */
export const check = defineCheck({
  title: 'Conditional read',
  asks: 'A conditional request is answered as its condition says: without the body where nothing has changed.',
  order: 430,
  group: 'http',
  depth: 'standard',
  phrases: {
    [phrase]: { of: 'conditional', judge: conditional },
    [inFull]: { of: 'refusal', judge: neverIssued },
  },
  notes: {
    sends:
      'The valid request, and the same again with If-None-Match or If-Modified-Since by the ETag or Last-Modified of the answer; if that ETag is honoured, once more with several ETags of which it is the last, marked as weak; where it has neither, or the definition names an ETag, with an ETag that was never issued.',
    demands:
      '304, or an answer that has changed. A candidate that sends an ETag may not answer the same ETag in full, and its 304 has the ETag too. An ETag stands in double quotes. To an ETag that was never issued: the answer in full, not 304.',
    basis: 'RFC 9110 sections 8.8.3, 13.1.2, 13.1.3 and 15.4.5.',
    notWhen: 'The method is not GET.',
    safeguards:
      'RFC 9110 requires this only for ETag; ignoring Last-Modified, or one of several ETags, is an observation.',
  },
  plan: (context) => {
    if (context.operation.method !== 'GET') return { notApplicable: 'the operation does not read' };
    const unchanged = {
      title: 'A conditional request is answered as its condition says',
      steps: [send(context), ownStep('Then', phrase)],
    };
    if (!isTagged(context.operation)) return [unchanged];
    const otherwise = {
      title: 'A conditional request with an ETag that was never issued is answered with the body',
      subject: 'never-issued',
      steps: [
        accepted(context),
        step('And', 'valueSet', 'header', 'If-None-Match', '"{{fresh text}}"'),
        send(context),
        ownStep('Then', inFull),
      ],
    };
    return [unchanged, otherwise];
  },
});

/** True where the definition says that an answer has an ETag. */
function isTagged({ responses }: Operation): boolean {
  return responses.some(({ headers }) => headers.some(({ name }) => name.toLowerCase() === 'etag'));
}
