import { defineCheck } from '../../plan/kit/define-check.js';
import { accepted, send } from '../../plan/kit/requests.js';
import { answerToUnknown, changeToUnknown } from '../../plan/kit/unknown-identifier.js';

/** An identifier that was never given out is answered with the documented 404, or as the bindings say. */
export const check = defineCheck({
  title: 'Unknown identifier',
  asks: 'A request for an identifier that does not exist is answered as documented.',
  order: 340,
  group: 'unknown',
  depth: 'quick',
  notes: {
    sends: 'The valid request for an identifier that was never issued.',
    demands: 'The documented 404; an operation that tells whether an item exists says no.',
    basis: 'The responses of the operation in the definition.',
    notWhen:
      'The definition does not say how an unknown identifier is answered, the operation takes none, or it is a PUT that documents 201 and so creates missing items.',
    safeguards:
      'Another documented 4xx and 410 pass too. With 400, 422, 401 and 403 the verdict is "not verified", because they may refuse the form of the identifier or hide whether the item exists. The unchanged request is accepted first.',
  },
  plan: (context) => {
    if (context.resourceRole?.part.among !== undefined) {
      return { notApplicable: 'the item is searched for in a list, which may be empty' };
    }
    const expected = answerToUnknown(context);
    if (expected === undefined)
      return { notApplicable: 'the GovSpec does not say how an unknown identifier is answered' };
    const change = changeToUnknown(context);
    if (change === undefined) return { notApplicable: 'the operation takes no identifier' };
    const steps = [accepted(context), change, send(context), expected];
    return [{ title: 'An identifier that does not exist is answered as documented', steps }];
  },
});
