import { shortName } from '../../model/definition.js';
import type { Json, JsonObject } from '../../model/json.js';
import { isCredential, resourceOfParameter } from '../../model/parts.js';
import { codedTextWords, isGuessedText } from '../../schema/coded-text.js';
import { jsonSchema } from '../../schema/contents.js';
import { guessedTexts } from '../../schema/guessed-texts.js';
import { definedProperties, meantSchema, schemaAt } from '../../schema/properties.js';
import { emptyObjects } from '../../support/json/leaves.js';
import { toPath } from '../../support/json/pointer.js';
import { nameWords } from '../../support/name-words.js';
import { rangeDate } from './date-range.js';
import type { TemplateContext as Context } from './template-context.js';

/**
 * Why a refusal of the valid request for what it says is held against nobody: a text that must be sent is a guess.
 * @param given places of the body, and parameters, whose values are those of the profile
 */
export function requiredGuesses(context: Context, body: Json | undefined, given: readonly string[]): string[] {
  if (given.includes('')) return [];
  const all = [...parametersIn(context), ...placesIn(context, body)].filter(({ at }) => !given.includes(at));
  const words = [
    ...(all.length === 0 ? [] : [codedTextWords(all.map(({ name }) => name))]),
    ...mapWords(context, body, given),
    ...rangeWords(context, given),
  ];
  return words.map(
    (why) => `${why}; give a suitable value in the profile (operations.${context.operation.name}.values)`,
  );
}

/** A candidate may ask for days to come, or for no more than a few: nothing in a definition says so. */
function rangeWords({ catalogue: { schemas }, operation }: Context, given: readonly string[]): string[] {
  const ends = operation.parameters.filter(
    (parameter) =>
      !given.includes(parameter.name) &&
      parameter.example === undefined &&
      rangeDate(schemas, operation, parameter) !== undefined,
  );
  if (ends.length === 0) return [];
  return [
    `the definition does not say which dates ${ends.map(({ name }) => `"${name}"`).join(' and ')} may be, one after the other`,
  ];
}

/** A candidate may ask for certain entries of a map: the definition names none. */
function mapWords(
  { catalogue: { schemas }, operation }: Context,
  body: Json | undefined,
  given: readonly string[],
): string[] {
  const schema = jsonSchema(operation.body?.contents);
  if (schema === undefined || body === undefined) return [];
  const open = emptyObjects(body).filter((at) => {
    const own = at === '' || given.some((place) => place.startsWith(at)) ? undefined : schemaAt(schemas, schema, at);
    return own !== undefined && definedProperties(schemas, own, 'request').length === 0;
  });
  if (open.length === 0) return [];
  return [`the definition does not say which properties ${open.map((at) => `"${toPath(at)}"`).join(', ')} must have`];
}

interface Guess {
  readonly at: string;
  readonly name: string;
}

function parametersIn({ catalogue, operation }: Context): Guess[] {
  const bound = { ...catalogue.bindings.values, ...catalogue.bindings.operations[shortName(operation)]?.values };
  return operation.parameters.flatMap((parameter): Guess[] => {
    const { name, in: place, required, schema, example } = parameter;
    const isGiven = example !== undefined || isCredential(operation, parameter);
    const isOpen = required && place !== 'path' && !isGiven && schema !== undefined;
    if (!isOpen || Object.hasOwn(bound, name)) return [];
    const { node } = meantSchema(catalogue.schemas, schema, 'request');
    const namesOther = place === 'query' && resourceOfParameter(catalogue, operation, parameter) === undefined;
    return isGuessedText(name, node) || (namesOther && namesItem(name, node)) ? [{ at: name, name }] : [];
  });
}

const namesOne = /(^|[a-z_.-])(id|uuid|guid|ref|reference|key|number|handle|slug|username|account)$/i;
const namesSeveral =
  /(^|[a-z_.-])(ids|uuids|guids|refs|references|keys|numbers|names|slugs|usernames|accounts)(\[\])?$/i;

/** Ends of names such as `citizenNo`. */
const numbers = new Set(['no', 'nr', 'num']);

/** True for a parameter that names something the candidate holds: which, the definition cannot say. */
function namesItem(name: string, { type, enum: values, const: only, default: usual, examples }: JsonObject): boolean {
  const isTold = [values, only, usual, examples].some((told) => told !== undefined);
  return (
    !isTold &&
    (namesOne.test(name) ||
      numbers.has(nameWords(name).at(-1) ?? '') ||
      /ids$/i.test(name) ||
      (type === 'array' && namesSeveral.test(name)))
  );
}

function placesIn({ catalogue, operation }: Context, body: Json | undefined): Guess[] {
  const schema = jsonSchema(operation.body?.contents);
  if (schema === undefined || body === undefined) return [];
  const found = guessedTexts(catalogue.schemas, schema, body).filter(({ required }) => required);
  return found.map(({ at }) => ({ at, name: toPath(at) }));
}
