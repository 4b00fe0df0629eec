import type { CheckContext } from '../../model/check-context.js';
import type { Depth } from '../../model/depth.js';
import { isObject, type Json, type JsonObject } from '../../model/json.js';
import { isPlainText } from '../../schema/plain-text.js';
import { itemSchema, meantSchema } from '../../schema/properties.js';
import { sample } from '../../schema/sample.js';
import { freshLength, standIn } from '../../schema/stand-in.js';
import { join } from '../../support/json/pointer.js';
import { fill, isMadeUp } from '../../support/json/template.js';
import type { CarriedProperty } from './carried-property.js';
import { beginsByItself, freeShownProperties, isFreeText } from './free-inputs.js';

/** A value for one property that a careless candidate loses or changes. */
export interface TellingValue {
  readonly property: CarriedProperty;
  readonly value: Json;
}

/** Values of one kind, for all properties that have one: they are sent in one request. */
export interface TellingValues {
  readonly subject: string;
  readonly title: string;
  readonly depth: Depth;
  /** A refusal is held against the candidate: nothing but the schema has a say in these values. */
  readonly isStrict?: true;
  readonly values: readonly TellingValue[];
}

interface Kind extends Omit<TellingValues, 'values'> {
  readonly value: (context: CheckContext, property: CarriedProperty) => Json | undefined;
}

const longestText = 2000;

const kinds: readonly Kind[] = [
  {
    subject: 'long',
    title: 'Texts of the maximum length are returned complete',
    depth: 'standard',
    value: (context, property) => (isFreeText(context, property) ? longText(property.node) : undefined),
  },
  {
    subject: 'odd',
    title: 'Special characters and right-to-left text are returned as they were sent',
    depth: 'standard',
    value: (context, property) => (isFreeText(context, property) ? oddText(property.node) : undefined),
  },
  {
    subject: 'lines',
    title: 'A text of several lines is returned as it was sent',
    depth: 'thorough',
    value: (context, property) => (isFreeText(context, property) ? severalLines(property.node) : undefined),
  },
  {
    subject: 'empty',
    title: 'An empty text is returned empty',
    depth: 'standard',
    value: (context, property) => (isFreeText(context, property) && !property.required ? '' : undefined),
  },
  {
    subject: 'nothing',
    title: 'Zero, and the other value of a boolean, are returned as they were sent',
    depth: 'standard',
    value: (_, { node, value }) =>
      node.type === 'boolean' ? value === false : isNumber(node) && value !== 0 ? 0 : undefined,
  },
  {
    subject: 'null',
    title: 'Null is returned as null, or the property is left out',
    depth: 'standard',
    isStrict: true,
    value: (_, { node, required }) =>
      !required && Array.isArray(node.type) && node.type.includes('null') ? null : undefined,
  },
  {
    subject: 'lists',
    title: 'Every item of a list is returned',
    isStrict: true,
    depth: 'standard',
    value: severalItems,
  },
  {
    subject: 'times',
    title: 'A time with an offset is returned as the same moment',
    isStrict: true,
    depth: 'standard',
    value: (_, { node, value }) => (node.format === 'date-time' ? withOffset(value) : undefined),
  },
  {
    subject: 'entries',
    title: 'Every entry of a map is returned',
    depth: 'standard',
    value: severalEntries,
  },
  {
    subject: 'decimals',
    title: 'Decimals are returned exactly',
    depth: 'standard',
    value: (_, { node }) => (node.type === 'number' ? withDecimals(node) : undefined),
  },
  {
    subject: 'large',
    title: 'Large numbers are returned exactly',
    depth: 'standard',
    value: (_, { node }) =>
      node.type === 'integer' && node.format !== 'int32'
        ? firstWithin(node, [Number.MAX_SAFE_INTEGER, 2_147_483_649])
        : undefined,
  },
  ...[1, 2, 3].map((place): Kind => {
    return {
      subject: `listed-${place}`,
      title: `Other listed values are returned (set ${place})`,
      depth: place === 3 ? 'thorough' : 'standard',
      value: (context, property) => otherListed(context, property, place),
    };
  }),
  ...[0, 1, 2].map((place): Kind => {
    return {
      subject: `alternative-${place + 1}`,
      title: `Alternative ${place + 1} of each value that has several is returned`,
      depth: place === 2 ? 'thorough' : 'standard',
      value: (context, property) => otherAlternative(context, property, place),
    };
  }),
];

/** The kinds of telling values that the body of an operation has a place for; each is proved to match its schema. */
export function tellingValues(context: CheckContext): TellingValues[] {
  const properties = freeShownProperties(context).filter(({ at }) => !/\/\d+(\/|$)/.test(at));
  return kinds.flatMap(({ value: find, ...words }): TellingValues[] => {
    const values = properties.flatMap((property): TellingValue[] => {
      const value = find(context, property);
      return value === undefined || !meets(context, property, value) ? [] : [{ property, value }];
    });
    const outermost = values.filter(
      ({ property }) => !values.some((other) => property.at.startsWith(`${other.property.at}/`)),
    );
    return outermost.length === 0 ? [] : [{ ...words, values: outermost }];
  });
}

function meets({ catalogue: { schemas } }: CheckContext, { schema }: CarriedProperty, value: Json): boolean {
  return isMadeUp(value) && schemas.validate(schema, 'request', fill(value, standIn)).kind === 'valid';
}

