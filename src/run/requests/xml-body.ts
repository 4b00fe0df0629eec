import type { SchemaRef, Schemas } from '../../model/definition.js';
import { isObject, type Json, type JsonObject } from '../../model/json.js';
import { definedProperties, itemSchema } from '../../schema/properties.js';
import { type XmlForm, xmlFormOf } from '../../schema/xml-form.js';
import { tokens } from '../../support/json/pointer.js';
import { asText } from '../../support/json/write.js';

/** A value, where its schema stands, and the name that it has unless the schema says otherwise. */
interface Written {
  readonly value: Json;
  readonly schema: SchemaRef | undefined;
  readonly name: string;
}

/**
 * Writes a value as an XML document, in the names, attributes and wrappings that its schema declares.
 * @returns the document; its root is named by the schema, or by the component that the schema is
 */
export function writeXml(schemas: Schemas, schema: SchemaRef, value: Json): string {
  const name = componentName(schemas, schema) ?? 'root';
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element(schemas, { value, schema, name })}`;
}

function componentName(schemas: Schemas, ref: SchemaRef): string | undefined {
  const words = tokens(schemas.follow(ref, 'request').ref.pointer);
  return words.length === 3 && words[0] === 'components' ? words[2] : undefined;
}

const formOf = (schemas: Schemas, schema: SchemaRef | undefined): XmlForm => xmlFormOf(schemas, schema, 'request');

function element(schemas: Schemas, written: Written): string {
  const { value, schema } = written;
  if (Array.isArray(value)) return list(schemas, { ...written, value });
  const name = qualified(formOf(schemas, schema), written.name);
  if (!isObject(value)) return wrap(name, namespaceOf(schemas, schema), value === null ? '' : escaped(asText(value)));
  const parts = partsOf(schemas, schema, value);
  const attributes = parts.filter((part) => formOf(schemas, part.schema).attribute);
  const inner = parts.filter((part) => !attributes.includes(part)).map((part) => element(schemas, part));
  const own = attributes.map((part) => attribute(schemas, part)).join('');
  return wrap(name, namespaceOf(schemas, schema) + own, inner.join(''));
}

function partsOf(schemas: Schemas, schema: SchemaRef | undefined, value: JsonObject): Written[] {
  const defined = schema === undefined ? [] : definedProperties(schemas, schema, 'request');
  return Object.entries(value).map(([name, part]) => {
    return { name, value: part, schema: defined.find((property) => property.name === name)?.schema };
  });
}

/** Items stand beside one another, or in an element of the list where the schema wraps them. */
function list(schemas: Schemas, { value, schema, name }: Written & { readonly value: readonly Json[] }): string {
  const form = formOf(schemas, schema);
  const items = schema === undefined ? undefined : itemSchema(schemas, schema, 'request');
  const own = form.name ?? name;
  const inner = value.map((item) => element(schemas, { value: item, schema: items, name: own })).join('');
  return form.wrapped ? wrap(qualified(form, name), namespaceOf(schemas, schema), inner) : inner;
}

function attribute(schemas: Schemas, { value, schema, name }: Written): string {
  return ` ${qualified(formOf(schemas, schema), name)}="${escaped(asText(value))}"`;
}

function qualified({ name, prefix }: XmlForm, otherwise: string): string {
  const local = name ?? otherwise;
  return prefix === undefined ? local : `${prefix}:${local}`;
}

function namespaceOf(schemas: Schemas, schema: SchemaRef | undefined): string {
  const { namespace, prefix } = formOf(schemas, schema);
  if (namespace === undefined) return '';
  return ` xmlns${prefix === undefined ? '' : `:${prefix}`}="${escaped(namespace)}"`;
}

const wrap = (name: string, attributes: string, inner: string): string => `<${name}${attributes}>${inner}</${name}>`;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}
