import { expect, it } from 'vitest';
import { contextWith, exchange, words } from '../../../tests/support/small-exchanges.js';
import type { Exchange } from '../../model/exchange.js';
import { unknownPath } from '../../support/unknown-path.js';
import { jsonEverywhere } from './judge.js';

const page = { body: '<p>no</p>', headers: { 'content-type': 'text/html' } };

it.each<[string, Exchange, string]>([
  ['JSON', exchange(404, { value: {} }), 'pass'],
  [
    'JSON by another name',
    exchange(400, { body: '{}', headers: { 'content-type': 'application/problem+json' } }),
    'pass',
  ],
  ['a page as an error', exchange(404, page), 'fail wrong-media-type'],
  [
    'JSON that is none',
    exchange(404, { body: '{', headers: { 'content-type': 'application/json' } }),
    'fail wrong-media-type',
  ],
  ['an error of a gateway', exchange(502, page), 'not-verified'],
  ['a gateway that lets nobody in', exchange(403, page), 'not-verified'],
  ['a refusal of a control character', exchange(400, { ...page, path: '/op?q=a%00b' }), 'not-verified'],
  ['a refusal of a slash in a path', exchange(400, { ...page, path: '/op%2Fa' }), 'not-verified'],
  ['a refusal of a backslash in a query', exchange(400, { ...page, path: '/op?q=a%20%5C' }), 'not-verified'],
  ['a refusal of a quote in a query', exchange(400, { ...page, path: '/op?q=a%22b' }), 'fail wrong-media-type'],
  ['a refusal of a slash in a query', exchange(400, { ...page, path: '/op?q=a%2Fb' }), 'fail wrong-media-type'],
  ['a failure at a control character', exchange(500, { ...page, path: '/op?q=a%00b' }), 'fail wrong-media-type'],
  ['another format where the GovSpec names none', exchange(200, page), 'pass'],
])('%s', (_, given, expected) => {
  expect(words(jsonEverywhere({ recorded: [given], urls: [] }, contextWith()))).toBe(expected);
});

it('an operation that is answered like a path that nobody defined is spoken of elsewhere', () => {
  const recorded = [exchange(404, page), exchange(404, { ...page, path: unknownPath('run') })];
  expect(words(jsonEverywhere({ recorded, urls: [] }, contextWith()))).toBe('not-verified');
});