function isNumber({ type }: JsonObject): boolean {
  return type === 'integer' || type === 'number';
}

function longText({ maxLength }: JsonObject): string | undefined {
  if (typeof maxLength !== 'number' || maxLength < freshLength + 8 || maxLength > longestText) return undefined;
  const rest = maxLength - freshLength - 4;
  return `{{fresh text}} ${'and on '.repeat(rest / 7 + 1).slice(0, rest)}end`;
}

function oddText({ maxLength }: JsonObject): string | undefined {
  const text = `{{fresh text}} O'Brien "x" \\ <b>&amp;</b> 50% \u05e2\u05d1\u05e8\u05d9\u05ea`;
  return typeof maxLength === 'number' && maxLength < text.length + 2 ? undefined : text;
}

function severalLines({ maxLength }: JsonObject): string | undefined {
  const text = '{{fresh text}}\nsecond line\tend';
  return typeof maxLength === 'number' && maxLength < 200 ? undefined : text;
}

function firstWithin({ minimum, maximum }: JsonObject, candidates: readonly number[]): number | undefined {
  return candidates.find(
    (value) => (typeof minimum !== 'number' || value >= minimum) && (typeof maximum !== 'number' || value <= maximum),
  );
}

/** Two decimals, which an amount of money has too; where the definition speaks of other steps, a number of these. */
function withDecimals(node: JsonObject): number | undefined {
  const { multipleOf: step } = node;
  const isFine = typeof step === 'number' && step < 0.01;
  const values = isFine ? [123456.789, 12.345, 0.375] : [123456.78, 12.34, 0.25];
  if (typeof step !== 'number' || step >= 1 || step <= 0) return firstWithin(node, values);
  const digits = String(step).split('.')[1]?.length ?? 0;
  const steps = values.map((value) => Number((Math.round(value / step) * step).toFixed(Math.min(digits, 20))));
  return firstWithin(node, steps);
}

/** The same moment as it is written in another zone. */
function withOffset(value: Json | undefined): string | undefined {
  if (typeof value !== 'string') return undefined;
  if (/T\d\d:\d\d:\d\dZ$/.test(value)) return value.replace(/Z$/, '+05:30');
  return /^\{\{time \d+ days \w+\}\}$/.test(value) ? value.replace('}}', ' +05:30}}') : undefined;
}

/** Two entries of an object whose names the schema leaves open. */
function severalEntries({ catalogue }: CheckContext, { node, schema }: CarriedProperty): Json | undefined {
  if (node.type !== 'object' || node.properties !== undefined || !isObject(node.additionalProperties)) return undefined;
  const values = { api: schema.api, pointer: join(schema.pointer, 'additionalProperties') };
  const made = [0, 1].map((variant) =>
    sample(catalogue.schemas, values, 'value', { seed: 1, variant, direction: 'request' }),
  );
  const [first, second] = made;
  return first === undefined || second === undefined ? undefined : { first, Second: second };
}

/** Three items that differ, or two where no more are allowed. */
function severalItems(context: CheckContext, { node, schema, value }: CarriedProperty): Json | undefined {
  const [first] = Array.isArray(value) ? value : [];
  const items = first === undefined ? undefined : itemSchema(context.catalogue.schemas, schema, 'request');
  if (items === undefined) return undefined;
  const count = typeof node.maxItems === 'number' ? Math.min(3, node.maxItems) : 3;
  const made = [0, 1, 2].slice(0, count).map((variant) => itemOf(context, { first: first ?? null, variant, items }));
  const different = new Set(made.map((item) => JSON.stringify(item)));
  return different.size === count && count > 1 ? made : undefined;
}

function itemOf(
  { catalogue }: CheckContext,
  { first, variant, items }: { first: Json; variant: number; items: CarriedProperty['schema'] },
): Json {
  const { node } = catalogue.schemas.follow(items, 'request');
  if (typeof first === 'string' && isPlainText(node)) return variant === 0 ? first : furtherText(node, variant + 1);
  return sample(catalogue.schemas, items, 'item', { seed: 1, variant, direction: 'request' }) ?? first;
}

/** A text that differs from others, as far as there is room. */
function furtherText({ maxLength }: JsonObject, number: number): string {
  const isShort = typeof maxLength === 'number' && maxLength < 10;
  return isShort ? String(number) : `{{fresh text 8}} ${number}`;
}

function otherListed(context: CheckContext, property: CarriedProperty, place: number): Json | undefined {
  const { schema, value } = property;
  const { node } = meantSchema(context.catalogue.schemas, schema, 'request');
  const { enum: listed } = node;
  if (beginsByItself(context, { ...property, node })) return undefined;
  const others = Array.isArray(listed) ? listed.filter((one) => one !== null && one !== value) : [];
  return others[place - 1];
}

function otherAlternative({ catalogue }: CheckContext, property: CarriedProperty, place: number): Json | undefined {
  const { node, schema, value = null } = property;
  for (const keyword of ['oneOf', 'anyOf']) {
    const branches = node[keyword];
    if (!Array.isArray(branches) || branches.length < 2 || place >= branches.length) continue;
    const branch = { api: schema.api, pointer: join(schema.pointer, keyword, place) };
    if (catalogue.schemas.validate(branch, 'request', value).kind === 'valid') return undefined;
    return sample(catalogue.schemas, branch, 'alternative', { seed: 1, variant: 0, direction: 'request' });
  }
  return undefined;
}
