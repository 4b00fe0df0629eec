import { expect, it } from 'vitest';
import { words } from '../../../tests/support/small-exchanges.js';
import { accepted, tlsLook, unclear } from '../../../tests/support/small-looks.js';
import type { TlsLook } from '../../model/cross-functional.js';
import { weakRefused } from './judge.js';

const now = new Date('2026-01-01T00:00:00Z');

it.each<[string, Partial<TlsLook>, string]>([
  ['weak suites are refused', {}, 'pass'],
  ['weak suites are accepted', { weak: accepted }, 'fail weak-transport'],
  ['no answer shows nothing', { weak: unclear }, 'not-verified'],
  ['a refusal of whoever speaks no TLS shows nothing', { versions: {} }, 'not-verified'],
])('%s', (_, facts, expected) => {
  expect(words(weakRefused({ looks: [tlsLook(facts)], now }))).toBe(expected);
});
