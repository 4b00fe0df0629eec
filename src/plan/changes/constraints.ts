import { isObject, type Json } from '../../model/json.js';
import { times, timesIn } from '../../schema/decimals.js';
import { standIn } from '../../schema/stand-in.js';
import { fill, isMadeUp, literally } from '../../support/json/template.js';
import { asText } from '../../support/json/write.js';
import type { Constraint } from './breach.js';
import { typeConstraints } from './type-constraints.js';
import { branchCandidates, isChoice } from './wrong-branches.js';
import { tooManyItems } from './wrong-lists.js';

/** The longest text that is made to break a maximum length. */
const longestText = 10_000;

/** The most entries of a map that is made to have too many. */
const mostEntries = 200;

const entries = (count: number, value: Json): Json =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`entry${index + 1}`, value]));

/** Formats that leave no room for opinion: what is not of the format surely is not. */
const wrongByFormat: Readonly<Record<string, string>> = {
  uuid: 'not-a-uuid',
  date: '2024-13-45',
  'date-time': '2024-13-45T08:00:00Z',
  email: 'not an email',
  ipv4: '999.1.1.1',
  ipv6: 'not:an:address',
  uri: 'not a uri',
};

/** What a text that is too long is made of: the valid one, where it is known. */
function lengthened(value: Json): string {
  return typeof value === 'string' && value !== '' && !value.includes('{{') ? value : 'x';
}

/** Numbers that no format takes: beyond the range, and beyond what a float blurs at its end. */
const tooLargeForFormat: Readonly<Record<string, readonly Json[]>> = {
  int32: [2_147_483_648],
  int64: [2 ** 64],
};

function inOtherCase(text: string): Json[] {
  return [text.toUpperCase(), text.toLowerCase()].filter((other) => other !== text).map(literally);
}

/** The valid value, or one that is like it, with something before and behind it: a pattern without anchors lets it pass. */
function withMore(value: Json): string[] {
  if (typeof value !== 'string' || value === '' || !isMadeUp(value)) return [];
  return [`~${asText(fill(value, standIn))}~`];
}

const numberOf = (value: Json | undefined): number[] => (typeof value === 'number' ? [value] : []);

