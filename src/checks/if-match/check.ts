import type { Operation } from '../../model/definition.js';
import { defineCheck } from '../../plan/kit/define-check.js';
import { accepted, send } from '../../plan/kit/requests.js';
import { ownStep, step } from '../../plan/kit/steps.js';
import { preconditionFails } from './judge.js';

const phrase = 'the request is refused, because the item has another ETag';

/** A change that is meant for another version of the item is not made. */
export const check = defineCheck({
  title: 'If-Match',
  asks: 'A change for another version of an item is refused.',
  order: 434,
  group: 'http',
  depth: 'standard',
  phrases: { [phrase]: { of: 'refusal', judge: preconditionFails } },
  notes: {
    sends: 'The valid request with the header If-Match and an ETag that was never given out.',
    demands: '412.',
    basis: 'RFC 9110 section 13.1.1, where the definition documents the header If-Match or the status 412.',
    notWhen: 'The definition documents neither the header If-Match nor the status 412 for the operation.',
    safeguards: 'The request without the header is accepted first. Another refusal than 412 is not verified.',
  },
  plan: (context) => {
    if (!takesIfMatch(context.operation)) return { notApplicable: 'the GovSpec documents neither If-Match nor 412' };
    const steps = [
      accepted(context),
      step('And', 'valueSet', 'header', 'If-Match', '"gsc-no-such-version"'),
      send(context),
      ownStep('Then', phrase),
    ];
    return [{ title: 'A change for another version is refused', steps }];
  },
});

function takesIfMatch({ method, parameters, responses }: Operation): boolean {
  const isNamed = parameters.some(({ name, in: place }) => place === 'header' && name.toLowerCase() === 'if-match');
  const changes = ['PUT', 'PATCH', 'DELETE', 'POST'].includes(method);
  return changes && (isNamed || (method !== 'POST' && responses.some(({ status }) => status === '412')));
}
