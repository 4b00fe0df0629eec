import type { Json } from '../../model/json.js';
import type { Constraint } from './breach.js';

const wrongByType: Readonly<Record<string, Json>> = {
  object: 'not an object',
  array: 'not a list',
  integer: 'not a number',
  number: 'not a number',
  boolean: 'not a boolean',
  string: { not: 'a text' },
};

/** Ways to break the type of a value. */
export const typeConstraints: readonly Constraint[] = [
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
    breach: 'wrong-type',
    keyword: 'type',
    variant: '-fraction',
    words: 'a fraction in place of a whole number',
    candidates: ({ type, minimum }) =>
      [type].flat().includes('integer') ? [(typeof minimum === 'number' ? Math.ceil(minimum) : 0) + 0.5] : [],
  },
  {
    breach: 'wrong-type',
    keyword: 'type',
    variant: '-number',
    words: 'a number in place of a text',
    candidates: ({ type }) => ([type].flat().includes('string') ? [123456] : []),
  },
  {
    breach: 'wrong-type',
    keyword: 'type',
    variant: '-text',
    words: 'the right value written as a text',
    candidates: (_, value) => (typeof value === 'number' || typeof value === 'boolean' ? [String(value)] : []),
  },
  {
    breach: 'null-value',
    keyword: 'type',
    words: 'null',
    candidates: ({ type }) => (typeof type === 'string' && type !== 'null' ? [null] : []),
  },
];
