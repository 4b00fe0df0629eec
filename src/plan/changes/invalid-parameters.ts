import type { CheckContext } from '../../model/check-context.js';
import type { Parameter, SchemaRef } from '../../model/definition.js';
import type { Json } from '../../model/json.js';
import { pagingParameters } from '../../model/paging.js';
import { itemSchema } from '../../schema/properties.js';
import { sample } from '../../schema/sample.js';
import { typesOf } from '../../schema/types.js';
import { isJson } from '../../support/media-type.js';
import { locationWords } from '../../vocabulary/phrases.js';
import { depthOfUniform } from '../kit/first-of-kind.js';
import { step } from '../kit/steps.js';
import type { Breach, WrongValue } from './breach.js';
import { changeableParameters } from './inputs.js';
import { keywordOf, refusedFor, type SingleBreach } from './single-breach.js';
import { wrongValues } from './wrong-values.js';

/** A text that reads as no number. */
const notNumeric = 'not-a-number';

/** What only JSON can say. */
const ofJson: ReadonlySet<Breach> = new Set<Breach>(['null-value', 'no-alternative']);

/**
 * Requests with one invalid parameter. Every value of a parameter is a text on the wire, so a number where a text belongs
 * breaks nothing and is not tried.
 */
export function invalidParameters(context: CheckContext): SingleBreach[] {
  return invalidAmong(context, (parameter) => parameter.in !== 'path' && isSurelyRead(context, parameter));
}

/** A candidate need not read every property that an object in the query may have; it reads those by which it cuts pages. */
function isSurelyRead({ catalogue: { schemas }, operation }: CheckContext, parameter: Parameter): boolean {
  if (parameter.within === undefined || parameter.required) return true;
  const { size, start } = pagingParameters(schemas, operation);
  return parameter === size || parameter === start;
}

/** The same for parameters of the path. What names nothing is not found, whatever its form, so this tells the least. */
export function invalidPaths(context: CheckContext): SingleBreach[] {
  return invalidAmong(
    context,
    (parameter) => parameter.in === 'path',
    (parameter, value) => withNumberAhead(context, parameter, onTheWire(parameter, value)),
  );
}

/**
 * A read of an item is asked for by its own number with letters after it, which a careless candidate reads as the number alone:
 * a text without digits would not show that.
 */
function withNumberAhead(
  { operation, template }: CheckContext,
  { name }: Parameter,
  text: string | undefined,
): string | undefined {
  const setting = template.parameters.find((one) => one.name === name && one.in === 'path')?.setting;
  const isOwn = text === notNumeric && operation.method === 'GET' && setting?.kind === 'existing';
  return isOwn ? `{{existing ${setting.resource} identifier}}abc` : text;
}

function invalidAmong(
  context: CheckContext,
  isMeant: (parameter: Parameter) => boolean,
  written: (parameter: Parameter, value: Json) => string | undefined = onTheWire,
): SingleBreach[] {
  return changeableParameters(context)
    .filter(isMeant)
    .flatMap((parameter) => {
      if (parameter.schema === undefined) return [];
      const listed = listedIn(context, parameter);
      const ofWhole = wrongValues(context.catalogue.schemas, parameter.schema, { value: listed?.value ?? '' })
        .filter((wrong) => canBeTold(context, parameter.schema, wrong))
        .flatMap((wrong) => invalidParameter(parameter, wrong, written(parameter, wrong.value)))
        .map((single) => ({ ...single, isRepeated: isRepeated(context, parameter) }));
      return listed === undefined ? ofWhole : [...ofWhole, ...invalidItem(context, parameter, listed)];
    });
}

/** True for a header that the definition writes once for several operations, where another operation is asked. */
function isRepeated(context: CheckContext, { in: place, pointer }: Parameter): boolean {
  return place === 'header' && pointer.startsWith('/components/') && depthOfUniform(context) === 'thorough';
}

function canBeTold(context: CheckContext, schema: SchemaRef | undefined, { breach }: WrongValue): boolean {
  return !ofJson.has(breach) && (breach !== 'wrong-type' || isNumeric(context, schema));
}

interface Listed {
  /** A list that is right. */
  readonly value: readonly Json[];
  readonly item: SchemaRef;
}

/** What a query parameter lists, where each item is a text on the wire. */
function listedIn({ catalogue: { schemas } }: CheckContext, { in: place, schema, mediaType, name }: Parameter) {
  const item = schema === undefined ? undefined : itemSchema(schemas, schema, 'request');
  if (schema === undefined || item === undefined || place !== 'query' || mediaType !== undefined) return undefined;
  const value = sample(schemas, schema, name, { seed: 1, variant: 0, direction: 'request' });
  return Array.isArray(value) && textOfList(value) !== undefined ? { value, item } : undefined;
}

/** The kinds of constraint of an item that are tried: the first that it has. */
const ofItem: ReadonlySet<Breach> = new Set<Breach>(['wrong-enum', 'wrong-format', 'wrong-type', 'wrong-pattern']);

function invalidItem(context: CheckContext, parameter: Parameter, { item }: Listed): SingleBreach[] {
  const { in: location, name } = parameter;
  const [wrong] = wrongValues(context.catalogue.schemas, item, { value: '' }).filter(
    (one) => one.variant === '' && ofItem.has(one.breach) && canBeTold(context, item, one),
  );
  const text = wrong === undefined ? undefined : onTheWire(parameter, [wrong.value]);
  if (wrong === undefined || text === undefined) return [];
  return [
    {
      breach: 'wrong-item',
      title: refusedFor(wrong.words, `the only item of the ${locationWords(location)} "${name}"`),
      subject: `${location}-${name}-item`,
      change: step('And', 'valueSet', locationWords(location), name, text),
      clause: wrong.clause,
      variety: 'item of a parameter',
    },
  ];
}

function invalidParameter(parameter: Parameter, wrong: WrongValue, text: string | undefined): SingleBreach[] {
  const { breach, words, variant, variety, clause } = wrong;
  if (text === undefined) return [];
  const { in: location, name } = parameter;
  return [
    {
      breach,
      title: refusedFor(words, `the ${locationWords(location)} "${name}"`),
      subject: `${location}-${name}${keywordOf(clause)}${variant}`,
      change: step('And', 'valueSet', locationWords(location), name, text),
      clause,
      variety,
      variant,
    },
  ];
}

function isNumeric({ catalogue }: CheckContext, schema: SchemaRef | undefined): boolean {
  if (schema === undefined) return false;
  const types = typesOf(catalogue.schemas, schema, 'request');
  return types !== undefined && ![...types].some((type) => ['string', 'array', 'object'].includes(type));
}

/** A value as the text of a parameter; undefined where the parameter cannot carry it, as a path cannot carry an empty text. */
function onTheWire(parameter: Parameter, value: Json): string | undefined {
  if (Array.isArray(value) && parameter.in === 'query' && parameter.mediaType === undefined) return textOfList(value);
  if (value === null || typeof value === 'object') return undefined;
  if (parameter.mediaType !== undefined) return isJson(parameter.mediaType) ? JSON.stringify(value) : undefined;
  const text = onlyText(value);
  return text === '' && parameter.in !== 'query' ? undefined : text;
}

function onlyText(value: string | number | boolean): string {
  return typeof value === 'string' && value.startsWith('not a') ? notNumeric : String(value);
}

/** The items between commas; undefined where an item is no text without them. */
function textOfList(value: readonly Json[]): string | undefined {
  const items = value.map((item) => (item === null || typeof item === 'object' ? ',' : onlyText(item)));
  return items.length === 0 || items.some((item) => item === '' || item.includes(',')) ? undefined : items.join(',');
}
