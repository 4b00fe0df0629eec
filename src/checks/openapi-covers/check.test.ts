import { expect, it } from 'vitest';
import { contextWith, words } from '../../../tests/support/small-exchanges.js';
import { publishedLook } from '../../../tests/support/small-looks.js';
import type { Catalogue } from '../../model/catalogue.js';
import type { PublishedLook } from '../../model/cross-functional.js';
import type { JudgeContext } from '../../model/evidence-kinds.js';
import { publishedCovers } from './judge.js';

/** A GovSpec with so many APIs. */
function contextOf(count: number): JudgeContext {
  const apis = Array.from({ length: count }, () => ({}));
  return { ...contextWith(), catalogue: { apis } as unknown as Catalogue };
}

it.each<[string, Partial<PublishedLook>, string]>([
  ['has all', {}, 'pass'],
  ['has all, in its own way', { remarks: ['GET /x answers 202'] }, 'pass, with a remark'],
  ['lacks an operation', { missing: ['GET /x'] }, 'fail document-incomplete'],
  ['could not be compared', { unread: ['/openapi.json is of version 4'] }, 'not-verified'],
  ['was not found', { documents: [] }, 'not-verified'],
])('a document that %s', (_, facts, expected) => {
  expect(words(publishedCovers({ look: publishedLook(facts), recorded: [] }, contextOf(1)))).toBe(expected);
});

it('is not shown by any document where the GovSpec has no API to cover', () => {
  expect(words(publishedCovers({ look: publishedLook({}), recorded: [] }, contextOf(0)))).toBe('not-verified');
});