/** The constraints of JSON Schema that a request may break, the most telling first. */
export const constraints: readonly Constraint[] = [
  ...typeConstraints,
  ...(['oneOf', 'anyOf'] as const).flatMap((keyword) =>
    branchCandidates.map(({ variant, words, candidates }): Constraint => {
      return {
        breach: 'no-alternative',
        keyword,
        variant,
        words,
        candidates: (node, value) => (isChoice(node[keyword]) ? candidates(value) : []),
      };
    }),
  ),
  {
    breach: 'wrong-enum',
    keyword: 'enum',
    words: 'a value that is not in its list',
    candidates: ({ enum: values }) =>
      Array.isArray(values) ? [values.some((one) => typeof one === 'number') ? 987654321 : 'no-such-value'] : [],
  },
  {
    breach: 'wrong-enum',
    keyword: 'enum',
    variant: '-case',
    words: 'a listed value in the wrong letter case',
    candidates: ({ enum: values }) =>
      Array.isArray(values) ? values.flatMap((one) => (typeof one === 'string' ? inOtherCase(one) : [])) : [],
  },
  {
    breach: 'wrong-enum',
    keyword: 'const',
    words: 'a value other than the only one allowed',
    candidates: ({ const: only }) =>
      only === undefined ? [] : [typeof only === 'number' ? 987654321 : 'no-such-value'],
  },
  {
    breach: 'wrong-format',
    keyword: 'format',
    variety: ({ format }) => asText(format ?? ''),
    words: 'a value that does not match its format',
    candidates: ({ format }) =>
      typeof format === 'string' && wrongByFormat[format] !== undefined ? [wrongByFormat[format] ?? ''] : [],
  },
  {
    breach: 'wrong-pattern',
    keyword: 'pattern',
    words: 'a value that does not match its pattern',
    candidates: ({ pattern }, value) =>
      typeof pattern === 'string' ? [...withMore(value), '~~~~~~', '0', 'a', ''] : [],
  },
  {
    breach: 'wrong-length',
    keyword: 'maxLength',
    words: 'a text that is too long',
    candidates: ({ maxLength }, value) =>
      numberOf(maxLength)
        .filter((limit) => limit < longestText)
        .map((limit) =>
          lengthened(value)
            .repeat(limit + 1)
            .slice(0, limit + 1),
        ),
  },
  {
    breach: 'wrong-length',
    keyword: 'minLength',
    words: 'a text that is too short',
    candidates: ({ minLength }) =>
      numberOf(minLength)
        .filter((limit) => limit > 0)
        .map((limit) => 'x'.repeat(limit - 1)),
  },
  {
    breach: 'out-of-range',
    keyword: 'minimum',
    variety: ({ type }) => asText(type ?? ''),
    words: 'a number that is too small',
    candidates: ({ minimum, multipleOf }) => numberOf(minimum).map((limit) => beyond(limit, multipleOf, -1)),
  },
  {
    breach: 'out-of-range',
    keyword: 'maximum',
    variety: ({ type }) => asText(type ?? ''),
    words: 'a number that is too large',
    candidates: ({ maximum, multipleOf }) => numberOf(maximum).map((limit) => beyond(limit, multipleOf, 1)),
  },
  {
    breach: 'out-of-range',
    keyword: 'exclusiveMinimum',
    variety: ({ type }) => asText(type ?? ''),
    words: 'a number that is too small',
    candidates: ({ exclusiveMinimum }) => numberOf(exclusiveMinimum),
  },
  {
    breach: 'out-of-range',
    keyword: 'exclusiveMaximum',
    variety: ({ type }) => asText(type ?? ''),
    words: 'a number that is too large',
    candidates: ({ exclusiveMaximum }) => numberOf(exclusiveMaximum),
  },
  {
    breach: 'out-of-range',
    keyword: 'multipleOf',
    words: 'a number that is not a multiple of the documented one',
    candidates: ({ multipleOf, type }) =>
      numberOf(multipleOf).map((step) => (type === 'integer' ? Math.floor(step) + 1 : step * 1.5)),
  },
  {
    breach: 'out-of-range',
    keyword: 'format',
    variety: ({ format }) => asText(format ?? ''),
    words: 'a number that is too large for its format',
    candidates: ({ format, maximum }) =>
      typeof format === 'string' && maximum === undefined ? (tooLargeForFormat[format] ?? []) : [],
  },
  {
    breach: 'repeated-item',
    keyword: 'uniqueItems',
    words: 'a repeated item',
    candidates: ({ uniqueItems }, value) =>
      uniqueItems === true && Array.isArray(value) && value[0] !== undefined ? [[value[0], ...value]] : [],
  },
  {
    breach: 'wrong-length',
    keyword: 'minItems',
    words: 'a list that is too short',
    candidates: ({ minItems }, value) =>
      Array.isArray(value)
        ? numberOf(minItems)
            .filter((limit) => limit > 0)
            .map((limit) => value.slice(0, limit - 1))
        : [],
  },
  {
    breach: 'wrong-length',
    keyword: 'maxItems',
    words: 'a list that is too long',
    candidates: ({ maxItems }, value) =>
      Array.isArray(value) ? numberOf(maxItems).flatMap((limit) => tooManyItems(limit, value)) : [],
  },
  {
    breach: 'wrong-length',
    keyword: 'minProperties',
    words: 'an object with too few properties',
    candidates: ({ minProperties }) => numberOf(minProperties).flatMap((limit) => (limit > 0 ? [{}] : [])),
  },
  {
    breach: 'wrong-length',
    keyword: 'maxProperties',
    words: 'an object with too many properties',
    candidates: ({ maxProperties, properties }, value) =>
      isObject(value) && properties === undefined
        ? numberOf(maxProperties)
            .filter((limit) => limit <= mostEntries)
            .flatMap((limit) => [entries(limit + 1, 'x'), entries(limit + 1, 1)])
        : [],
  },
  {
    breach: 'unknown-property',
    keyword: 'additionalProperties',
    words: 'a property that is not allowed',
    candidates: ({ additionalProperties }, value) =>
      additionalProperties === false && isObject(value) ? [{ ...value, notInTheDefinition: true }] : [],
  },
];

/** The nearest number beyond a limit that breaks nothing else: the next multiple, where the definition speaks of steps. */
function beyond(limit: number, step: unknown, direction: 1 | -1): number {
  if (typeof step !== 'number' || step <= 0) return direction > 0 ? Math.floor(limit) + 1 : Math.ceil(limit) - 1;
  const count = direction > 0 ? timesIn(limit, step) : -timesIn(-limit, step);
  return times(step, count + direction);
}
