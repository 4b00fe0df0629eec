import type { LoadedApi, MediaContent, PropertyEncoding } from '../model/definition.js';
import { join } from '../support/json/pointer.js';
import { publishedExample, type Reader } from './reader.js';

interface Source {
  readonly api: LoadedApi;
  readonly reader: Reader;
}

/** What a body or a parameter may hold, by media type; `itemSchema` describes each item of a stream (OpenAPI 3.2). */
export function readContents({ api, reader }: Source, at: string): MediaContent[] {
  return reader.entries(at).map(([mediaType]) => {
    const schema = ['schema', 'itemSchema']
      .map((key) => join(at, mediaType, key))
      .find((place) => reader.get(place) !== undefined);
    const encoding = readEncoding(reader, join(at, mediaType, 'encoding'));
    const example = publishedExample(reader, join(at, mediaType));
    return {
      mediaType,
      ...(schema === undefined ? {} : { schema: { api: api.id, pointer: schema } }),
      ...(encoding === undefined ? {} : { encoding }),
      ...(example === undefined ? {} : { example }),
    };
  });
}

function readEncoding(reader: Reader, at: string): Record<string, PropertyEncoding> | undefined {
  const entries = reader.entries(at).map(([name]): [string, PropertyEncoding] => {
    const [contentType, style] = [reader.text(join(at, name, 'contentType')), reader.text(join(at, name, 'style'))];
    const explode = reader.get(join(at, name, 'explode'));
    return [
      name,
      {
        ...(contentType === undefined ? {} : { contentType }),
        ...(style === undefined ? {} : { style }),
        ...(typeof explode === 'boolean' ? { explode } : {}),
      },
    ];
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}
