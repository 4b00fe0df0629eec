import type { Fault } from '../../mock/kit/fault.js';
import { hasType, isNested, isRequired, type Target, unlike } from '../../mock/kit/targets.js';
import { isObject, type Json } from '../../model/json.js';
import { remove, set } from '../../support/json/pointer.js';
import { type PropertyFault, spoiling } from './property-fault.js';

const isLong = ({ node, value }: Target): boolean =>
  typeof node.maxLength === 'number' && node.maxLength < 10_000 && typeof value === 'string';

const isShort = ({ node, value }: Target): boolean => Number(node.minLength ?? 0) > 0 && typeof value === 'string';

const isLimited = ({ node, value }: Target): boolean =>
  typeof value === 'number' && (typeof node.minimum === 'number' || typeof node.maximum === 'number');

const isCounted = ({ node, value }: Target): boolean => Number(node.minItems ?? 0) > 0 && Array.isArray(value);

const isClosed = ({ node, value }: Target): boolean => node.additionalProperties === false && isObject(value);

const beyond = ({ node }: Target): Json =>
  typeof node.minimum === 'number' ? node.minimum - 1 : Number(node.maximum) + 1;

/** A second item of a list that is unlike the first in the type of one property. */
function withWrongSecond(body: Json, target: Target): Json {
  if (!Array.isArray(target.value)) return body;
  const [first = null] = target.value;
  const [name] = isObject(first) ? Object.keys(first).filter((key) => typeof first[key] === 'string') : [];
  const wrong = isObject(first) && name !== undefined ? { ...first, [name]: 12345 } : { not: 'of the type' };
  return set(body, target.at, [first, wrong, ...target.value.slice(2)]);
}

/** A list of texts, or of objects with a text. */
function hasTypedItems({ node, value }: Target): boolean {
  if (!Array.isArray(value) || typeof node.items !== 'object') return false;
  const [first] = value;
  return (
    typeof first === 'string' || (isObject(first) && Object.values(first).some((item) => typeof item === 'string'))
  );
}

/** Formats of which it is plain what is not of them. */
const enforced = /^(date|date-time|uuid|email|ipv4|ipv6)$/;

const spoiled: readonly PropertyFault[] = [
  {
    id: 'missing-required-property',
    title: 'leaves a required property out of the answer',
    without: 'no property of the documented body is required',
    wanted: isRequired,
    change: (body, { at }) => remove(body, at),
  },
  {
    id: 'missing-nested-property',
    title: 'leaves a required property out of an object inside the answer',
    without: 'no property of an object inside the documented body is required',
    wanted: (target) => isRequired(target) && isNested(target),
    change: (body, { at }) => remove(body, at),
  },
  {
    id: 'wrong-type',
    title: 'answers a property with a value of another type',
    mayAlsoFail: ['timestamps'],
    without: 'no property of the documented body has a type',
    wanted: hasType,
    change: (body, { at, node }) => set(body, at, unlike(node)),
  },
  {
    id: 'wrong-nested-type',
    title: 'answers a property of an object inside the answer with a value of another type',
    mayAlsoFail: ['timestamps', 'state-create', 'state-update', 'repeat-update', 'partial-update'],
    without: 'no property of an object inside the documented body has a type',
    wanted: (target) => hasType(target) && isNested(target),
    change: (body, { at, node }) => set(body, at, unlike(node)),
  },
  {
    id: 'wrong-type-in-second-item',
    title: 'answers a list whose second item has a value of another type',
    mayAlsoFail: ['timestamps', 'state-list', 'paging'],
    without: 'the documented body has no list of texts, or of objects with a text',
    wanted: hasTypedItems,
    change: withWrongSecond,
  },
  {
    id: 'null-value',
    title: 'answers null where the definition does not allow it',
    mayAlsoFail: ['timestamps'],
    without: 'no property of the documented body has a type that excludes null',
    wanted: (target) => hasType(target) && target.node.type !== 'null',
    change: (body, { at }) => set(body, at, null),
  },
  {
    id: 'wrong-enum-value',
    title: 'answers a property with a value that is not in its list',
    without: 'no property of a documented body has a list of values',
    wanted: (target) => Array.isArray(target.node.enum),
    change: (body, { at }) => set(body, at, 'no such value'),
    statuses: /^2/,
  },
  {
    id: 'wrong-format',
    title: 'answers a text that is not of its format',
    mayAlsoFail: ['timestamps'],
    without: 'no text of the documented body has a format that can be enforced',
    wanted: ({ node, value }) => typeof node.format === 'string' && enforced.test(node.format) && value !== null,
    change: (body, { at }) => set(body, at, 'not of the format'),
  },
  {
    id: 'wrong-pattern',
    title: 'answers a text that does not match its pattern',
    without: 'no text of the documented body has a pattern',
    wanted: ({ node }) => typeof node.pattern === 'string' && !new RegExp(node.pattern, 'u').test('~ \u0007 ~'),
    change: (body, { at }) => set(body, at, '~ \u0007 ~'),
  },
  {
    id: 'too-long',
    title: 'answers a text that is longer than allowed',
    without: 'no text of the documented body has a greatest length',
    wanted: isLong,
    change: (body, { at, node }) => set(body, at, 'x'.repeat(Number(node.maxLength) + 1)),
  },
  {
    id: 'too-short',
    title: 'answers a text that is shorter than allowed',
    without: 'no text of the documented body has a least length',
    wanted: isShort,
    change: (body, { at }) => set(body, at, ''),
  },
  {
    id: 'out-of-range',
    title: 'answers a number beyond its limits',
    without: 'no number of the documented body has limits',
    wanted: isLimited,
    change: (body, target) => set(body, target.at, beyond(target)),
  },
  {
    id: 'too-few-items',
    title: 'answers a list with fewer items than demanded',
    without: 'no list of the documented body has a least number of items',
    wanted: isCounted,
    change: (body, { at }) => set(body, at, []),
  },
  {
    id: 'property-not-allowed',
    title: 'answers a property that the definition forbids',
    without: 'no object of the documented body forbids further properties',
    wanted: isClosed,
    change: (body, { at }) => set(body, `${at}/notInTheDefinition`, true),
  },
];

/** Faults in one property of the body of a success. */
export const propertyFaults: readonly Fault[] = spoiled.map(spoiling);
