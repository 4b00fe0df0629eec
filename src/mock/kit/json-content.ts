import type { MediaContent, Operation, ResponseDefinition } from '../../model/definition.js';

/** The JSON that a response has, or else what it has first. */
export function jsonContent(response: ResponseDefinition | undefined): MediaContent | undefined {
  return response?.contents.find(({ mediaType }) => /json/.test(mediaType)) ?? response?.contents[0];
}

/** The JSON body that an operation takes. */
export function jsonBody(operation: Operation): MediaContent | undefined {
  return operation.body?.contents.find(({ mediaType }) => /json/.test(mediaType));
}
