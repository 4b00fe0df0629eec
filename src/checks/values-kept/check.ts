import type { ScenarioDraft } from '../../model/check.js';
import type { CheckContext } from '../../model/check-context.js';
import { showsItem } from '../../model/parts.js';
import { allowedDraft } from '../../plan/changes/allowance.js';
import { propertySet } from '../../plan/changes/placed-change.js';
import { type TellingValues, tellingValues } from '../../plan/changes/telling-values.js';
import { defineCheck } from '../../plan/kit/define-check.js';
import { ownStep } from '../../plan/kit/steps.js';
import { toPaths } from '../../support/json/pointer.js';
import { mayDecline, shownAsSent } from './judge.js';

const phrases = {
  answered: 'the candidate accepts the request, or refuses it without a server error',
  shown: 'the {string} shows {string} as they were sent',
} as const;

/** Values that a careless candidate cuts, rounds or shifts come back as they were sent. */
export const check = defineCheck({
  title: 'Values kept',
  asks: 'An accepted value is returned complete and exactly as it was sent.',
  order: 232,
  group: 'allowed',
  depth: 'standard',
  restsOnReading: true,
  phrases: {
    [phrases.answered]: { of: 'answer', judge: mayDecline },
    [phrases.shown]: { of: 'look-back', judge: shownAsSent },
  },
  notes: {
    sends:
      'The valid request with values of one kind wherever they are allowed: texts of the maximum length, texts with quotes and other special characters, texts of several lines, empty texts, zero and false (in changes all of them at once), lists of several items, times with an offset, decimals, large numbers, the other listed values, the other branches of oneOf and anyOf. Then the request that reads the item.',
    demands: 'No server error; and where the request is accepted, the same values when the item is read.',
    basis: 'The schema of each value, which allows it, and the responses of the operation.',
    notWhen: 'The operation does not create or change an item that can be read, or the schema allows no such values.',
    safeguards:
      "Each value is proved valid before it is sent, and the unchanged request is accepted first. A refusal counts against the candidate only for lists, times and null, where only the schema says what is allowed. The same time may be written in another form, and a list may be returned in another order and with items that the candidate adds. A value that is missing when the item is read counts as lost only where the item shows a value there after the plain request, or where one schema describes it in the request and in the answer. A zero or a false that is missing counts as lost only where the item shows another one at a place that answers may leave out, and where it is not the default. Numbers have no more than two decimals, unless the definition names a smaller step. Null in place of an empty text is a fault only where the request may hold null too. The first status of a new item may be the candidate's own, unless it has a default or is required.",
  },
  plan: (context) => {
    const { resourceRole } = context;
    const isKept = resourceRole?.role === 'create' || resourceRole?.role === 'update';
    const { sent, into, renamed } = resourceRole?.part ?? {};
    if (!isKept || sent === undefined || resourceRole.resource.read.length === 0)
      return { notApplicable: 'the operation does not create or change an item that can be read' };
    if (!resourceRole.resource.read.some(showsItem))
      return { notApplicable: 'the GovSpec does not say what a read shows' };
    if (into !== undefined || renamed !== undefined || sent.includes('{') || (sent !== '' && !sent.startsWith('/')))
      return { notApplicable: 'the item shows the values that are sent at other places' };
    const found = tellingValues(context);
    if (found.length === 0) return { notApplicable: 'the schema allows no values that are easily lost' };
    return found.map((values) => draft(context, values, { resource: resourceRole.resource.name, sent }));
  },
});

function draft(
  context: CheckContext,
  { title, subject, depth, values, isStrict }: TellingValues,
  { resource, sent }: { resource: string; sent: string },
): ScenarioDraft {
  const paths = toPaths(values.map(({ property }) => property.at.slice(sent.length)));
  const changes = values.map(({ property, value }) => propertySet(property.at, value));
  const clause = values[0]?.property.schema.pointer ?? '';
  return allowedDraft(context, {
    title,
    subject,
    depth,
    changes,
    ...(isStrict === true ? { clause } : { judged: ownStep('Then', phrases.answered) }),
    look: ownStep('And', phrases.shown, resource, paths),
  });
}
