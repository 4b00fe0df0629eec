import { isObject, type Json, type JsonObject } from '../../model/json.js';
import { mapObject, pick } from './objects.js';
import { importSchema } from './schemas.js';

/** Descriptions of responses by status, in our own words, because OpenAPI requires one. */
const answerWords: Readonly<Record<string, string>> = {
  '200': 'Success.',
  '201': 'Created.',
  '202': 'Accepted; the result follows later.',
  '204': 'Done; no content.',
  '302': 'A redirect.',
  '400': 'The input is not acceptable.',
  '401': 'The caller is not authenticated.',
  '403': 'The caller may not do this.',
  '404': 'Nothing is found for this request.',
  '405': 'The input is not valid.',
  '409': 'It is in conflict with what is there.',
  '422': 'The input cannot be processed.',
  '429': 'Too many requests.',
  '500': 'The server fails.',
  default: 'Any answer.',
};

export function importBody(body: Json): Json {
  if (!isObject(body)) return {};
  if (typeof body.$ref === 'string') return { $ref: body.$ref };
  return { ...pick(body, ['required']), content: importContent(body.content) };
}

export function importResponse(response: Json, status: string): Json {
  if (!isObject(response)) return { description: wordsFor(status) };
  if (typeof response.$ref === 'string') return { $ref: response.$ref };
  return {
    description: wordsFor(status),
    ...(isObject(response.headers) ? { headers: mapObject(response.headers, importHeader) } : {}),
    ...(isObject(response.content) ? { content: importContent(response.content) } : {}),
  };
}

/** A response under a name of its own, in `components`, has no status. */
function wordsFor(status: string): string {
  if (answerWords[status] !== undefined) return answerWords[status];
  if (status.startsWith('2')) return 'Success.';
  if (status.startsWith('5')) return 'The server fails.';
  return /^\d/.test(status) ? 'A refusal.' : 'An answer.';
}

export function importHeader(header: Json): Json {
  if (!isObject(header)) return {};
  if (typeof header.$ref === 'string') return { $ref: header.$ref };
  return {
    ...pick(header, ['required']),
    ...(header.schema === undefined ? {} : { schema: importSchema(header.schema) }),
  };
}

export function importContent(content: Json | undefined): JsonObject {
  return mapObject(content, (media) => {
    if (!isObject(media) || media.schema === undefined) return {};
    return { schema: importSchema(media.schema) };
  });
}
