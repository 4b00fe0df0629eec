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
    ['in JSON with slashes and other letters escaped', 'Pa\'s \\"wort\\"\\\\&<7>\\/\\u00fc'],
    ['in JSON without signs of HTML', 'Pa\\u0027s \\u0022wort\\u0022\\\\\\u0026\\u003C7\\u003E/\\u00FC'],
    ['in JSON within JSON', JSON.stringify(JSON.stringify(value).slice(1, -1)).slice(1, -1)],
    ['in a URL within a URL', encodeURIComponent(encodeURIComponent(value))],
    ['in numbered entities', 'Pa&#39;s &#x22;wort&#34;&#92;&#38;&#60;7&#62;/&#xFC;'],
    ['in HTML within a URL', encodeURIComponent('Pa&#39;s &quot;wort&quot;\\&amp;&lt;7&gt;/ü')],
    ['with an accent of its own', value.normalize('NFD')],
    ['in a header, byte by byte', Buffer.from(value).toString('latin1')],
    ['in the Basic of OAuth2', base64(`id:${encodeURIComponent(value)}`)],
    ['in Base64 in JSON', base64(`ab${value}c`).replaceAll('+', '\\u002B').replaceAll('/', '\\/')],
  ])('is masked %s', (_, text) => {
    const masked = mask(`before ${text} after`);
    expect(masked).toMatch(/^before .{0,12}\$\{CANARY\}.{0,10} after$/);
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

  it('that is short is masked where its Base64 can be told from other texts', () => {
    const short = new KnownSecrets([{ variable: 'KEY', value: 'Xk7vP' }]);
    expect(short.mask(Buffer.from('Xk7vP').toString('base64'))).toBe('${KEY}A=');
    expect(short.mask('58 6b 37')).toBe('58 6b 37');
  });

  it.each([
    ['got "and then dG8/yL+5…", not', 'got "and then ${KEY}…", not'],
    ['shows "dG8\\/yL\\u002B"', 'shows "${KEY}"'],
    ['shows dG8/yL+5p', 'shows ${KEY}'],
    ['shows dG8/yL+5\\u00…', 'shows ${KEY}…'],
    ['shows dG8/yL+5 and more', 'shows dG8/yL+5 and more'],
    ['shows dG8/y…', 'shows dG8/y…'],
  ])('of which a message shows the beginning is masked there: %s', (text, expected) => {
    const cut = new KnownSecrets([{ variable: 'KEY', value: 'dG8/yL+5pQ==aVc0=' }]);
    expect(cut.mask(text)).toBe(expected);
  });

  it.each([
    ['dG8/yL+5pQ==aVc0=', 'dG8/yL+5pQ==aVc0', '${KEY%?}'],
    [
      'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abcDEF',
      'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.b3RoZXI',
      '${KEY%.*}.b3RoZXI',
    ],
  ])('that a check sends without its end is masked, too: %s', (secret, sent, expected) => {
    const { mask: masking } = new KnownSecrets([{ variable: 'KEY', value: secret }]);
    expect([masking(`"${sent}"`), masking(`"${secret}"`)]).toEqual([`"${expected}"`, '"${KEY}"']);
    expect(masking(masking(`"${sent}"`))).toBe(`"${expected}"`);
  });

  it('is looked for in long texts of signs in little time', () => {
    const { mask: masking } = new KnownSecrets([{ variable: 'KEY', value: '\\"/\\+"a/<&' }]);
    for (const sign of ['\\', '%25', '&amp;', '/'])
      expect(masking(`a${sign.repeat(1_000_000 / sign.length)}`).length).toBeGreaterThan(0);
  }, 10_000);

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

  it('are told from others that begin alike, and from those that they are a part of', () => {
    const head = 'eyJhbGciOiJFUzI1NiIsInR5cCI6Im9wZW5pZDR2Y2ktcHJvb2Yrand0In0';
    const [one, other] = [`${head}.b25l.c2lnbmVk`, `${head}.b3RoZXI.c2lnbmVkLXRvbw`];
    const tokens = new KnownSecrets([
      { variable: 'ONE', value: one },
      { variable: 'HEAD', value: head },
      { variable: 'OTHER', value: other },
    ]);
    expect(tokens.mask(`${other} ${one} ${head}`)).toBe('${OTHER} ${ONE} ${HEAD}');
    expect(tokens.mask(JSON.stringify({ [one]: `${other}.x` }).replaceAll('.', '%2E'))).toBe(
      '{"${ONE}":"${OTHER}%2Ex"}',
    );
    expect(tokens.mask(`${other.slice(0, -3)}…`)).not.toContain(head);
  });

  it('stay as the name of a variable that holds its own name', () => {
    const value = 'GOVSTACK_REFERENCE_TOKEN_1';
    const named = new KnownSecrets([{ variable: value, value }]);
    expect(named.mask(named.mask(`Bearer ${value}`))).toBe(`Bearer \${${value}}`);
  });
});
