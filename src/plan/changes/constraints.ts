import type { SchemaRef, Schemas } from '../../model/definition.js';
import { isObject, type Json, type JsonObject } from '../../model/json.js';
import { schemasOf } from '../../schema/wire-value.js';
import { join } from '../../support/json/pointer.js';
import type { Breach, WrongValue } from './breach.js';

/** The longest text that is made to break a maximum length. */
const longestText = 10_000;
const longestList = 200;

interface Constraint {
  readonly breach: Breach;
  readonly keyword: string;
  readonly words: string;
  /** Values that may break it; the first that is proved to is taken. */
  readonly candidates: (node: JsonObject, value: Json) => readonly Json[];
}

const wrongByType: Readonly<Record<string, Json>> = {
  object: 'not an object',
  array: 'not a list',
  integer: 'not a number',
  number: 'not a number',
  boolean: 'not a boolean',
  string: { not: 'a text' },
};

/** Formats that leave no room for opinion: what is not of the format surely is not. */
const wrongByFormat: Readonly<Record<string, string>> = {
  uuid: 'not-a-uuid',
  date: '2024-13-45',
  'date-time': 'not a date-time',
  email: 'not an email',
  ipv4: '999.1.1.1',
  ipv6: 'not:an:address',
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

/** An object with other texts in it: by which a value is told to be of one kind or another is among them. */
function withOtherTexts(value: Json): Json[] {
  if (!isObject(value)) return [];
  const changed = Object.entries(value).map(([name, item]) => [
    name,
    typeof item === 'string' ? 'no-such-value' : item,
  ]);
  return [Object.fromEntries(changed)];
}

const beyondAlternatives = (branches: Json | undefined, value: Json): readonly Json[] =>
  Array.isArray(branches) && branches.filter((branch) => !isNullOnly(branch)).length > 1
    ? [...withOtherTexts(value), {}, 'no such value', { no: 'such value' }]
    : [];

/** One schema beside null leaves no choice: what breaks it is asked by its own constraints. */
const isNullOnly = (branch: Json): boolean => isObject(branch) && branch.type === 'null';

const numberOf = (value: Json | undefined): number[] => (typeof value === 'number' ? [value] : []);

/** The constraints of JSON Schema that a request may break, the most telling first. */
const constraints: readonly Constraint[] = [
  {
    breach: 'wrong-type',
    keyword: 'type',
    words: 'a value of the wrong type',
    candidates: ({ type }) => {
      const types = [type].flat().filter((name) => typeof name === 'string' && name !== 'null');
      const named = types.includes('string') ? 'string' : types[0];
      const wrong = typeof named === 'string' ? wrongByType[named] : undefined;
      return wrong === undefined ? [] : [wrong];
    },
  },
  {
    breach: 'null-value',
    keyword: 'type',
    words: 'null for a value',
    candidates: ({ type }) => (typeof type === 'string' && type !== 'null' ? [null] : []),
  },
  ...(['oneOf', 'anyOf'] as const).map((keyword): Constraint => {
    return {
      breach: 'no-alternative',
      keyword,
      words: 'a value that meets none of its alternatives',
      candidates: (node, value) => beyondAlternatives(node[keyword], value),
    };
  }),
  {
    breach: 'wrong-enum',
    keyword: 'enum',
    words: 'a value that is not in its list',
    candidates: ({ enum: values }) =>
      Array.isArray(values) ? [values.some((one) => typeof one === 'number') ? 987654321 : 'no-such-value'] : [],
  },
  {
    breach: 'wrong-format',
    keyword: 'format',
    words: 'a value that is not of its format',
    candidates: ({ format }) =>
      typeof format === 'string' && wrongByFormat[format] !== undefined ? [wrongByFormat[format] ?? ''] : [],
  },
  {
    breach: 'wrong-pattern',
    keyword: 'pattern',
    words: 'a value that does not match its pattern',
    candidates: ({ pattern }) => (typeof pattern === 'string' ? ['~~~~~~', '0', 'a', ''] : []),
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
    words: 'a number that is too small',
    candidates: ({ minimum }) => numberOf(minimum).map((limit) => Math.ceil(limit) - 1),
  },
  {
    breach: 'out-of-range',
    keyword: 'maximum',
    words: 'a number that is too large',
    candidates: ({ maximum }) => numberOf(maximum).map((limit) => Math.floor(limit) + 1),
  },
  {
    breach: 'out-of-range',
    keyword: 'exclusiveMinimum',
    words: 'a number that is too small',
    candidates: ({ exclusiveMinimum }) => numberOf(exclusiveMinimum),
  },
  {
    breach: 'out-of-range',
    keyword: 'exclusiveMaximum',
    words: 'a number that is too large',
    candidates: ({ exclusiveMaximum }) => numberOf(exclusiveMaximum),
  },
  {
    breach: 'out-of-range',
    keyword: 'format',
    words: 'a number that is too large for its format',
    candidates: ({ format, maximum }) =>
      typeof format === 'string' && maximum === undefined ? (tooLargeForFormat[format] ?? []) : [],
  },
  {
    breach: 'repeated-item',
    keyword: 'uniqueItems',
    words: 'an item twice',
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
      Array.isArray(value) && value[0] !== undefined
        ? numberOf(maxItems)
            .filter((limit) => limit < longestList)
            .map((limit) => Array.from({ length: limit + 1 }, () => value[0] ?? null))
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

/**
 * Values that break the constraints of a schema one at a time, each proved by the validator to break the very clause.
 * @param value the valid value where it is known, from which list and object variants are made
 */
export function wrongValues(schemas: Schemas, ref: SchemaRef, value: Json = null): WrongValue[] {
  const found = schemasOf(schemas, ref, 'request').flatMap((at) => {
    const node = schemas.node(at, 'request');
    const pointer = schemas.published(at, 'request');
    return constraints.flatMap(({ breach, keyword, words, candidates }): WrongValue[] => {
      const clause = join(pointer, keyword);
      const wrong = candidates(node, value).find((candidate) => breaks(schemas, ref, { candidate, clause }));
      return wrong === undefined ? [] : [{ breach, words, value: wrong, clause }];
    });
  });
  return found.filter(
    ({ clause, breach }, index) =>
      found.findIndex((other) => other.clause === clause && other.breach === breach) === index,
  );
}

function breaks(schemas: Schemas, ref: SchemaRef, { candidate, clause }: { candidate: Json; clause: string }): boolean {
  const validation = schemas.validate(ref, 'request', candidate);
  return validation.kind === 'invalid' && validation.violations.some((violation) => violation.clause === clause);
}
