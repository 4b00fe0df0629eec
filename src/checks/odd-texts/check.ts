import type { ScenarioDraft } from '../../model/check.js';
import type { CheckContext } from '../../model/check-context.js';
import type { Step } from '../../model/plan.js';
import type { CarriedProperty } from '../../plan/changes/carried-property.js';
import { freeParameters, freeShownProperties, isFreeText } from '../../plan/changes/free-inputs.js';
import { defineCheck } from '../../plan/kit/define-check.js';
import { accepted, send } from '../../plan/kit/requests.js';
import { ownStep, propertyAsJson, propertyStep, step } from '../../plan/kit/steps.js';
import { isStoredAlike } from '../../plan/kit/stored-alike.js';
import { isPlainText } from '../../schema/plain-text.js';
import { withoutFailure } from './judge.js';

const phrase = 'the server does not fail';

const quotes = `O'Brien "x" \\ % ([*`;

/** Texts that trip up careless servers make none fail. */
export const check = defineCheck({
  title: 'Special characters',
  asks: 'Quotes and control characters do not cause a server error.',
  order: 236,
  group: 'allowed',
  depth: 'standard',
  phrases: { [phrase]: { of: 'answer', judge: withoutFailure } },
  notes: {
    sends:
      'The valid request with quotes, a backslash, a percent sign and brackets in the texts of its query; with the same in texts of its body; and with the character U+0000 in one text of its body. At standard depth a change of what a request creates is left out: the same goes into that request.',
    demands: 'No 5xx.',
    basis:
      'RFC 9110 section 15.6: 5xx says that the server failed; a request that it does not accept is refused with 4xx.',
    notWhen: 'Neither the query nor the body has a text that its schema restricts in nothing but its length.',
    safeguards: 'A refusal passes. 501, 503 and 504 do not count against the candidate.',
  },
  plan: (context) => {
    const found = [...inQuery(context), ...inBody(context)];
    return found.length > 0
      ? found
      : { notApplicable: 'the request has no text whose schema restricts only its length' };
  },
});

function draft(context: CheckContext, title: string, subject: string, changes: readonly Step[]): ScenarioDraft[] {
  if (changes.length === 0) return [];
  return [{ title, subject, steps: [accepted(context), ...changes, send(context), ownStep('Then', phrase)] }];
}

function inQuery(context: CheckContext): ScenarioDraft[] {
  const { schemas } = context.catalogue;
  const texts = freeParameters(context).filter(({ in: place, schema }) => {
    const node = schema === undefined ? {} : schemas.follow(schema, 'request').node;
    return place === 'query' && node.type === 'string' && isPlainText(node);
  });
  const changes = texts.map(({ name }) => step('And', 'valueSet', 'query parameter', name, quotes));
  return draft(context, 'Quotes in the query cause no server error', 'quotes', changes);
}

function inBody(context: CheckContext): ScenarioDraft[] {
  const texts = freeShownProperties(context).filter((property) => isFreeText(context, property));
  const others = freeShownProperties(context).filter((property) => isOtherText(context, property));
  const changes = texts.slice(0, 1).map(({ at }) => propertyAsJson(undefined, at, 'a\u0000b'));
  const drafts = [
    ...draft(context, 'The character U+0000 causes no server error', 'nul', changes),
    ...draft(
      context,
      'Quotes in the body cause no server error',
      'body-quotes',
      others.map(({ at }) => propertyStep(undefined, at, quotes)),
    ),
  ];
  return isStoredAlike(context) ? drafts.map((one) => ({ ...one, depth: 'thorough' })) : drafts;
}

/** A text with room for the quotes that no other check sends them in, because its name does not tell that people write it. */
function isOtherText(context: CheckContext, property: CarriedProperty): boolean {
  const { schemas } = context.catalogue;
  const isRoomy = schemas.validate(property.schema, 'request', quotes).kind === 'valid';
  return isRoomy && property.node.type === 'string' && isPlainText(property.node) && !isFreeText(context, property);
}
