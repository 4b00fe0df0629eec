import type { MediaContent, Operation, Schemas } from '../../model/definition.js';
import { isObject, type Json, type JsonObject } from '../../model/json.js';
import { isFilePart } from '../../schema/file-schema.js';
import { definedProperties, itemSchema, meantSchema } from '../../schema/properties.js';
import { hashOf } from '../../support/hash.js';
import { asText } from '../../support/json/write.js';
import { concrete } from '../../support/media-type.js';
import { queryPairs } from './parameter-value.js';

/** How the properties of a form are written, as far as the definition says. */
type Encoding = NonNullable<MediaContent['encoding']>;

/**
 * Writes a form (RFC 7578): one part for each property, and for each item of a list. Objects are in JSON, and every part
 * is of the media type that the definition gives it.
 * @param files the names of the parts that are files
 * @returns the same text for the same value, so that a request can be repeated as it was
 */
export function multipart(
  value: Json,
  { files, encoding = {} }: { readonly files: readonly string[]; readonly encoding?: Encoding },
): { text: string; contentType: string } {
  const boundary = `----${hashOf(JSON.stringify(value)).slice(0, 24)}`;
  const fields = isObject(value) ? Object.entries(value) : [];
  const parts = fields.flatMap(([name, item]) => {
    const contents = Array.isArray(item) ? item : [item];
    return contents.map((content, index) => {
      const file = files.includes(name) ? `file-${index + 1}` : undefined;
      return part(name, asText(content), { file, contentType: partType(content, { file, ...encoding[name] }) });
    });
  });
  const text = [...parts.map((lines) => `--${boundary}\r\n${lines}\r\n`), `--${boundary}--\r\n`].join('');
  return { text, contentType: `multipart/form-data; boundary=${boundary}` };
}

/** The media type of a part: the first that the definition allows, else that of what it holds; none for plain texts. */
function partType(
  content: Json,
  { file, contentType }: { readonly file: string | undefined; readonly contentType?: string },
): string | undefined {
  const [first = ''] = (contentType ?? '').split(',');
  if (first.trim() !== '') return concrete(first.trim());
  if (file !== undefined) return 'application/octet-stream';
  return isObject(content) ? 'application/json' : undefined;
}

function part(
  name: string,
  content: string,
  { file, contentType }: { readonly file: string | undefined; readonly contentType: string | undefined },
): string {
  const disposition = `Content-Disposition: form-data; name="${name}"${file === undefined ? '' : `; filename="${file}"`}`;
  const type = contentType === undefined ? '' : `\r\nContent-Type: ${contentType}`;
  return `${disposition}${type}\r\n\r\n${content}`;
}

/** Writes a form as a query is written: a list repeats its name, an object is in JSON, unless the definition says otherwise. */
export function urlEncoded(value: JsonObject, encoding: Encoding = {}): string {
  return Object.entries(value)
    .flatMap(([name, item]) => {
      if (item === null) return [];
      const { style = 'form', explode = style === 'form', ...said } = encoding[name] ?? {};
      const isStyled = encoding[name]?.style !== undefined || encoding[name]?.explode !== undefined;
      const inJson = said.contentType !== undefined || (isObject(item) && !isStyled);
      const written = Array.isArray(item) ? item.map(asText) : isObject(item) ? item : asText(item);
      return queryPairs({ name, in: 'query', style, explode, inJson: inJson && isObject(item) }, written);
    })
    .join('&')
    .replaceAll('%20', '+');
}

/** The properties of a form that are files, alone or in a list. */
export function filesOf(schemas: Schemas, operation: Operation): string[] {
  const form = operation.body?.contents.find(({ mediaType }) => mediaType === 'multipart/form-data');
  if (form?.schema === undefined) return [];
  return definedProperties(schemas, form.schema, 'request').flatMap(({ name, schema }) => {
    const item = itemSchema(schemas, schema, 'request') ?? schema;
    const { node } = meantSchema(schemas, item, 'request');
    return isFilePart(node, form.encoding?.[name]?.contentType) ? [name] : [];
  });
}
