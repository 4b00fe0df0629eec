import type { CheckContext } from '../../model/check-context.js';
import type { Parameter, Schemas } from '../../model/definition.js';
import { isObject, type Json, type JsonObject, numberOr } from '../../model/json.js';
import { isAllowedText } from '../../schema/allowed-text.js';
import { codedTextWords, isGuessedText } from '../../schema/coded-text.js';
import { existingItemWords, referredWord, sameThing } from '../../schema/named-references.js';
import { otherEnd } from '../../schema/paired-limits.js';
import { isPlainText } from '../../schema/plain-text.js';
import { itemSchema, meantSchema } from '../../schema/properties.js';
import { standIn } from '../../schema/stand-in.js';
import { get, join, tokens, toPath } from '../../support/json/pointer.js';
import { fill, hasPlaceholder, literally } from '../../support/json/template.js';
import { asText } from '../../support/json/write.js';
import { locationWords } from '../../vocabulary/phrases.js';
import { beginsByItself, freeParameters, freeProperties } from './free-inputs.js';
import { heldAgain } from './held-again.js';
import { type PlacedChange, parameterSet, propertySet } from './placed-change.js';
import { doubtOfPart } from './refers-inside.js';
import { subjectEnd } from './replaced.js';
import type { Variation } from './variation.js';
import { wholeBodies } from './whole-bodies.js';

/** Keywords of a schema, and the values that just meet them. */
const boundaries: readonly {
  readonly keyword: string;
  readonly value: (limit: number, node: JsonObject, valid: Json | undefined) => Json | undefined;
}[] = [
  { keyword: 'minimum', value: (limit, node) => (node.type === 'integer' ? Math.ceil(limit) : limit) },
  { keyword: 'maximum', value: (limit, node) => (node.type === 'integer' ? Math.floor(limit) : limit) },
  { keyword: 'minLength', value: (limit, node) => (isPlainText(node) && limit > 0 ? 'x'.repeat(limit) : undefined) },
  {
    keyword: 'maxLength',
    value: (limit, node, valid) => (isPlainText(node) && limit <= 2000 ? longText(limit, valid) : undefined),
  },
];

const freshStart = 8;

/** The longest text; one that differs from request to request where the valid one does. */
function longText(limit: number, valid: Json | undefined): string {
  const isFresh = typeof valid === 'string' && hasPlaceholder(valid) && limit > 2 * freshStart;
  return isFresh ? `{{fresh text ${freshStart}}}${'x'.repeat(limit - freshStart)}` : 'x'.repeat(limit);
}

/** Values that lie on a limit. */
export function boundaryVariations(context: CheckContext): Variation[] {
  return variableInputs(context).flatMap((place) =>
    boundaries.flatMap(({ keyword, value }): Variation[] => {
      const limit = place.node[keyword];
      const made =
        typeof limit === 'number' && Math.abs(limit) < 2 ** 53 ? value(limit, place.node, place.value) : undefined;
      if (made === undefined || !place.allows(fill(made, standIn))) return [];
      const title = `A value at its limit (${keyword}) is accepted for the ${place.words}`;
      return [
        {
          title,
          subject: `${place.subject}-${keyword}`,
          change: place.set(made),
          clause: join(place.pointer, keyword),
          ...doubtOfLimit(context, place),
        },
      ];
    }),
  );
}

const doubted = (doubt: string | undefined): { readonly doubt?: string } => (doubt === undefined ? {} : { doubt });

/** Why a value on its limit may be refused though its own schema allows it. */
function doubtOfLimit(context: CheckContext, { name, node, others }: VariableInput): { readonly doubt?: string } {
  const part = doubtOfPart(context, name);
  if (part !== undefined) return doubted(part);
  if (isGuessedText(name, node)) return { doubt: codedTextWords([name]) };
  const other = otherEnd(name, others);
  return other === undefined ? {} : { doubt: `"${name}" and "${other}" may limit each other` };
}

const nowhere: ReturnType<typeof heldAgain> = { together: [] };

/** Every value of a list of values but the one that the valid request has. */
export function enumVariations(context: CheckContext): Variation[] {
  return variableInputs(context).flatMap((place) => {
    if (place.beginsByItself === true) return [];
    const values = Array.isArray(place.node.enum) ? place.node.enum : [];
    return values
      .filter((value) => value !== null && !isSent(place, literally(value)) && place.allows(value))
      .map((value): Variation => {
        const { at, value: sent = null } = place;
        const { together, doubt } =
          at === undefined ? nowhere : heldAgain(context, { at, value: sent, values }, literally(value));
        return {
          title: `The value ${asText(value)} is accepted for the ${place.words}`,
          subject: `${place.subject}-${asText(value)}`,
          change: place.set(literally(value)),
          further: together.map((other) => propertySet(other, literally(value))),
          clause: join(place.pointer, 'enum'),
          ...doubted(doubt ?? doubtOfPart(context, place.name)),
        };
      });
  });
}

/** True for the value that the valid request has already; that of a parameter is a text. */
function isSent({ value: sent }: VariableInput, value: Json): boolean {
  return sent !== undefined && asText(value) === asText(sent);
}

