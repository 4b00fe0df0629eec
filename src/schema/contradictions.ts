import { isObject, type Json, type JsonObject } from '../model/json.js';
import { resolveLocal } from '../support/json/pointer.js';
import { asText } from '../support/json/write.js';
import { contradictedFormat } from './contradicted-format.js';
import type { NormalisedDocument } from './normalised-document.js';

/** A place where the definition contradicts itself, so that it cannot be held against a candidate. */
export interface Contradiction {
  readonly kind: 'format-contradicted' | 'required-undefined';
  readonly pointer: string;
  readonly finding: string;
  readonly effect: string;
}

export interface ContradictionOptions {
  /** Says whether a format accepts a value; undefined for a format that is not known. */
  readonly formatAccepts: (format: string, value: Json) => boolean | undefined;
  /** Answers only: names that are required though nothing defines them are no longer required. */
  readonly undefinedNames: boolean;
}

/**
 * Removes from a normalised document what its own examples contradict, and returns what was removed.
 * The document is changed in place.
 */
export function removeContradictions(document: NormalisedDocument, options: ContradictionOptions): Contradiction[] {
  const found: Contradiction[] = [];
  const wholes = wholesOf(document);
  visitSchemas(document, document.root, (schema, pointer) => {
    const format = formatInDoubt(schema, options);
    if (format !== undefined) {
      found.push(formatContradiction(schema, pointer, format));
      schema[contradictedFormat] = format;
      delete schema.format;
      delete schema.examples;
    }
    const names = undefinedNames(document, schema, wholes);
    if (names.length > 0 && Array.isArray(schema.required)) {
      if (options.undefinedNames) schema.required = schema.required.filter((name) => !names.includes(asText(name)));
      found.push(undefinedContradiction(pointer, names));
    }
  });
  return found;
}

function visitSchemas(
  document: NormalisedDocument,
  node: Json,
  visit: (schema: JsonObject, pointer: string) => void,
): void {
  if (Array.isArray(node)) for (const item of node) visitSchemas(document, item, visit);
  if (!isObject(node)) return;
  const pointer = document.pointers.get(node);
  if (pointer !== undefined) visit(node, pointer);
  for (const value of Object.values(node)) visitSchemas(document, value, visit);
}

function formatInDoubt(schema: JsonObject, options: ContradictionOptions): string | undefined {
  const { format, examples } = schema;
  if (typeof format !== 'string' || !Array.isArray(examples)) return undefined;
  const refused = examples.some((example) => options.formatAccepts(format, example) === false);
  return refused ? format : undefined;
}

function formatContradiction(schema: JsonObject, pointer: string, format: string): Contradiction {
  return {
    kind: 'format-contradicted',
    pointer: `${pointer}/format`,
    finding: `The example ${JSON.stringify(Array.isArray(schema.examples) ? schema.examples[0] : null)} is not a ${format}.`,
    effect: 'The format of this property is not judged.',
  };
}

/** The schemas that combine a schema with others by `allOf`. What one of the parts requires, another may define. */
type Wholes = ReadonlyMap<JsonObject, readonly JsonObject[]>;

function wholesOf(document: NormalisedDocument): Wholes {
  const wholes = new Map<JsonObject, JsonObject[]>();
  visitSchemas(document, document.root, (whole) => {
    if (!Array.isArray(whole.allOf)) return;
    for (const part of whole.allOf.filter(isObject)) wholes.set(part, [...(wholes.get(part) ?? []), whole]);
  });
  return wholes;
}

/** Names in `required` that neither the schema, nor what it combines, nor what combines it defines. */
function undefinedNames(document: NormalisedDocument, schema: JsonObject, wholes: Wholes): string[] {
  if (!Array.isArray(schema.required) || schema.required.length === 0) return [];
  if (!isObject(schema.properties) && !Array.isArray(schema.allOf)) return [];
  if (isObject(schema.additionalProperties) || isObject(schema.patternProperties)) return [];
  const seen = new Set<Json>();
  const known = new Set(around(schema, wholes).flatMap((one) => [...definedNames(document, one, seen)]));
  return schema.required.filter((name): name is string => typeof name === 'string' && !known.has(name));
}

/** A schema, and what combines it, also by several steps. */
function around(schema: JsonObject, wholes: Wholes): JsonObject[] {
  const all = new Set([schema]);
  for (const one of all) for (const whole of wholes.get(one) ?? []) all.add(whole);
  return [...all];
}

function definedNames(document: NormalisedDocument, schema: Json | undefined, seen: Set<Json>): Set<string> {
  if (!isObject(schema) || seen.has(schema)) return new Set();
  seen.add(schema);
  const own = isObject(schema.properties) ? Object.keys(schema.properties) : [];
  const parts = ['allOf', 'anyOf', 'oneOf'].flatMap((key) => (Array.isArray(schema[key]) ? schema[key] : []));
  const target = typeof schema.$ref === 'string' ? [resolveLocal(document.root, schema.$ref)] : [];
  return new Set([...own, ...[...parts, ...target].flatMap((part) => [...definedNames(document, part, seen)])]);
}

function undefinedContradiction(pointer: string, names: readonly string[]): Contradiction {
  return {
    kind: 'required-undefined',
    pointer: `${pointer}/required`,
    finding: `Required, but defined nowhere: ${names.join(', ')}.`,
    effect: 'Not demanded of an answer, sent in a request, and not left out to make a request invalid.',
  };
}
