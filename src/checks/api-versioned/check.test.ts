import { expect, it } from 'vitest';
import { contextWith, exchange, words } from '../../../tests/support/small-exchanges.js';
import { publishedLook } from '../../../tests/support/small-looks.js';
import { versionSaid } from './judge.js';

const judged = (url: string, facts: Partial<Parameters<typeof versionSaid>[0]> = {}): string =>
  words(versionSaid({ recorded: [], urls: [url], ...facts }, contextWith()));

it('the version is said by the URL or by a header', () => {
  expect(judged('http://a.test/v1')).toBe('pass, with a remark');
  const headers = { 'api-version': '1' };
  expect(judged('http://a.test', { recorded: [exchange(200, { headers })] })).toBe('pass, with a remark');
});

it('is missing only where the published document names none either', () => {
  expect(judged('http://a.test')).toBe('not-verified');
  expect(judged('http://a.test', { published: publishedLook() })).toBe('not-verified');
  const documents = [{ place: '/openapi.json', openapi: '3.0.0', version: 'latest' }];
  expect(judged('http://a.test', { published: publishedLook({ documents }) })).toBe('fail version-missing');
});
