import type { SchemaRef, Schemas } from '../../model/definition.js';
import { isObject, type Json, type JsonObject } from '../../model/json.js';
import { definedProperties, itemSchema } from '../../schema/properties.js';
import { type XmlForm, xmlFormOf } from '../../schema/xml-form.js';
import { tokens } from '../../support/json/pointer.js';
import { asText } from '../../support/json/write.js';

/** A value, its schema and what that says of XML, and the name that it has unless the schema says otherwise. */
interface Written {
  readonly value: Json;
  readonly schema: SchemaRef | undefined;
  readonly form: XmlForm;
  readonly name: string;
}

/**
 * Writes a value as an XML document, in the names, attributes and wrappings that its schema declares.
 * @returns the document; its root is named by the schema, or by the component that the schema is
 */
export function writeXml(schemas: Schemas, schema: SchemaRef, value: Json): string {
  const name = componentName(schemas, schema) ?? 'root';
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element(schemas, { value, schema, form: formOf(schemas, schema), name })}`;
}

function componentName(schemas: Schemas, ref: SchemaRef): string | undefined {
  const words = tokens(schemas.follow(ref, 'request').ref.pointer);
  return words.length === 3 && words[0] === 'components' ? words[2] : undefined;
}

const formOf = (schemas: Schemas, schema: SchemaRef | undefined): XmlForm => xmlFormOf(schemas, schema, 'request');

function element(schemas: Schemas, written: Written): string {
  const { value, schema, form } = written;
  if (Array.isArray(value)) return list(schemas, { ...written, value });
  const name = qualified(form, written.name);
  if (!isObject(value)) return wrap(name, namespaceOf(form), textOf(value));
  const parts = partsOf(schemas, schema, value);
  const attributes = parts.filter((part) => part.form.attribute);
  const inner = parts.filter((part) => !part.form.attribute).map((part) => element(schemas, part));
  return wrap(name, namespaceOf(form) + attributes.map(attribute).join(''), inner.join(''));
}

const textOf = (value: Json): string => (value === null ? '' : escaped(asText(value)));

function partsOf(schemas: Schemas, schema: SchemaRef | undefined, value: JsonObject): Written[] {
  const defined = schema === undefined ? [] : definedProperties(schemas, schema, 'request');
  return Object.entries(value).map(([name, part]) => {
    const own = defined.find((property) => property.name === name)?.schema;
    return { name, value: part, schema: own, form: formOf(schemas, own) };
  });
}

/** Items stand beside one another, or in an element of the list where the schema wraps them: only that takes the list's name. */
function list(schemas: Schemas, { value, schema, form, name }: Written & { readonly value: readonly Json[] }): string {
  const items = schema === undefined ? undefined : itemSchema(schemas, schema, 'request');
  const shared = { schema: items, form: formOf(schemas, items), name: (form.wrapped ? form.name : undefined) ?? name };
  const inner = value.map((item) => element(schemas, { ...shared, value: item })).join('');
  return form.wrapped ? wrap(qualified(form, name), namespaceOf(form), inner) : inner;
}

/** XML has no null: an attribute that has no value is left out. */
function attribute({ value, form, name }: Written): string {
  return value === null ? '' : ` ${qualified(form, name)}="${textOf(value)}"`;
}

function qualified({ name, prefix }: XmlForm, otherwise: string): string {
  const local = name ?? otherwise;
  return prefix === undefined ? local : `${prefix}:${local}`;
}

function namespaceOf({ namespace, prefix }: XmlForm): string {
  if (namespace === undefined) return '';
  return ` xmlns${prefix === undefined ? '' : `:${prefix}`}="${escaped(namespace)}"`;
}

const wrap = (name: string, attributes: string, inner: string): string => `<${name}${attributes}>${inner}</${name}>`;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}
