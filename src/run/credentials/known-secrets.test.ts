import { Buffer } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import { KnownSecrets } from './known-secrets.js';

const value = 'Pa\'s "wort"\\&<7>/ü';
const { mask } = new KnownSecrets([{ variable: 'CANARY', value }]);
const base64 = (text: string): string => Buffer.from(text).toString('base64');

describe('a secret', () => {
  it.each([
    ['as it is', value],
    ['in a URL', encodeURIComponent(value)],
    ['in a form', new URLSearchParams({ a: value }).toString().slice(2)],
    ['in JSON', JSON.stringify(value).slice(1, -1)],
    ['in HTML', 'Pa&#39;s &quot;wort&quot;\\&amp;&lt;7&gt;/ü'],
    ['in hexadecimal', Buffer.from(value).toString('hex').toUpperCase()],
    ['in the other case', value.toUpperCase()],
    ['in HTTP Basic', base64(`tester:${value}`)],
    ['two bytes into a group', base64(`ab${value}c`)],
    ['in Base64url', Buffer.from(`${value}?`).toString('base64url')],
  ])('is masked %s', (_, text) => {
    const masked = mask(`before ${text} after`);
    expect(masked).toMatch(/^before .{0,12}\$\{CANARY\}.{0,8} after$/);
  });

  it('that is obtained later is masked from then on', () => {
    const secrets = new KnownSecrets([]);
    expect(secrets.mask('token abcdefgh')).toBe('token abcdefgh');
    secrets.add({ variable: 'ACCESS_TOKEN', value: 'abcdefgh' });
    expect(secrets.mask('token abcdefgh')).toBe('token ${ACCESS_TOKEN}');
  });

  it('that is short is masked where it stands by itself', () => {
    const short = new KnownSecrets([{ variable: 'KEY', value: 'ka' }]);
    expect(short.mask('{"key":"ka","name":"karl"}')).toBe('{"key":"${KEY}","name":"karl"}');
  });

  it.each([
    ['abc ka, KA', 'abc ${KA}, ${KA}'],
    ['abc ${ka}', 'abc ${KA}'],
  ])('that is written like the name of its variable is masked once: %s', (text, expected) => {
    const alike = new KnownSecrets([{ variable: 'KA', value: 'ka' }]);
    expect(alike.mask(text)).toBe(expected);
    expect(alike.mask(alike.mask(text))).toBe(expected);
  });

  it('that begins as another does has its own name', () => {
    const both = new KnownSecrets([
      { variable: 'ONE', value: 'canary-one' },
      { variable: 'TWO', value: 'canary-one-and-two' },
    ]);
    expect(both.mask('canary-one-and-two, canary-one')).toBe('${TWO}, ${ONE}');
  });
});
