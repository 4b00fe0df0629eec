import type { MediaContent, RequestBody } from '../../model/definition.js';
import { isJson } from '../../support/media-type.js';
import { takesValues } from '../../support/writable-body.js';

/** The content that a request is sent as: JSON where it is offered, else what any value can be written in, else the first. */
export function preferredContent(body: RequestBody | undefined): MediaContent | undefined {
  const contents = body?.contents ?? [];
  return (
    contents.find(({ mediaType }) => isJson(mediaType)) ??
    contents.find(({ mediaType }) => takesValues(mediaType)) ??
    contents[0]
  );
}
