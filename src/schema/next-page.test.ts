import { describe, expect, it } from 'vitest';
import type { Json } from '../model/json.js';
import { nextPage } from './next-page.js';

describe('the next page', () => {
  it.each<[string, Json, string | undefined, Readonly<Record<string, string>> | undefined]>([
    ['by a mark', { items: [], next: 'after-3' }, undefined, { cursor: 'after-3' }],
    ['by a mark inside', { data: [], paging: { next_cursor: 'x' } }, undefined, { cursor: 'x' }],
    ['by a mark of another style', { Data: [], NextMark: 'z' }, undefined, { cursor: 'z' }],
    ['by a link of HAL', { _links: { next: { href: '/a?cursor=y&limit=2' } } }, undefined, { cursor: 'y', limit: '2' }],
    ['by a whole address', { next: 'https://a.test/b?page=2' }, undefined, { page: '2' }],
    ['by the header Link', [], '</a?page=1>; rel="prev", </a?page=3>; rel="next"', { page: '3' }],
    ['is not named by null', { items: [], next: null }, undefined, undefined],
    ['is not named by an empty text', { items: [], next: '' }, undefined, undefined],
    ['is not named by the page before', [], '</a?page=1>; rel="prev"', undefined],
  ])('%s', (_, body, link, expected) => {
    expect(nextPage({ body, link }, 'cursor')).toEqual(expected);
  });

  it('is not known where no parameter takes the mark', () => {
    expect(nextPage({ body: { next: 'after-3' }, link: undefined }, undefined)).toBeUndefined();
  });
});
