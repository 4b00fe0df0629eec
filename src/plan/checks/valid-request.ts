import type { Operation, SchemaRef } from '../../model/definition.js';
import { alternatives, definedProperties, itemSchema } from '../../schema/properties.js';
import { step } from '../steps.js';
import { type Check, type CheckContext, successResponses } from './check.js';

const send = (operation: Operation) => step('When', 'sent', operation.name);

/** The operation is there at all. */
export const operationServed: Check = {
  rule: 'operation-served',
  group: 'valid',
  plan: ({ operation }) => [{ title: 'The operation is served', steps: [send(operation), step('Then', 'served')] }],
};

/** A valid request is answered with a success status that the definition documents. */
export const successStatus: Check = {
  rule: 'success-status',
  group: 'valid',
  plan: ({ operation }) => {
    const statuses = successResponses(operation).map(({ status }) => (status === 'default' ? '2XX' : status));
    const [only] = statuses;
    if (only === undefined) return { notApplicable: 'the GovSpec documents no success answer' };
    const then =
      statuses.length === 1 && /^\d+$/.test(only)
        ? step('Then', 'status', Number(only))
        : step('Then', 'statusOneOf', statuses.join(', '));
    return [{ title: 'The answer has a documented success status', steps: [send(operation), then] }];
  },
};

/** The media type of the answer is one of those documented. */
export const contentType: Check = {
  rule: 'content-type',
  group: 'valid',
  plan: ({ operation }) => {
    const types = successResponses(operation).flatMap(({ contents }) => contents.map(({ mediaType }) => mediaType));
    if (types.length === 0) return { notApplicable: 'the GovSpec documents no body for a success answer' };
    const then = step('Then', 'mediaType', [...new Set(types)].join(', '));
    return [{ title: 'The answer has a documented media type', steps: [send(operation), then] }];
  },
};

/** The body of a success answer meets its schema. */
export const bodySchema: Check = {
  rule: 'body-schema',
  group: 'valid',
  plan: ({ operation }) => {
    if (successSchemas(operation).length === 0) {
      return { notApplicable: 'the GovSpec defines no schema for the body of a success answer' };
    }
    return [
      { title: 'The body of the answer meets its schema', steps: [send(operation), step('Then', 'successSchema')] },
    ];
  },
};

/** The body of a success answer shows what is documented. */
export const documentedProperties: Check = {
  rule: 'documented-properties',
  group: 'valid',
  plan: (context) => {
    if (!successSchemas(context.operation).some((ref) => documentsProperties(context, ref))) {
      return { notApplicable: 'the GovSpec documents no properties for the body of a success answer' };
    }
    const steps = [send(context.operation), step('Then', 'documentedProperties')];
    return [{ title: 'The body of the answer shows the documented properties', steps }];
  },
};

function successSchemas(operation: Operation): SchemaRef[] {
  return successResponses(operation).flatMap(({ contents }) => contents.flatMap(({ schema }) => schema ?? []));
}

/** Every alternative documents some, also in a list, or in a list of lists. */
function documentsProperties({ catalogue }: Pick<CheckContext, 'catalogue'>, ref: SchemaRef, depth = 0): boolean {
  const { schemas } = catalogue;
  return alternatives(schemas, ref, 'response').every((branch) => {
    const items = itemSchema(schemas, branch, 'response');
    if (items === undefined || depth > maxListDepth) return definedProperties(schemas, branch, 'response').length > 0;
    return documentsProperties({ catalogue }, items, depth + 1);
  });
}

const maxListDepth = 3;
