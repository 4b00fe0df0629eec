import { expect, it } from 'vitest';
import { words } from '../../../tests/support/small-exchanges.js';
import { publishedLook } from '../../../tests/support/small-looks.js';
import type { PublishedLook } from '../../model/cross-functional.js';
import { publishedValid } from './judge.js';

it.each<[string, Partial<PublishedLook>, string]>([
  ['keeps to the rules', {}, 'pass'],
  ['breaks them', { errors: ['paths: is missing'] }, 'fail document-invalid'],
  ['was not found', { documents: [] }, 'not-verified'],
])('a document that %s', (_, facts, expected) => {
  expect(words(publishedValid({ look: publishedLook(facts), recorded: [] }))).toBe(expected);
});
