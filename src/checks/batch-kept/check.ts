import { allowedDraft } from '../../plan/changes/allowance.js';
import { batchOf } from '../../plan/changes/batch.js';
import { replaced } from '../../plan/changes/replaced.js';
import { defineCheck } from '../../plan/kit/define-check.js';
import { ownStep } from '../../plan/kit/steps.js';
import { toPath } from '../../support/json/pointer.js';
import { batchKept } from './judge.js';

const phrase = 'each item at {string} of the request is kept as a {string}, and is in the answer at {string}';

/** Of several items that one request creates, none is lost. */
export const check = defineCheck({
  title: 'Batch',
  asks: 'If one request creates several items, each of them is kept.',
  order: 46,
  group: 'kept',
  depth: 'standard',
  restsOnReading: true,
  phrases: { [phrase]: { of: 'batch', judge: batchKept } },
  notes: {
    sends:
      'The valid request with three different items in its list, or as many as the list may hold; then a read of each item in the answer.',
    demands:
      'The answer shows as many items as were sent. Each of them can be read, and no two show a value that was sent once.',
    basis:
      'The schemas of the request and of the answer, which both are lists of the item that another operation creates.',
    notWhen:
      'The operation does not take a list of items that another operation creates one at a time, or its answer shows no list of them.',
    safeguards:
      'The unchanged request is accepted first. Answers with 202 and 207, and answers whose schema has a place for items that failed, may leave items out. A refusal proves nothing.',
  },
  plan: (context) => {
    const found = batchOf(context);
    if (found === undefined)
      return { notApplicable: 'the operation does not take a list of items that another operation creates' };
    const { at, items, resource, returned } = found;
    const steps = allowedDraft(context, {
      title: 'Each item of a list is stored',
      changes: [{ at, step: replaced(context, at, items) }],
      judged: ownStep('Then', phrase, toPath(at), resource, toPath(returned)),
    });
    return [steps];
  },
});
