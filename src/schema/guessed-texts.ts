import type { SchemaRef, Schemas } from '../model/definition.js';
import type { Json } from '../model/json.js';
import { leaves } from '../support/json/leaves.js';
import { get, tokens } from '../support/json/pointer.js';
import { hasCheckDigit, isCodedText } from './coded-text.js';
import { definedProperties, meantSchema, schemaAt } from './properties.js';
import { namedText } from './sample-text.js';
import { isOfUnknownFormat } from './text-formats.js';

/** A text of a request that is a guess: its name or format asks for a code that the definition does not describe, or it holds a check digit. */
export interface GuessedText {
  readonly at: string;
  /** The object that holds it must have it. */
  readonly required: boolean;
}

/** The texts of a request body that are a guess. What the definition gives as an example is none. */
export function guessedTexts(schemas: Schemas, body: SchemaRef, value: Json): GuessedText[] {
  return [...leaves(value)].flatMap(({ at, value: text }): GuessedText[] => {
    const name = tokens(at).at(-1) ?? '';
    const owner = schemaAt(schemas, body, at.slice(0, at.lastIndexOf('/')));
    if (typeof text !== 'string' || owner === undefined) return [];
    const own = definedProperties(schemas, owner, 'request').find((property) => property.name === name);
    const { node } = own === undefined ? { node: {} } : meantSchema(schemas, own.schema, 'request');
    const isGuess = hasCheckDigit(node) || isOfUnknownFormat(node) || (isCodedText(name, node) && isMadeUp(name, text));
    if (own === undefined || !isGuess || isExample(schemas, body, { at, text })) return [];
    return [{ at, required: own.required }];
  });
}

/** True for a text that the program chose for the name alone. */
function isMadeUp(name: string, text: string): boolean {
  return (
    text.startsWith(`${name} `) ||
    [1, 2, 3].some((shift) => namedText(name, shift) === text) ||
    /^\+3725|^sample-/.test(text)
  );
}

function isExample(schemas: Schemas, body: SchemaRef, { at, text }: { at: string; text: string }): boolean {
  const { examples } = schemas.follow(body, 'request').node;
  return Array.isArray(examples) && examples.some((example) => get(example, at) === text);
}
