import type { ValidateFunction } from 'ajv';
import type { Ajv2020 } from 'ajv/dist/2020.js';
import { isObject, type Json, type JsonObject } from '../model/json.js';
import { messageOf } from '../support/errors.js';
import { withPlainNumbers } from '../support/json/write.js';
import { demandsOf } from './discriminators.js';
import type { NormalisedDocument } from './normalised-document.js';
import { plainDemands } from './plain-demands.js';
import { makeValidator } from './validator.js';

/** So many compiled schemas are kept of one document: operations are asked one after another, and a large definition has thousands. */
const mostCompiled = 200;

/** So many tests of plain values are kept, which are small. */
const mostPlain = 500;

/** A compiled schema, or why there is none. */
type Compiled = ValidateFunction | string;

/** Compiles the schemas of one normalised document when they are asked for. */
export class Compiler {
  private readonly whole: JsonObject;
  private readonly compiled = new Map<string, Compiled>();
  /** Tests of plain values by what they ask, because thousands of schemas ask the same. */
  private readonly plain = new Map<string, ValidateFunction>();
  private ajv: Ajv2020;

  constructor(
    private readonly base: string,
    document: NormalisedDocument,
    ajv: Ajv2020,
  ) {
    this.whole = unlisted({ ...withDemands(document), $id: base });
    this.ajv = ajv.addSchema(this.whole, base);
  }

  at(pointer: string): Compiled {
    const known = this.compiled.get(pointer);
    if (known !== undefined) return known;
    if (this.compiled.size >= mostCompiled) this.letGo();
    const fragment = pointer.split('/').map(encodeURIComponent).join('/');
    const made = this.compiledOf({ $ref: `${this.base}#${fragment}` });
    this.compiled.set(pointer, made);
    return made;
  }

  /**
   * True where a schema asks only for a plain value, such as a text of some length, and the value is one. Nothing is said of any
   * other: the errors of a value name the schema itself, which is compiled for that.
   */
  accepts(schema: JsonObject, value: Json): boolean {
    const asked = plainDemands(schema);
    return asked !== undefined && this.plainTest(asked)?.(withPlainNumbers(value)) === true;
  }

  private plainTest(asked: JsonObject): ValidateFunction | undefined {
    const key = JSON.stringify(asked);
    const known = this.plain.get(key);
    if (known !== undefined) return known;
    if (this.plain.size >= mostPlain) this.letGo();
    const made = this.compiledOf(asked);
    if (typeof made === 'string') return undefined;
    this.plain.set(key, made);
    return made;
  }

  private compiledOf(schema: JsonObject): Compiled {
    try {
      return this.ajv.compile(schema);
    } catch (error) {
      return messageOf(error);
    }
  }

  /** A validator keeps all that it has compiled, so it goes with that. */
  private letGo(): void {
    this.compiled.clear();
    this.plain.clear();
    this.ajv = makeValidator().addSchema(this.whole, this.base);
  }
}

/**
 * The document with parts that the validator does not list. It would walk through all of them for identifiers, each time that it is
 * made anew, and there are none: references lead to a part by its pointer. A document that has identifiers stays as it is.
 */
function unlisted(document: JsonObject): JsonObject {
  if (hasIdentifier(Object.values(document))) return document;
  const parts = Object.entries(document).map(([key, value]): [string, PropertyDescriptor] => [
    key,
    { value, enumerable: key === '$id' },
  ]);
  return Object.defineProperties({}, Object.fromEntries(parts)) as JsonObject;
}

const identifiers = ['$id', '$anchor', '$dynamicAnchor'];

function hasIdentifier(node: Json): boolean {
  if (typeof node !== 'object' || node === null) return false;
  if (isObject(node) && identifiers.some((key) => typeof node[key] === 'string')) return true;
  for (const part of Object.values(node)) if (hasIdentifier(part)) return true;
  return false;
}

/** The document with what its discriminators demand. */
function withDemands({ root, pointers }: NormalisedDocument): JsonObject {
  const components = isObject(root.components) ? root.components : {};
  const schemas = isObject(components.schemas) ? components.schemas : {};
  const changed = Object.entries(schemas).flatMap(([name, schema]): [string, JsonObject][] => {
    const demands = demandsOf(schemas, name);
    if (demands.length === 0 || !isObject(schema)) return [];
    const whole = { ...schema, allOf: [...(Array.isArray(schema.allOf) ? schema.allOf : []), ...demands] };
    const pointer = pointers.get(schema);
    if (pointer !== undefined) pointers.set(whole, pointer);
    return [[name, whole]];
  });
  if (changed.length === 0) return root;
  return { ...root, components: { ...components, schemas: { ...schemas, ...Object.fromEntries(changed) } } };
}
