import type { MediaContent, RequestBody } from '../../model/definition.js';
import { essenceOf, isJson, isJsonLines, isXml } from '../../support/media-type.js';
import { isYaml } from '../../support/yaml.js';

/** The content that a request is sent as: JSON where it is offered, else what any value can be written in, else the first. */
export function preferredContent(body: RequestBody | undefined): MediaContent | undefined {
  const contents = body?.contents ?? [];
  return (
    contents.find(({ mediaType }) => isJson(mediaType)) ??
    contents.find(({ mediaType }) => takesValues(mediaType)) ??
    contents[0]
  );
}

/** True for a media type in which any value can be written. */
export function takesValues(mediaType: string): boolean {
  const isStructured = [isJson, isYaml, isXml, isJsonLines].some((is) => is(mediaType));
  return isStructured || forms.includes(essenceOf(mediaType));
}

const forms = ['application/x-www-form-urlencoded', 'multipart/form-data'];
