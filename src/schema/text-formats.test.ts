import { expect, it } from 'vitest';
import { isOfUnknownFormat, momentThat, textOfFormat } from './text-formats.js';

const text = (format: string, others: object = {}) => ({ type: 'string', format, ...others });

it('are numbers where the format of a text is one', () => {
  expect(['int64', 'uint32', 'bigint'].map((format) => textOfFormat(format, 3))).toEqual(['3', '3', '3']);
  expect(textOfFormat('decimal', 2)).toBe('2.5');
});

it('are made for formats that authors know, in any case', () => {
  expect(textOfFormat('ULID', 2)).toMatch(/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/);
  expect(textOfFormat('objectId', 2)).toMatch(/^[0-9a-f]{24}$/);
  const dates = [1, 2, 3, 4, 5, 6, 7, 8].map((n) => textOfFormat('http-date', n) ?? '');
  expect(dates.map((date) => new Date(date).toUTCString())).toEqual(dates);
  expect(textOfFormat('constructor', 1)).toBeUndefined();
});

it('are guesses where no standard describes the format and the definition shows no value', () => {
  expect(['ulid', 'national-id', 'phone'].map((format) => isOfUnknownFormat(text(format)))).toEqual([true, true, true]);
  expect(isOfUnknownFormat({ type: ['string', 'null'], format: 'ulid' })).toBe(true);
});

it('are none where a standard describes the format, nothing is asked, or a value is shown', () => {
  const known = ['date', 'int64', 'byte', 'binary', 'password', 'Markdown'];
  expect(known.filter((format) => isOfUnknownFormat(text(format)))).toEqual([]);
  expect(isOfUnknownFormat(text('ulid', { enum: ['a'] }))).toBe(false);
  expect(isOfUnknownFormat(text('ulid', { examples: ['01ARZ3NDEKTSV4RRFFQ69G5FAV'] }))).toBe(false);
  expect(isOfUnknownFormat({ type: 'integer', format: 'ulid' })).toBe(false);
  expect(isOfUnknownFormat({ type: 'string' })).toBe(false);
});

it('are real dates and times where a pattern has their form', () => {
  const of = (pattern: RegExp, n = 3) => momentThat((written) => pattern.test(written), n);
  expect(of(/^\d{4}(-\d\d(-\d\d)?)?$/)).toBe('2024-05-03');
  expect(of(/^\d\d\/\d\d\/\d{4}$/)).toBe('03/05/2024');
  expect(of(/^\d\d:\d\d$/)).toBe('08:03');
  expect(of(/^[A-Z]{3}\d{4}$/)).toBeUndefined();
  expect([1, 12, 13].map((n) => of(/^\d{4}-\d\d$/, n))).toEqual(['2024-01', '2024-12', '2024-01']);
});
