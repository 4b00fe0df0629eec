import { expect, it } from 'vitest';
import { withOffset } from './telling-scalars.js';

it.each([
  ['2026-05-02T08:00:00Z', '2026-05-02T08:00:17+05:30'],
  ['{{time 3 days ahead}}', '{{time 3 days ahead +05:30}}'],
  ['2026-05-02', undefined],
])('the time %s is tried with seconds and another zone: %s', (time, expected) => {
  expect(withOffset(time)).toBe(expected);
});
