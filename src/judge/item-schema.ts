import type { Operation, SchemaRef, Schemas } from '../model/definition.js';
import { schemaAt } from '../schema/properties.js';
import { documented } from './answers.js';

const json = /json/;

/** The schema of the body that an operation takes. */
export function requestSchema({ body }: Operation): SchemaRef | undefined {
  return body?.contents.find(({ mediaType }) => json.test(mediaType))?.schema;
}

/** The schema of the body that an operation answers with a status. */
export function answerSchema(operation: Operation, status: number): SchemaRef | undefined {
  return documented(operation, status)?.contents.find(({ mediaType }) => json.test(mediaType))?.schema;
}

/** The schema of a value inside a body, where its `$ref`s end; undefined where the definition does not name it. */
export function meantAt(schemas: Schemas, body: SchemaRef | undefined, pointer: string): SchemaRef | undefined {
  const found = body === undefined ? undefined : schemaAt(schemas, body, pointer);
  return found === undefined ? undefined : schemas.follow(found, 'response').ref;
}
