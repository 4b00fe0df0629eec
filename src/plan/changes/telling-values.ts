import type { CheckContext } from '../../model/check-context.js';
import type { Depth } from '../../model/depth.js';
import { isObject, type Json } from '../../model/json.js';
import { ownType } from '../../schema/own-type.js';
import { isPlainText } from '../../schema/plain-text.js';
import { itemSchema, meantSchema } from '../../schema/properties.js';
import { sample } from '../../schema/sample.js';
import { standIn } from '../../schema/stand-in.js';
import { isInList, join } from '../../support/json/pointer.js';
import { fill, isMadeUp } from '../../support/json/template.js';
import { createsItem } from '../kit/creates.js';
import type { CarriedProperty } from './carried-property.js';
import { beginsByItself, freeShownProperties, isFreeText } from './free-inputs.js';
import {
  furtherText,
  isNumber,
  largeNumber,
  longText,
  oddText,
  severalLines,
  withDecimals,
  withOffset,
} from './telling-scalars.js';
import { wholeBodies } from './whole-bodies.js';

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
  /** For what changes an item, and not for what creates one. */
  readonly ofChanges?: true;
  /** A PATCH may treat them in another way than what creates an item does, so that it is asked at the same depth. */
  readonly isMerged?: true;
  readonly value: (context: CheckContext, property: CarriedProperty) => Json | undefined;
}

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
    value: emptyText,
  },
  {
    subject: 'nothing',
    title: 'Zero, and the other value of a boolean, are returned as they were sent',
    depth: 'standard',
    value: (_, { node, value }) =>
      ownType(node) === 'boolean' ? value === false : isNumber(node) && value !== 0 ? 0 : undefined,
  },
  {
    subject: 'falsy',
    title: 'Zero, false and empty texts are returned as they were sent',
    depth: 'standard',
    ofChanges: true,
    value: (context, property) => {
      return ownType(property.node) === 'boolean' ? false : isNumber(property.node) ? 0 : emptyText(context, property);
    },
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
    isMerged: true,
    value: severalEntries,
  },
  {
    subject: 'decimals',
    title: 'Decimals are returned exactly',
    depth: 'standard',
    value: (_, { node }) => (ownType(node) === 'number' ? withDecimals(node) : undefined),
  },
  {
    subject: 'large',
    title: 'Large numbers are returned exactly',
    depth: 'standard',
    value: (_, { node }) => (ownType(node) === 'integer' ? largeNumber(node) : undefined),
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
  const properties = freeShownProperties(context).filter(({ at }) => !isInList(at));
  const isNew = createsItem(context);
  const isWhole = wholeBodies(context);
  return kinds.flatMap(({ value: find, ofChanges, isMerged, ...words }): TellingValues[] => {
    if (ofChanges && isNew) return [];
    const values = properties.flatMap((property): TellingValue[] => {
      const value = find(context, property);
      return value === undefined || !meets(context, property, value) ? [] : [{ property, value }];
    });
    const outermost = values.filter(
      ({ property }) => !values.some((other) => property.at.startsWith(`${other.property.at}/`)),
    );
    const together = outermost.reduce<TellingValue[]>((known, value) => {
      const more = [...known, value];
      return isWhole(more.map(({ property: { at }, value: one }) => ({ at, value: one }))) ? more : known;
    }, []);
    const isOwn = isNew || ofChanges || (isMerged && context.operation.method === 'PATCH');
    const depth = isOwn ? words.depth : 'thorough';
    return together.length === 0 ? [] : [{ ...words, depth, values: together }];
  });
}

function meets({ catalogue: { schemas } }: CheckContext, { schema }: CarriedProperty, value: Json): boolean {
  return isMadeUp(value) && schemas.validate(schema, 'request', fill(value, standIn)).kind === 'valid';
}

function emptyText(context: CheckContext, property: CarriedProperty): Json | undefined {
  return isFreeText(context, property) && !property.required ? '' : undefined;
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
