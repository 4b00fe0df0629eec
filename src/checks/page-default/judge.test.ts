import { expect, it } from 'vitest';
import { contextWith, exchange, listLook, page, words } from '../../../tests/support/small-exchanges.js';
import type { Exchange } from '../../model/exchange.js';
import { defaultPage } from './judge.js';

it.each<[string, Exchange, string]>([
  ['holds as many items as the default', page('1', '2'), 'pass'],
  ['holds more', page('1', '2', '3'), 'fail page-too-large'],
  ['holds fewer', page('1'), 'not-verified'],
  ['cannot be read', exchange(500), 'not-verified'],
])('a page that nobody chose the size of %s', (_, given, expected) => {
  expect(words(defaultPage(listLook(given), contextWith('limit', '2')))).toBe(expected);
});

it('the parameter is the clause, where the definition has it', () => {
  const [known, unknown] = ['limit', 'size'].map((name) =>
    defaultPage(listLook(page('1', '2')), contextWith(name, '1')),
  );
  expect(known).toMatchObject({ problems: [{ clause: { pointer: '/p/limit' }, actual: '2 items' }] });
  expect(unknown).toMatchObject({ problems: [{ clause: { pointer: '/op/responses' } }] });
});
