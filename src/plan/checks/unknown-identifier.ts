import { placeOf } from '../../json/place.js';
import { toPath } from '../../json/pointer.js';
import type { Operation, Parameter } from '../../model/definition.js';
import { carrierOf } from '../../model/parts.js';
import type { Step } from '../../model/plan.js';
import { carrierWords, locationWords } from '../../vocabulary.js';
import { step } from '../steps.js';
import { type Check, type CheckContext, type Draft, documentedRefusals } from './check.js';

/** An identifier that was never given out is answered with the documented 404, or as the bindings say. */
export const unknownIdentifier: Check = {
  rule: 'unknown-identifier',
  group: 'unknown',
  plan: (context) => {
    if (context.play?.part.among !== undefined) {
      return { notApplicable: 'the item is looked for in a list, which may be empty' };
    }
    const expected = expectation(context);
    if (expected === undefined)
      return { notApplicable: 'the GovSpec does not say how an unknown identifier is answered' };
    const change = changeToUnknown(context);
    if (change === undefined) return { notApplicable: 'the operation takes no identifier' };
    return [draft(context, 'An identifier that does not exist is answered as documented', change, expected)];
  },
};

/** The body of the documented 404 meets its schema. */
export const notFoundBody: Check = {
  rule: 'body-schema',
  group: 'unknown',
  plan: (context) => {
    const documented = notFound(context.operation);
    const change = context.play?.part.among === undefined ? changeToUnknown(context) : undefined;
    const hasSchema = documented?.contents.some((content) => content.schema !== undefined) === true;
    if (!hasSchema || change === undefined) return [];
    const then = step('Then', 'schema');
    return [{ ...draft(context, 'The body of the 404 meets its schema', change, then), subject: '404' }];
  },
};

function draft(context: CheckContext, title: string, change: Step, then: Step): Draft {
  const { operation } = context;
  return {
    title,
    steps: [step('Given', 'accepted', operation.name), change, step('When', 'sent', operation.name), then],
  };
}

function notFound(operation: Operation) {
  return operation.responses.find((response) => response.status === '404');
}

function expectation({ operation, play }: CheckContext): Step | undefined {
  if (play?.role === 'exists' && play.part.answer !== undefined) {
    return step('Then', 'property', toPath(play.part.answer), 'false');
  }
  if (notFound(operation) !== undefined) return step('Then', 'notFound', 404);
  const refuses =
    play?.role === 'read' && play.resource.unknown === 'refused' && documentedRefusals(operation).length > 0;
  return refuses ? step('Then', 'notFoundAny') : undefined;
}

/** The one input that says which item is meant. */
function changeToUnknown(context: CheckContext): Step | undefined {
  const { operation, play } = context;
  const by = play?.part.by === undefined ? undefined : placeOf(play.part.by);
  if (by !== undefined && by.pointer !== '') {
    return step('And', 'propertyUnknown', carrierWords(carrierOf(operation, by)), toPath(by.pointer));
  }
  const named = operation.parameters.find((parameter) => parameter.name === by?.parameter) ?? identifying(context);
  return named === undefined ? undefined : step('And', 'valueUnknown', locationWords(named.in), named.name);
}

/**
 * Without bindings: the last path parameter, or the first query parameter whose value the vendor knows, of those that say
 * which item is meant.
 */
function identifying({ catalogue, operation, template }: CheckContext): Parameter | undefined {
  const { values } = catalogue.bindings;
  const telling = operation.parameters.filter(({ name }) => values[name]?.identifies !== false);
  const inPath = telling.filter((parameter) => parameter.in === 'path').at(-1);
  if (inPath !== undefined) return inPath;
  const known = template.parameters.filter(({ setting }) => setting.kind === 'existing' || setting.kind === 'profile');
  const vendors = new Set(known.map(({ name }) => name));
  return telling.find((parameter) => parameter.in === 'query' && vendors.has(parameter.name));
}
