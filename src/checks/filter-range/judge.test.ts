import { expect, it } from 'vitest';
import { contextWith, exchange, listLook, words } from '../../../tests/support/small-exchanges.js';
import type { Json } from '../../model/json.js';
import { inRange } from './judge.js';

const answering = (items: Json) => exchange(200, { value: { items } });
const dated = (id: string, day: Json) => ({ id, day });
const [early, late] = [dated('1', '2024-05-01'), dated('2', '2024-05-09')];

/** What is said of a list that was filtered by a bound. */
function judged(bound: string, side: string, shown: readonly Json[], whole: readonly Json[] = [early, late]): string {
  const lists = [{ value: bound, pages: [answering([...shown])], complete: false }];
  const look = { ...listLook(), whole: answering([...whole]), pointer: '/day', lists };
  return words(inRange(look, contextWith('dayFrom', '$.day', side)));
}

it.each<[string, string, string, readonly Json[], string]>([
  ['holds what lies above', '2024-05-05', 'above', [late], 'pass'],
  ['holds what lies below', '2024-05-05', 'below', [early], 'pass'],
  ['holds what lies on the other side', '2024-05-05', 'above', [early, late], 'fail not-filtered'],
  ['lacks what lies within', '2024-05-05', 'above', [], 'fail not-filtered'],
  ['lacks the bound itself, which nobody promises', '2024-05-09', 'above', [], 'pass'],
  ['lacks the bound itself, which is promised', '2024-05-09', 'at or above', [], 'fail not-filtered'],
  ['lacks the upper bound, which is promised', '2024-05-01', 'at or below', [], 'fail not-filtered'],
  ['holds an item without the value', '2024-05-05', 'above', [late, { id: '3' }], 'pass'],
])('a list that %s', (_, ...[bound, side, shown, expected]) => {
  expect(judged(bound, side, shown)).toBe(expected);
});

it('that is as long as a page may lack what lies within', () => {
  expect(judged('2024-05-05', 'above', [dated('7', '2024-06-01')], [late])).toBe('pass');
});

it('may cut moments to whole seconds', () => {
  const whole = [dated('1', '2024-05-01T08:00:00.4Z'), dated('2', '2024-05-09T08:00:00Z')];
  expect(judged('2024-05-01T08:00:01Z', 'at or above', whole, whole)).toBe('pass');
  expect(judged('2024-05-02T08:00:00Z', 'at or above', whole, whole)).toBe('fail not-filtered');
});

it('may begin and end a day in whatever zone', () => {
  const whole = [dated('1', '2024-05-01T08:00:00Z'), dated('2', '2024-05-09T08:00:00Z')];
  expect(judged('2024-05-02', 'at or above', whole, whole)).toBe('pass');
  expect(judged('2024-05-09', 'at or above', [], whole)).toBe('pass');
  expect(judged('2024-05-04', 'at or above', whole, whole)).toBe('fail not-filtered');
  expect(judged('2024-05-04', 'at or above', [], whole)).toBe('fail not-filtered');
});

it('proves nothing where a bound is refused, or no item shows a value', () => {
  const refused = { value: '0', pages: [exchange(400)], complete: false };
  const look = { ...listLook(), whole: answering([early]), pointer: '/day', lists: [refused] };
  expect(words(inRange(look, contextWith('dayFrom', '$.day', 'above')))).toBe('not-verified');
  expect(words(inRange({ ...look, lists: [] }, contextWith('dayFrom', '$.day', 'above')))).toBe('not-verified');
  expect(words(inRange({ ...look, whole: exchange(500) }, contextWith('dayFrom', '$.day', 'above')))).toBe(
    'not-verified',
  );
});
