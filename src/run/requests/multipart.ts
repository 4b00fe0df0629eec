import type { Operation, SchemaRef, Schemas } from '../../model/definition.js';
import { isObject, type Json } from '../../model/json.js';
import { definedProperties, itemSchema } from '../../schema/properties.js';
import { hashOf } from '../../support/hash.js';
import { asText } from '../../support/json/template.js';

/** Formats by which OpenAPI 3.0 says that a text is a file. */
const fileFormats = new Set(['binary', 'base64', 'byte']);

/**
 * Writes a form (RFC 7578): one part for each property, and for each item of a list.
 * @param files the names of the parts that are files
 * @returns the same text for the same value, so that a request can be repeated as it was
 */
export function multipart(value: Json, files: readonly string[]): { text: string; contentType: string } {
  const boundary = `gsc-${hashOf(JSON.stringify(value)).slice(0, 16)}`;
  const fields = isObject(value) ? Object.entries(value) : [];
  const parts = fields.flatMap(([name, item]) => {
    const contents = Array.isArray(item) ? item : [item];
    return contents.map((content, index) => {
      return part(name, asText(content), files.includes(name) ? `file-${index + 1}` : undefined);
    });
  });
  const text = [...parts.map((lines) => `--${boundary}\r\n${lines}\r\n`), `--${boundary}--\r\n`].join('');
  return { text, contentType: `multipart/form-data; boundary=${boundary}` };
}

function part(name: string, content: string, file?: string): string {
  const disposition = `Content-Disposition: form-data; name="${name}"`;
  const head =
    file === undefined ? disposition : `${disposition}; filename="${file}"\r\nContent-Type: application/octet-stream`;
  return `${head}\r\n\r\n${content}`;
}

/** The properties of a form that are files, alone or in a list. */
export function filesOf(schemas: Schemas, operation: Operation): string[] {
  const form = operation.body?.contents.find(({ mediaType }) => mediaType === 'multipart/form-data')?.schema;
  if (form === undefined) return [];
  return definedProperties(schemas, form, 'request').flatMap(({ name, schema }) => {
    const items = itemSchema(schemas, schema, 'request');
    return isFile(schemas, schema) || (items !== undefined && isFile(schemas, items)) ? [name] : [];
  });
}

function isFile(schemas: Schemas, ref: SchemaRef): boolean {
  const { format } = schemas.follow(ref, 'request').node;
  return typeof format === 'string' && fileFormats.has(format);
}
