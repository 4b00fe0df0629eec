import { expect, it } from 'vitest';
import { contextWith, words } from '../../../tests/support/small-exchanges.js';
import { accepted, refused, tlsLook, unclear } from '../../../tests/support/small-looks.js';
import type { Handshake } from '../../model/cross-functional.js';
import { protocolsRefused } from './judge.js';

const now = new Date('2026-01-01T00:00:00Z');

it.each<[string, Record<string, Handshake>, string]>([
  ['is refused', { 'TLS 1.3': accepted, 'TLS 1.2': refused }, 'pass'],
  ['is accepted', { 'TLS 1.3': accepted, 'TLS 1.2': accepted }, 'fail weak-transport'],
  ['is not answered', { 'TLS 1.3': accepted, 'TLS 1.2': unclear }, 'not-verified'],
  ['was not tried', { 'TLS 1.3': accepted }, 'not-verified'],
  ['is refused where nothing else was spoken either', { 'TLS 1.2': refused }, 'not-verified'],
])('TLS 1.2 %s', (_, versions, expected) => {
  expect(words(protocolsRefused({ looks: [tlsLook({ versions })], now }, contextWith('TLS 1.2')))).toBe(expected);
});
