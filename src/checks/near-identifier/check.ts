import { identifyingParameter } from '../../model/parts.js';
import { defineCheck } from '../../plan/kit/define-check.js';
import { accepted, send } from '../../plan/kit/requests.js';
import { step } from '../../plan/kit/steps.js';
import { answerToUnknown } from '../../plan/kit/unknown-identifier.js';
import { locationWords } from '../../vocabulary/phrases.js';

/** An identifier that is nearly right is not. */
export const check = defineCheck({
  title: 'Similar identifier',
  asks: 'An identifier that differs from an existing one only at its end is treated as unknown.',
  order: 344,
  group: 'unknown',
  depth: 'standard',
  notes: {
    sends: 'The valid request with the identifier of the item, changed at its end.',
    demands: 'The status that the definition documents for an unknown identifier.',
    basis: 'The documented 404: an identifier names one item.',
    notWhen:
      'No input of the path says which item is meant, or the GovSpec does not say how an unknown one is answered.',
    safeguards:
      'The request with the right identifier is accepted first. A changed UUID is still a valid UUID, so that it is not refused because of its form. A number gets more digits than any identifier of the run.',
  },
  plan: (context) => {
    const { catalogue, operation, template, resourceRole } = context;
    const parameter = identifyingParameter(catalogue, operation);
    const setting = template.parameters.find(
      ({ name, in: place }) => place === 'path' && name === parameter?.name,
    )?.setting;
    const answer = answerToUnknown(context);
    const names = ['read', 'update', 'delete'].includes(resourceRole?.role ?? '');
    if (parameter?.in !== 'path' || setting?.kind !== 'existing' || answer === undefined || !names)
      return { notApplicable: 'the path has no identifier that could be changed at its end' };
    const steps = [
      accepted(context),
      step('And', 'valueNearly', locationWords('path'), parameter.name),
      send(context),
      answer,
    ];
    const depth = resourceRole?.role === 'read' ? 'standard' : 'thorough';
    return [{ title: 'An identifier with a different end is treated as unknown', steps, depth }];
  },
});
