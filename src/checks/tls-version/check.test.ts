import { describe, expect, it } from 'vitest';
import { contextWith, words } from '../../../tests/support/small-exchanges.js';
import { accepted, refused, tlsLook, unclear } from '../../../tests/support/small-looks.js';
import type { Handshake } from '../../model/cross-functional.js';
import { protocolAccepted, protocolsRefused } from './judge.js';

const now = new Date('2026-01-01T00:00:00Z');

describe('TLS 1.3', () => {
  it.each<[string, Record<string, Handshake>, string]>([
    ['is spoken', { 'TLS 1.3': accepted }, 'pass'],
    ['is spoken beside 1.2', { 'TLS 1.3': accepted, 'TLS 1.2': accepted }, 'pass'],
    ['is refused', { 'TLS 1.3': refused, 'TLS 1.2': accepted }, 'fail tls-not-spoken'],
    ['is not answered', { 'TLS 1.3': unclear }, 'not-verified'],
    ['was not tried', {}, 'not-verified'],
  ])('%s', (_, versions, expected) => {
    expect(words(protocolAccepted({ looks: [tlsLook({ versions })], now }, contextWith('TLS 1.3')))).toBe(expected);
  });
});

describe('older versions', () => {
  it.each<[string, Record<string, Handshake>, string]>([
    ['are refused', { 'TLS 1.3': accepted, 'TLS 1.1': refused, 'TLS 1.0': refused }, 'pass'],
    ['are spoken', { 'TLS 1.3': accepted, 'TLS 1.1': accepted, 'TLS 1.0': refused }, 'fail weak-transport'],
    ['are refused where nothing else was spoken either', { 'TLS 1.1': refused, 'TLS 1.0': refused }, 'not-verified'],
  ])('%s', (_, versions, expected) => {
    const given = { looks: [tlsLook({ versions })], now };
    expect(words(protocolsRefused(given, contextWith('TLS 1.1, TLS 1.0')))).toBe(expected);
  });
});
