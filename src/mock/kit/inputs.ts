import type { Catalogue } from '../../model/catalogue.js';
import type { Operation, SchemaRef } from '../../model/definition.js';
import type { JsonObject } from '../../model/json.js';
import { sampled } from '../kit/sampled.js';
import type { Absent } from './absent.js';
import { chosenParameters } from './chosen-parameters.js';
import { jsonBody } from './json-content.js';
import { type Target, targets } from './targets.js';

/** The schema of a parameter, followed to where it stands. */
export function nodeOf({ schemas }: Catalogue, schema: SchemaRef | undefined): JsonObject {
  return schema === undefined ? {} : schemas.follow(schema, 'request').node;
}

/** What the body of a full request holds; the body itself comes first. */
export function sentTargets({ schemas }: Catalogue, operation: Operation): Target[] {
  const schema = jsonBody(operation)?.schema;
  if (schema === undefined) return [];
  const body = sampled(schemas, schema, 'request', 'body');
  return body === undefined ? [] : targets(schemas, schema, body, 'request');
}

/** Operations that take nothing but texts in their path cannot be given anything invalid. */
export const withoutInput: Absent = (catalogue, operation) => {
  const breakable = chosenParameters(operation).some((parameter) => {
    const { type } = nodeOf(catalogue, parameter.schema);
    const isTyped = ['integer', 'number', 'boolean'].includes(String(type));
    return (parameter.required && parameter.in !== 'path') || isTyped;
  });
  const isPage = operation.page === true;
  if (isPage) return 'a page may say no in a browser';
  return breakable || operation.body !== undefined ? undefined : 'it takes no input that could be invalid';
};
