import { carrierOf, identifyingParameter, saysNothing } from '../../model/parts.js';
import type { Step } from '../../model/plan.js';
import { placeOf } from '../../support/json/place.js';
import { toPath } from '../../support/json/pointer.js';
import { carrierWords, locationWords } from '../../vocabulary/phrases.js';
import { step } from '../steps.js';
import { accepted, type Check, type CheckContext, documentedRefusals, send } from './check.js';

/** An identifier that was never given out is answered with the documented 404, or as the bindings say. */
export const unknownIdentifier: Check = {
  rule: 'unknown-identifier',
  group: 'unknown',
  depth: 'quick',
  notes: {
    sends: 'The valid request for an identifier that was never given out.',
    demands: 'The documented 404; an operation that tells whether an item exists says no.',
    basis: 'The responses of the operation in the definition.',
    notWhen: 'The definition does not say how an unknown identifier is answered, or the operation takes none.',
    safeguards:
      'Another documented 4xx, and 410, will do as well. 400 and 422 may refuse the form of the identifier: not verified. The unchanged request is accepted first.',
  },
  plan: (context) => {
    if (context.resourceRole?.part.among !== undefined) {
      return { notApplicable: 'the item is looked for in a list, which may be empty' };
    }
    const expected = expectation(context);
    if (expected === undefined)
      return { notApplicable: 'the GovSpec does not say how an unknown identifier is answered' };
    const change = changeToUnknown(context);
    if (change === undefined) return { notApplicable: 'the operation takes no identifier' };
    const steps = [accepted(context), change, send(context), expected];
    return [{ title: 'An identifier that does not exist is answered as documented', steps }];
  },
};

/** The step that asks for an identifier that is refused; undefined where nothing says that it is. */
export function refusedUnknown(context: CheckContext): Step | undefined {
  const { resourceRole } = context;
  const told = resourceRole?.role === 'exists' && resourceRole.part.answer !== undefined;
  return told || expectation(context) === undefined ? undefined : changeToUnknown(context);
}

function expectation({ operation, resourceRole }: CheckContext): Step | undefined {
  if (resourceRole?.role === 'exists' && resourceRole.part.answer !== undefined) {
    return step('Then', 'property', toPath(resourceRole.part.answer), 'false');
  }
  if (operation.responses.some((response) => response.status === '404')) return step('Then', 'notFound', 404);
  if (resourceRole?.role === 'read' && saysNothing(operation, 204)) return step('Then', 'notFound', 204);
  const refuses =
    resourceRole?.role === 'read' &&
    resourceRole.resource.unknown === 'refused' &&
    documentedRefusals(operation).length > 0;
  return refuses ? step('Then', 'notFoundAny') : undefined;
}

/** The step that changes the one input that says which item is meant. */
export function changeToUnknown({ catalogue, operation, resourceRole }: CheckContext): Step | undefined {
  const by = resourceRole?.part.by === undefined ? undefined : placeOf(resourceRole.part.by);
  if (by !== undefined && by.pointer !== '') {
    return step('And', 'propertyUnknown', carrierWords(carrierOf(operation, by)), toPath(by.pointer));
  }
  const named =
    operation.parameters.find((parameter) => parameter.name === by?.parameter) ??
    identifyingParameter(catalogue, operation);
  return named === undefined ? undefined : step('And', 'valueUnknown', locationWords(named.in), named.name);
}
