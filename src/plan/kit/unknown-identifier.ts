import type { Catalogue } from '../../model/catalogue.js';
import type { CheckContext } from '../../model/check-context.js';
import { isChosenName } from '../../model/chosen-name.js';
import type { Operation, Parameter } from '../../model/definition.js';
import { carrierOf, identifyingParameter, makesUnknown, resourceOfParameter, saysNothing } from '../../model/parts.js';
import type { Step } from '../../model/plan.js';
import { placeOf } from '../../support/json/place.js';
import { toPath } from '../../support/json/pointer.js';
import { carrierWords, locationWords } from '../../vocabulary/phrases.js';
import { documentedRefusals } from './requests.js';
import { step } from './steps.js';

/** The step that asks for an identifier that is refused; undefined where nothing says that it is. */
export function refusedUnknown(context: CheckContext): Step | undefined {
  const { resourceRole } = context;
  const told = resourceRole?.role === 'exists' && resourceRole.part.answer !== undefined;
  const mayBeEmptyList = resourceRole?.part.among !== undefined;
  return told || mayBeEmptyList || answerToUnknown(context) === undefined ? undefined : changeToUnknown(context);
}

/** The step that says how an unknown identifier is to be answered; undefined where the GovSpec does not say. */
export function answerToUnknown({ operation, resourceRole }: CheckContext): Step | undefined {
  if (resourceRole?.role === 'exists' && resourceRole.part.answer !== undefined) {
    return step('Then', 'property', toPath(resourceRole.part.answer), 'false');
  }
  if (makesUnknown(operation)) return undefined;
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
    operation.parameters.find((parameter) => parameter.name === by?.parameter) ?? namedInPath(catalogue, operation);
  return named === undefined ? undefined : step('And', 'valueUnknown', locationWords(named.in), named.name);
}

/** A name that whoever sends it may choose need not be known before: then the item that the path names before it is meant. */
function namedInPath(catalogue: Catalogue, operation: Operation): Parameter | undefined {
  const named = identifyingParameter(catalogue, operation);
  const isKnown = (parameter: Parameter): boolean => resourceOfParameter(catalogue, operation, parameter) !== undefined;
  if (named === undefined || isKnown(named) || !isChosenName(catalogue.operations, operation, named)) return named;
  return operation.parameters.findLast((parameter) => parameter.in === 'path' && isKnown(parameter));
}
