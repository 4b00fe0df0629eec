import { expect, it } from 'vitest';
import { words } from '../../../tests/support/small-exchanges.js';
import { publishedLook } from '../../../tests/support/small-looks.js';
import type { PublishedLook } from '../../model/cross-functional.js';
import { publishedCovers } from './judge.js';

it.each<[string, Partial<PublishedLook>, string]>([
  ['has all', {}, 'pass'],
  ['has all, in its own way', { remarks: ['GET /x answers 202'] }, 'pass, with a remark'],
  ['lacks an operation', { missing: ['GET /x'] }, 'fail document-incomplete'],
  ['could not be compared', { unread: ['/openapi.json is of version 4'] }, 'not-verified'],
  ['was not found', { documents: [] }, 'not-verified'],
])('a document that %s', (_, facts, expected) => {
  expect(words(publishedCovers({ look: publishedLook(facts), recorded: [] }))).toBe(expected);
});
