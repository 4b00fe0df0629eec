import { shortName } from '../../model/definition.js';
import type { Json } from '../../model/json.js';
import { codedTextWords, isCodedText } from '../../schema/coded-text.js';
import { jsonSchema } from '../../schema/contents.js';
import { guessedTexts } from '../../schema/guessed-texts.js';
import { meantSchema } from '../../schema/properties.js';
import { toPath } from '../../support/json/pointer.js';
import type { TemplateContext as Context } from './template-context.js';

/**
 * Why a refusal of the valid request for what it says is held against nobody: a text that must be sent is a guess.
 * @param given places of the body, and parameters, whose values are those of the profile
 */
export function requiredGuesses(context: Context, body: Json | undefined, given: readonly string[]): string[] {
  if (given.includes('')) return [];
  const all = [...parametersIn(context), ...placesIn(context, body)].filter(({ at }) => !given.includes(at));
  if (all.length === 0) return [];
  const words = codedTextWords(all.map(({ name }) => name));
  return [`${words}; the profile can give what fits (operations.${context.operation.name}.values)`];
}

interface Guess {
  readonly at: string;
  readonly name: string;
}

function parametersIn({ catalogue, operation }: Context): Guess[] {
  const bound = { ...catalogue.bindings.values, ...catalogue.bindings.operations[shortName(operation)]?.values };
  return operation.parameters.flatMap(({ name, in: place, required, schema, example }): Guess[] => {
    const isOpen = required && place !== 'path' && example === undefined && schema !== undefined;
    if (!isOpen || Object.hasOwn(bound, name)) return [];
    return isCodedText(name, meantSchema(catalogue.schemas, schema, 'request').node) ? [{ at: name, name }] : [];
  });
}

function placesIn({ catalogue, operation }: Context, body: Json | undefined): Guess[] {
  const schema = jsonSchema(operation.body?.contents);
  if (schema === undefined || body === undefined) return [];
  const found = guessedTexts(catalogue.schemas, schema, body).filter(({ required }) => required);
  return found.map(({ at }) => ({ at, name: toPath(at) }));
}
