import { expect, it } from 'vitest';
import { words } from '../../../tests/support/small-exchanges.js';
import { tlsLook } from '../../../tests/support/small-looks.js';
import type { ShownCertificate } from '../../model/cross-functional.js';
import { certificateValid } from './judge.js';

const certificate = { host: 'candidate.test', from: '2025-01-01T00:00:00Z', until: '2027-01-01T00:00:00Z' };
const judged = (shown: Partial<ShownCertificate>, now = '2026-01-01T00:00:00Z'): string => {
  const looks = [tlsLook({ certificate: { ...certificate, ...shown } })];
  return words(certificateValid({ looks, now: new Date(now) }));
};

it('a certificate is valid for its name, time and chain', () => {
  expect(judged({})).toBe('pass');
  expect(judged({}, '2028-01-01T00:00:00Z')).toBe('fail certificate-invalid');
  expect(judged({}, '2024-01-01T00:00:00Z')).toBe('fail certificate-invalid');
  expect(judged({ otherName: 'it is for other.test' })).toBe('fail certificate-invalid');
  expect(judged({ distrusted: 'self-signed certificate' })).toBe('fail certificate-invalid');
});

it('a server that shows none proves nothing', () => {
  const { certificate: _, ...without } = tlsLook();
  expect(words(certificateValid({ looks: [without], now: new Date() }))).toBe('not-verified');
});
