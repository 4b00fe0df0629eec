import { expect, it } from 'vitest';
import { exchange, noAnswer, words } from '../../../tests/support/small-exchanges.js';
import type { Exchange } from '../../model/exchange.js';
import { inert } from './judge.js';

const sent = (text: string, given: Exchange): string => words(inert([{ text, exchange: given }]));

it('a text that looks like code is refused, or kept as it is', () => {
  expect(sent("' OR 1=1", exchange(400))).toBe('pass');
  expect(sent('{{7*7}}', exchange(200, { value: { name: '{{7*7}}' } }))).toBe('pass');
  expect(sent("' OR 1=1", noAnswer)).toBe('pass');
});

it('it may not break the candidate, show its inside, or be worked out', () => {
  expect(sent("' OR 1=1", exchange(500))).toBe('fail server-error');
  expect(sent("'", exchange(400, { body: 'ORA-00933: SQL command not properly ended' }))).toBe(
    'fail reveals-internals',
  );
  expect(sent('{{2401*2401}}', exchange(200, { value: { name: '5764801' } }))).toBe('fail wrong-value');
});

it('nothing is said where nothing could be sent', () => {
  expect(words(inert([]))).toBe('not-verified');
});
