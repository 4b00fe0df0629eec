import type { MediaContent, Operation, SchemaRef } from '../model/definition.js';
import { covers, isJson, isJsonLines, precision } from '../support/media-type.js';

/** The precision of a media type that is named in full, and without parameters. */
const exact = 1000;

/**
 * The content that names a media type most exactly, parameters included.
 * @param given a media type as Content-Type says it
 * @returns undefined where none names it, and where it does not say which of several it is
 */
export function contentNamed(contents: readonly MediaContent[], given: string): MediaContent | undefined {
  const ranked = contents
    .flatMap((content) => {
      const rank = precision(content.mediaType, given);
      return rank === undefined ? [] : [{ content, rank }];
    })
    .sort((a, b) => b.rank - a.rank);
  const [first, second] = ranked;
  const lacksParameter = first?.content.mediaType.includes(';') === true && first.rank < exact;
  return lacksParameter && second?.rank === first.rank ? undefined : first?.content;
}

/** The schema of the content that is JSON, or of a range of media types that JSON is in; undefined where there is none. */
export function jsonSchema(contents: readonly MediaContent[] = []): SchemaRef | undefined {
  const named = contents.find(({ mediaType }) => isJson(mediaType) || isJsonLines(mediaType));
  return (named ?? contents.find(({ mediaType }) => covers(mediaType, 'application/json')))?.schema;
}

/** The schema of the first documented success that has one in JSON. */
export function answeredSchema({ responses }: Pick<Operation, 'responses'>): SchemaRef | undefined {
  return responses
    .filter(({ status }) => status.startsWith('2'))
    .flatMap(({ contents }) => jsonSchema(contents) ?? [])[0];
}
