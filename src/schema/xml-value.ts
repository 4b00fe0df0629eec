import type { SchemaRef, Schemas } from '../model/definition.js';
import { isObject, type Json, type JsonObject } from '../model/json.js';
import { join } from '../support/json/pointer.js';
import type { XmlElement } from '../support/xml.js';
import { type DefinedProperty, definedProperties, itemSchema } from './properties.js';
import { typesOf } from './types.js';
import { readText } from './wire-value.js';
import { xmlFormOf } from './xml-form.js';

/**
 * An element of XML as the value that its schema makes of it, by the names, attributes and wrappings that the schema
 * declares. Undefined where the schema leaves open which of several forms it has.
 */
export function xmlValue(schemas: Schemas, ref: SchemaRef, element: XmlElement): Json | undefined {
  try {
    return new ElementReader(schemas).value(element, ref);
  } catch (error) {
    if (error instanceof OpenForm) return undefined;
    throw error;
  }
}

/** Thrown where a schema has alternatives, which names of elements do not tell apart. */
class OpenForm extends Error {}

const direction = 'response';

class ElementReader {
  constructor(private readonly schemas: Schemas) {}

  value(element: XmlElement, ref: SchemaRef): Json {
    this.refuseAlternatives(ref);
    if (element.attributes.get('nil') === 'true') return null;
    const types = typesOf(this.schemas, ref, direction);
    if (types?.has('array') === true) return this.items(element.children, ref);
    if (types?.has('object') === true || element.children.length > 0) return this.object(element, ref);
    return this.leaf(element.text, ref);
  }

  private refuseAlternatives(ref: SchemaRef): void {
    const { node } = this.schemas.follow(ref, direction);
    const isOpen = ['oneOf', 'anyOf'].some((key) => {
      const branches = node[key];
      return Array.isArray(branches) && branches.filter((branch) => !isNull(branch)).length > 1;
    });
    if (isOpen) throw new OpenForm();
  }

  private items(elements: readonly XmlElement[], list: SchemaRef): Json[] {
    const items = itemSchema(this.schemas, list, direction);
    return elements.map((element) => (items === undefined ? generic(element) : this.value(element, items)));
  }

  private object(element: XmlElement, ref: SchemaRef): JsonObject {
    const defined = definedProperties(this.schemas, ref, direction);
    const taken = new Set<string>();
    const known = defined.flatMap((property) => this.property(element, property, taken));
    const others = this.openValues(element, ref, taken);
    return Object.fromEntries([...others, ...known]);
  }

  /** What a property has in an element: its attribute, its element, or the elements of its list. */
  private property(element: XmlElement, property: DefinedProperty, taken: Set<string>): [string, Json][] {
    const { name, schema } = property;
    const form = xmlFormOf(this.schemas, schema, direction);
    const own = form.name ?? name;
    if (form.attribute) {
      const written = element.attributes.get(own);
      return written === undefined ? [] : [[name, this.leaf(written, schema)]];
    }
    const isList = typesOf(this.schemas, schema, direction)?.has('array') === true;
    if (isList && !form.wrapped) return this.besideEachOther(element, property, taken);
    taken.add(own);
    const found = element.children.filter((child) => child.name === own);
    const values = found.map((child) => this.value(child, schema));
    const [first] = values;
    return first === undefined ? [] : [[name, values.length > 1 ? values : first]];
  }

  /** The items of a list that no element holds together. A list without items is then not written at all. */
  private besideEachOther(
    element: XmlElement,
    { name, schema, required }: DefinedProperty,
    taken: Set<string>,
  ): [string, Json][] {
    const items = itemSchema(this.schemas, schema, direction);
    const names = [
      xmlFormOf(this.schemas, items, direction).name,
      xmlFormOf(this.schemas, schema, direction).name,
      name,
    ].filter((one) => one !== undefined);
    for (const one of names) taken.add(one);
    const found = element.children.filter((child) => names.includes(child.name));
    return found.length === 0 && !required ? [] : [[name, this.items(found, schema)]];
  }

  /** What no property takes, as the schema of further properties says. */
  private openValues(element: XmlElement, ref: SchemaRef, taken: ReadonlySet<string>): [string, Json][] {
    const { ref: at, node } = this.schemas.follow(ref, direction);
    const open = isObject(node.additionalProperties)
      ? { api: at.api, pointer: join(at.pointer, 'additionalProperties') }
      : undefined;
    return element.children
      .filter(({ name }) => !taken.has(name))
      .map((child) => [child.name, open === undefined ? generic(child) : this.value(child, open)]);
  }

  /** The text of an element or attribute: white space around it belongs to texts alone. */
  private leaf(text: string, ref: SchemaRef): Json {
    const types = typesOf(this.schemas, ref, direction);
    const by = { schemas: this.schemas, ref, direction } as const;
    if (types === undefined || types.has('string')) return readText(by, text);
    const word = text.trim();
    if (types.has('boolean') && /^[01]$/.test(word)) return word === '1';
    const isNumber = types.has('number') || types.has('integer');
    if (isNumber && /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/.test(word)) return Number(word);
    return readText(by, word);
  }
}

function isNull(schema: Json): boolean {
  return isObject(schema) && schema.type === 'null';
}

/** An element that no schema describes. */
function generic(element: XmlElement): Json {
  if (element.children.length === 0) return element.text;
  return Object.fromEntries(element.children.map((child) => [child.name, generic(child)]));
}
