import type { ScenarioDraft } from '../../model/check.js';
import type { CheckContext } from '../../model/check-context.js';
import type { Operation, Parameter } from '../../model/definition.js';
import { defineCheck } from '../../plan/kit/define-check.js';
import { accepted, send } from '../../plan/kit/requests.js';
import { ownStep, step } from '../../plan/kit/steps.js';
import { demandedCondition } from '../../schema/conditions.js';
import { notDone, preconditionDemanded, preconditionFails, preconditionHolds } from './judge.js';

const phrases = {
  refused: 'the request is refused, because the item has another ETag',
  notDone: 'the {string} is unchanged, because the request was refused',
  demanded: 'the request is refused, because it names no version',
  matched: 'the request is not refused with the ETag that the {string} has',
} as const;

/** A change that is meant for another version of the item is not made. */
export const check = defineCheck({
  title: 'If-Match',
  asks: 'A change with If-Match is refused if the item has another version, and accepted if it has this version; and refused without If-Match if the definition says so.',
  order: 434,
  group: 'http',
  depth: 'standard',
  restsOnReading: true,
  phrases: {
    [phrases.refused]: { of: 'refusal', judge: preconditionFails },
    [phrases.notDone]: { of: 'look-back', judge: notDone },
    [phrases.demanded]: { of: 'refusal', judge: preconditionDemanded },
    [phrases.matched]: { of: 'matched', judge: preconditionHolds },
  },
  notes: {
    sends:
      'The valid request with the header If-Match and an ETag that was never given out; with the ETag that the item has; and with the ETag that it had before it was changed. Where the definition documents 428, also without the header.',
    demands:
      '412 to the first, after which the item is unchanged; no 412 to the second; no success of the third, nor of the one without the header.',
    basis:
      'RFC 9110 section 13.1.1, where the definition documents the header If-Match or the status 412; RFC 6585 section 3, where it documents the status 428 and the header, without requiring it.',
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
    const header = demandedCondition(context.operation);
    // One that the definition requires is left out by another check.
    const demanded = header === undefined || header.required ? [] : [withoutCondition(context, header)];
    if (role !== 'update' || !isSeen) return [refused, ...demanded];
    const matched = {
      title: 'A change with the current ETag in If-Match is not refused',
      subject: 'matched',
      steps: [send(context), ownStep('Then', phrases.matched, resource.name)],
    };
    return [refused, matched, ...demanded];
  },
});

/** The header may be left out by its definition, so that only the documented 428 demands it. */
function withoutCondition(context: CheckContext, { name }: Parameter): ScenarioDraft {
  return {
    title: 'A change without If-Match is refused',
    subject: 'demanded',
    steps: [
      accepted(context),
      step('And', 'valueLeftOut', 'header', name),
      send(context),
      ownStep('Then', phrases.demanded),
    ],
  };
}

function takesIfMatch({ method, parameters, responses }: Operation): boolean {
  const isNamed = parameters.some(({ name, in: place }) => place === 'header' && name.toLowerCase() === 'if-match');
  const changes = ['PUT', 'PATCH', 'DELETE', 'POST'].includes(method);
  return changes && (isNamed || (method !== 'POST' && responses.some(({ status }) => status === '412')));
}