/** Optional parameters, each with a value that the definition itself suggests. */
export function optionalVariations(context: CheckContext): Variation[] {
  return freeParameters(context)
    .filter(({ required }) => !required)
    .flatMap((parameter): Variation[] => {
      const { schema, name, example } = parameter;
      const { schemas } = context.catalogue;
      const isRight = example !== undefined && isAllowedText(schemas, schema, example);
      const value = isRight ? example : suggestedFor(schemas, parameter);
      if (value === undefined || value === null || typeof value === 'object') return [];
      const words = locationWords(parameter.in);
      return [
        {
          title: `A value is accepted for the optional ${words} "${name}"`,
          subject: `${parameter.in}-${name}`,
          change: parameterSet(parameter, asText(literally(value))),
          clause: parameter.pointer,
          ...(isRight || typeof value !== 'number' ? {} : doubtOfReference(context, name)),
        },
      ];
    });
}

/** Why a number that the definition does not name may be refused: the parameter selects by an item, which must exist. */
function doubtOfReference({ catalogue }: CheckContext, name: string): { readonly doubt?: string } {
  const isResource = Object.keys(catalogue.bindings.resources).some((resource) => sameThing(resource, name));
  return isResource || referredWord(name) !== undefined ? { doubt: existingItemWords([`"${name}"`]) } : {};
}

/** What the schema of a parameter suggests; for a list, its only item, which every style writes alike. */
function suggestedFor(schemas: Schemas, { schema, mediaType, style }: Parameter): Json | undefined {
  if (schema === undefined) return undefined;
  const { node, ref } = meantSchema(schemas, schema, 'request');
  const isList = typeNames(node).includes('array') && mediaType === undefined && style !== 'deepObject';
  if (!isList || numberOr(node.minItems, 0) > 1) return suggested(node);
  const items = itemSchema(schemas, ref, 'request');
  const item = items === undefined ? undefined : suggested(meantSchema(schemas, items, 'request').node);
  // A text with a comma would stand for two items.
  return typeof item === 'string' && item.includes(',') ? undefined : item;
}

function typeNames({ type }: JsonObject): Json[] {
  return type === undefined ? [] : [type].flat();
}

function suggested(node: JsonObject): Json | undefined {
  const [named] = Array.isArray(node.enum) ? node.enum : Array.isArray(node.examples) ? node.examples : [];
  if (named !== undefined) return named;
  if (node.default !== undefined) return node.default;
  const types = typeNames(node);
  if (types.includes('boolean')) return true;
  if (!types.includes('integer')) return undefined;
  return typeof node.minimum === 'number' ? Math.max(1, node.minimum) : 1;
}

/** A place in the request whose value may be varied. */
interface VariableInput {
  readonly name: string;
  /** Where it stands in the body; absent for a parameter. */
  readonly at?: string;
  readonly words: string;
  readonly subject: string;
  readonly node: JsonObject;
  readonly pointer: string;
  readonly value: Json | undefined;
  /** The names of the inputs beside it. */
  readonly others: readonly string[];
  /** The candidate may set the first value by itself. */
  readonly beginsByItself?: boolean;
  readonly set: (value: Json) => PlacedChange;
  /** True unless something else that the definition says of the place, or of what is around it, forbids the value. */
  readonly allows: (value: Json) => boolean;
}

/** What the valid request has in a parameter, where that is a text of the definition. */
function literalIn({ template }: CheckContext, { name, in: place }: Parameter): string | undefined {
  const setting = template.parameters.find((one) => one.name === name && one.in === place)?.setting;
  return setting?.kind === 'literal' ? setting.text : undefined;
}

/** The names of the object in which a property of the body stands. */
function namesBeside({ template }: CheckContext, at: string): string[] {
  const parent = get(template.body?.value, join('', ...tokens(at).slice(0, -1)));
  return isObject(parent) ? Object.keys(parent) : [];
}

function variableInputs(context: CheckContext): VariableInput[] {
  const { schemas } = context.catalogue;
  const parameters = freeParameters(context).flatMap((parameter): VariableInput[] => {
    if (parameter.schema === undefined) return [];
    const { node, ref } = meantSchema(schemas, parameter.schema, 'request');
    const words = locationWords(parameter.in);
    return [
      {
        name: parameter.name,
        words: `${words} "${parameter.name}"`,
        subject: `${parameter.in}-${parameter.name}`,
        node,
        pointer: ref.pointer,
        value: literalIn(context, parameter),
        others: context.operation.parameters.map(({ name }) => name),
        set: (value) => parameterSet(parameter, asText(value)),
        allows: (value) => schemas.validate(ref, 'request', value).kind !== 'invalid',
      },
    ];
  });
  const isWhole = wholeBodies(context);
  const properties = freeProperties(context).map((property): VariableInput => {
    const { at, node, schema, value } = property;
    return {
      at,
      beginsByItself: beginsByItself(context, property),
      name: tokens(at).at(-1) ?? '',
      words: `property "${toPath(at)}"`,
      subject: `body${subjectEnd(at)}`,
      node,
      pointer: schema.pointer,
      value,
      others: namesBeside(context, at),
      set: (replacement) => propertySet(at, replacement),
      allows: (replacement) =>
        schemas.validate(schema, 'request', replacement).kind !== 'invalid' && isWhole([{ at, value: replacement }]),
    };
  });
  return [...parameters, ...properties];
}
