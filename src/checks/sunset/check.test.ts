import { expect, it } from 'vitest';
import { contextWith, exchange, words } from '../../../tests/support/small-exchanges.js';
import { publishedLook } from '../../../tests/support/small-looks.js';
import type { PublishedLook } from '../../model/cross-functional.js';
import type { Exchange } from '../../model/exchange.js';
import { sunsetSaid } from './judge.js';

const deprecated = ['bb/api/op'];

it.each<[string, Partial<PublishedLook>, Exchange[], string]>([
  ['that say so', { deprecated }, [exchange(200, { headers: { sunset: 'Sat, 31 Dec 2033 23:59:59 GMT' } })], 'pass'],
  ['that say that they are deprecated', { deprecated }, [exchange(200, { headers: { deprecation: '@1' } })], 'pass'],
  ['that say nothing', { deprecated }, [exchange(200)], 'fail not-announced'],
  ['that were never a success', { deprecated }, [exchange(400)], 'not-verified'],
  ['of operations that are to stay', {}, [exchange(200)], 'not-verified'],
  ['where no document was found', { documents: [] }, [exchange(200)], 'not-verified'],
])('answers %s', (_, facts, recorded, expected) => {
  expect(words(sunsetSaid({ look: publishedLook(facts), recorded }, contextWith()))).toBe(expected);
});
