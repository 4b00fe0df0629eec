import { describe, expect, it } from 'vitest';
import {
  charsetOf,
  concrete,
  covers,
  isBinary,
  isJson,
  isJsonLines,
  isStream,
  isXml,
  precision,
} from './media-type.js';

describe('what a media type carries', () => {
  it.each([
    ['application/json; charset=utf-8', { json: true }],
    ['json', { json: true }],
    ['application/vnd.example.v2+JSON', { json: true }],
    ['application/x-ndjson', { lines: true, stream: true }],
    ['application/json-seq', { lines: true, stream: true }],
    ['text/event-stream', { stream: true }],
    ['application/atom+xml', { xml: true }],
    ['image/svg+xml', { xml: true }],
    ['image/webp', { binary: true }],
    ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', { binary: true }],
    ['text/csv', {}],
  ])('%s', (mediaType, expected) => {
    const found = {
      json: isJson(mediaType),
      lines: isJsonLines(mediaType),
      xml: isXml(mediaType),
      binary: isBinary(mediaType),
      stream: isStream(mediaType),
    };
    expect(Object.fromEntries(Object.entries(found).filter(([, value]) => value))).toEqual(expected);
  });

  it('is a text in a character set, where it names one that is known', () => {
    expect(charsetOf('text/plain; charset="ISO-8859-15"')).toBe('iso-8859-15');
    expect(charsetOf('text/plain; charset=klingon')).toBeUndefined();
    expect(charsetOf('text/plain')).toBeUndefined();
  });
});

describe('a range of media types', () => {
  it.each([
    ['*/*', 'text/csv', true],
    ['image/*', 'image/png', true],
    ['image/*', 'text/png', false],
    ['application/*+json', 'application/hal+json', true],
    ['application/*+json', 'application/json', true],
    ['application/*+json', 'application/xml', false],
    ['json', 'application/json', true],
  ])('%s covers %s: %s', (range, essence, expected) => {
    expect(covers(range, essence)).toBe(expected);
  });

  it.each([
    ['*/*', 'application/json'],
    ['application/*', 'application/json'],
    ['application/*+json', 'application/ld+json'],
    ['image/*', 'image/png'],
    ['text/*', 'text/plain'],
    ['text/csv', 'text/csv'],
  ])('%s is sent as %s', (range, expected) => {
    expect(concrete(range)).toBe(expected);
  });

  it('is less exact than a media type, and that less than one with the same parameters', () => {
    const given = 'application/json; version=2; charset=UTF-8';
    const documented = ['*/*', 'application/*', 'application/json', 'application/json;version=2'];
    const ranks = documented.map((one) => precision(one, given) ?? Number.NaN);
    expect([...ranks].sort((a, b) => a - b)).toEqual(ranks);
    expect(precision('application/json;version=1', given)).toBeUndefined();
    expect(precision('application/json;charset=iso-8859-1', given)).toBeDefined();
  });
});
