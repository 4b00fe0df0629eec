import { describe, expect, it } from 'vitest';
import { readOrder } from './sort-order.js';

describe('the name of an order', () => {
  it.each([
    ['title', { property: 'title', isDown: undefined }],
    ['+title', { property: 'title', isDown: false }],
    ['Title DESC', { property: 'Title', isDown: true }],
    ['-title', { property: 'title', isDown: true }],
    ['title:desc', { property: 'title', isDown: true }],
    ['title_asc', { property: 'title', isDown: false }],
    ['family_name', { property: 'family_name', isDown: undefined }],
    ['family_name_desc', { property: 'family_name', isDown: true }],
    ['starts-on', { property: 'starts-on', isDown: undefined }],
    ['-starts-on', { property: 'starts-on', isDown: true }],
    ['starts-on-desc', { property: 'starts-on', isDown: true }],
    ['asc', undefined],
    ['by relevance', undefined],
  ])('%s', (text, expected) => {
    expect(readOrder(text)).toEqual(expected);
  });
});
