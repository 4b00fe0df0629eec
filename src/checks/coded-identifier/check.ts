import type { ScenarioDraft } from '../../model/check.js';
import type { CheckContext } from '../../model/check-context.js';
import { showsItem } from '../../model/parts.js';
import { allowedDraft } from '../../plan/changes/allowance.js';
import type { CarriedProperty } from '../../plan/changes/carried-property.js';
import { bodyProperties, isOwnIdentifier } from '../../plan/changes/inputs.js';
import { propertySet } from '../../plan/changes/placed-change.js';
import { defineCheck } from '../../plan/kit/define-check.js';
import { ownStep } from '../../plan/kit/steps.js';
import { standIn } from '../../schema/stand-in.js';
import { fill, isMadeUp } from '../../support/json/template.js';
import { foundAgain, mayDecline } from './judge.js';

const phrases = {
  answered: 'the candidate accepts the identifier, or refuses it without a server error',
  found: 'the {string} is found under the identifier that was sent',
} as const;

/** An item is found under an identifier whose characters a URL has to encode. */
export const check = defineCheck({
  title: 'Encoded identifier',
  asks: 'An item is found under an identifier whose characters must be percent-encoded in a path.',
  order: 237,
  group: 'allowed',
  depth: 'standard',
  restsOnReading: true,
  phrases: {
    [phrases.answered]: { of: 'answer', judge: mayDecline },
    [phrases.found]: { of: 'look-back', judge: foundAgain },
  },
  notes: {
    sends:
      'The valid request with an identifier that has a space, a plus sign and a percent sign, and with one that has a slash, as far as the schema allows them; then the request that reads the item, with the identifier percent-encoded in its path.',
    demands: 'No server error; and where the identifier is accepted, the item under it.',
    basis:
      'The schema of the identifier, which allows these characters, and RFC 3986 sections 2.1 and 2.2: in a path, an encoded character is part of the segment and is decoded once.',
    notWhen:
      'The operation does not create an item whose identifier the caller chooses, no operation reads it, or the schema allows none of these characters.',
    safeguards:
      'The changed request is proved valid before it is sent, and the unchanged one is accepted first. A candidate may refuse such an identifier. Where it gives its items identifiers of its own, the check does not apply.',
  },
  plan: (context) => {
    const { role, resource } = context.resourceRole ?? {};
    const isRead = role === 'create' && resource?.read.some(showsItem) === true;
    const own = bodyProperties(context).find((property) => isOwnIdentifier(context, property));
    // An optional identifier is often one that the candidate makes by itself.
    const isChosen = own?.required === true || resource?.identifierChosenBy === 'client';
    const drafts = own === undefined || !isRead || !isChosen ? [] : draftsFor(context, resource.name, own);
    return drafts.length > 0 ? drafts : { notApplicable: 'no caller chooses an identifier with such characters' };
  },
});

/** What is put into identifiers: text after a percent sign that would be read as another character if it were decoded twice. */
const kinds = [
  { subject: 'signs', title: 'An item is found under an identifier with a space, + or %', signs: [' ', '+', '%41'] },
  { subject: 'slash', title: 'An item is found under an identifier with a slash', signs: ['/'] },
] as const;

function draftsFor(context: CheckContext, resource: string, own: CarriedProperty): ScenarioDraft[] {
  return kinds.flatMap(({ subject, title, signs }): ScenarioDraft[] => {
    const identifier = withSigns(context, own, signs);
    if (identifier === undefined) return [];
    const changes = [propertySet(own.at, identifier)];
    const judged = ownStep('Then', phrases.answered);
    const look = ownStep('And', phrases.found, resource);
    return [allowedDraft(context, { title, subject, changes, judged, look })];
  });
}

/** What may follow a sign, where an identifier may not end with it. */
const ends = ['x', 'X', '7', ''];

/** The identifier with those of the signs that its schema allows; undefined where it allows none. */
function withSigns(
  { catalogue: { schemas } }: CheckContext,
  { schema, value }: CarriedProperty,
  signs: readonly string[],
): string | undefined {
  if (typeof value !== 'string' || !isMadeUp(value)) return undefined;
  const isRight = (text: string): boolean => schemas.validate(schema, 'request', fill(text, standIn)).kind === 'valid';
  const made = signs.reduce(
    (text, sign) => ends.map((end) => `${text}${sign}${end}`).find((longer) => isRight(longer)) ?? text,
    value,
  );
  return made === value ? undefined : made;
}
