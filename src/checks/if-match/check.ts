import type { Operation } from '../../model/definition.js';
import { defineCheck } from '../../plan/kit/define-check.js';
import { accepted, send } from '../../plan/kit/requests.js';
import { ownStep, step } from '../../plan/kit/steps.js';
import { notDone, preconditionFails, preconditionHolds } from './judge.js';

const phrases = {
  refused: 'the request is refused, because the item has another ETag',
  notDone: 'the {string} is unchanged, because the request was refused',
  matched: 'the request is not refused with the ETag that the {string} has',
} as const;

/** A change that is meant for another version of the item is not made. */
export const check = defineCheck({
  title: 'If-Match',
  asks: 'A change with If-Match is refused if the item has another version, and accepted if it has this version.',
  order: 434,
  group: 'http',
  depth: 'standard',
  restsOnReading: true,
  phrases: {
    [phrases.refused]: { of: 'refusal', judge: preconditionFails },
    [phrases.notDone]: { of: 'look-back', judge: notDone },
    [phrases.matched]: { of: 'matched', judge: preconditionHolds },
  },
  notes: {
    sends:
      'The valid request with the header If-Match and an ETag that was never given out; with the ETag that the item has; and with the ETag that it had before it was changed.',
    demands: '412 to the first, after which the item is unchanged; no 412 to the second; no success of the third.',
    basis: 'RFC 9110 section 13.1.1, where the definition documents the header If-Match or the status 412.',
    notWhen: 'The definition documents neither the header If-Match nor the status 412 for the operation.',
    safeguards:
      'The request without the header is accepted first. If the refusal has a status other than 412, the verdict is "not verified". The second and the third request are not sent if the item has no strong ETag, and the third not if it kept its ETag.',
  },
  plan: (context) => {
    if (!takesIfMatch(context.operation)) return { notApplicable: 'the GovSpec documents neither If-Match nor 412' };
    const { role, resource } = context.resourceRole ?? {};
    const isSeen = (role === 'update' || role === 'delete') && resource !== undefined && resource.read.length > 0;
    const steps = [
      accepted(context),
      step('And', 'valueSet', 'header', 'If-Match', '"{{fresh text}}"'),
      ...(isSeen ? [step('And', 'allowed')] : []),
      send(context),
      ownStep('Then', phrases.refused),
      ...(isSeen ? [ownStep('And', phrases.notDone, resource.name)] : []),
    ];
    const refused = { title: 'A change with another ETag in If-Match is refused', steps };
    if (role !== 'update' || !isSeen) return [refused];
    const matched = {
      title: 'A change with the current ETag in If-Match is not refused',
      subject: 'matched',
      steps: [send(context), ownStep('Then', phrases.matched, resource.name)],
    };
    return [refused, matched];
  },
});

function takesIfMatch({ method, parameters, responses }: Operation): boolean {
  const isNamed = parameters.some(({ name, in: place }) => place === 'header' && name.toLowerCase() === 'if-match');
  const changes = ['PUT', 'PATCH', 'DELETE', 'POST'].includes(method);
  return changes && (isNamed || (method !== 'POST' && responses.some(({ status }) => status === '412')));
}
