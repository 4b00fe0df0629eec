import { expect, it } from 'vitest';
import type { Json } from '../model/json.js';
import { ownType } from './own-type.js';

it.each<[Json, Json | undefined]>([
  ['integer', 'integer'],
  [['integer', 'null'], 'integer'],
  [['null', 'string'], 'string'],
  [['integer', 'string'], undefined],
  ['null', 'null'],
])('of %j the type is %s', (type, expected) => expect(ownType({ type })).toBe(expected));

it('none is none', () => expect(ownType({})).toBeUndefined());
