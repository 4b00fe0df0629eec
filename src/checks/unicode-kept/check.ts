import { allowanceNotes, allowedDraft } from '../../plan/changes/allowance.js';
import { freeText } from '../../plan/changes/free-inputs.js';
import { propertySet } from '../../plan/changes/placed-change.js';
import { defineCheck } from '../../plan/kit/define-check.js';
import { ownStep } from '../../plan/kit/steps.js';
import { toPath } from '../../support/json/pointer.js';
import { textKept } from './judge.js';

const phrase = 'the {string} can be read back and shows {string} as it was sent';

/** Arabic, Nepali, Chinese, a letter with a combining mark, and an emoji. */
const texts = 'سلام नमस्ते 你好 e\u0301 \u{1F3E5}';

/** What makes the text another one in every request, where there is room for it. */
const difference = { text: ' {{fresh text 8}}', length: 9 };

/** A text in any script is returned as it was sent. */
export const check = defineCheck({
  title: 'Unicode kept',
  asks: 'A text in any script is returned as it was sent.',
  order: 230,
  group: 'allowed',
  depth: 'standard',
  restsOnReading: true,
  notes: {
    ...allowanceNotes({
      sends:
        'The valid request with Arabic, Nepali, Chinese, a combining mark and an emoji in one text, then the request that reads the item.',
      basis: 'The schema of the text, which allows them; the cross-functional requirement govstack-cfr-data#req-1.',
      notWhen:
        'The operation does not create an item that can be read, or the item has no free text: one named like a name, title or description, without pattern or format.',
    }),
    demands: 'A documented success status, and the same code points when the item is read.',
  },
  phrases: {
    [phrase]: { of: 'look-back', judge: textKept },
  },
  plan: (context) => {
    const { resourceRole } = context;
    const { sent = '' } = resourceRole?.part ?? {};
    const text = freeText(context);
    if (resourceRole?.role !== 'create' || resourceRole.resource.read.length === 0 || text === undefined) {
      return { notApplicable: 'the operation creates no item with a free text that can be read' };
    }
    const { maxLength } = text.node;
    if (typeof maxLength === 'number' && maxLength < texts.length) {
      return { notApplicable: 'the free text of the item is too short for the test' };
    }
    const hasRoom = typeof maxLength !== 'number' || maxLength >= texts.length + difference.length;
    return [
      allowedDraft(context, {
        title: 'A text in any script is returned as it was sent',
        changes: [propertySet(text.at, hasRoom ? texts + difference.text : texts)],
        clause: text.schema.pointer,
        look: ownStep('And', phrase, resourceRole.resource.name, toPath(text.at.slice(sent.length))),
      }),
    ];
  },
});
