import type { Direction, SchemaRef, Schemas } from '../model/definition.js';
import { isObject, type JsonObject } from '../model/json.js';

/** How a schema says that its values are written in XML (OpenAPI 3.1, section 4.8.26). */
export interface XmlForm {
  readonly name?: string;
  readonly namespace?: string;
  readonly prefix?: string;
  readonly attribute: boolean;
  readonly wrapped: boolean;
}

/** The form that a schema declares, itself or where it refers to. */
export function xmlFormOf(schemas: Schemas, schema: SchemaRef | undefined, direction: Direction): XmlForm {
  const nodes = schema === undefined ? [] : [schemas.node(schema, direction), schemas.follow(schema, direction).node];
  const xml: JsonObject = nodes.map((node) => node.xml).find(isObject) ?? {};
  const text = (key: 'name' | 'namespace' | 'prefix') => {
    const value = xml[key];
    return typeof value === 'string' && value !== '' ? { [key]: value } : {};
  };
  return {
    ...text('name'),
    ...text('namespace'),
    ...text('prefix'),
    attribute: xml.attribute === true,
    wrapped: xml.wrapped === true,
  };
}
