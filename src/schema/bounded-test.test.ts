import { describe, expect, it } from 'vitest';
import { boundedWhereLong } from './bounded-test.js';
import { isUsable, testOf } from './patterns.js';
import { makeValidator } from './validator.js';

/** In milliseconds: far more than is needed, far less than an explosion takes. */
const bearable = 5000;

/** So much longer may a busy machine take than one that does nothing else. */
const slack = 5;

function timed(work: () => unknown): number {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}

describe('a pattern that explodes', () => {
  it.each([
    ['^(a+)+$', `${'a'.repeat(60)}!`],
    ['^(a|a)*$', `${'a'.repeat(60)}!`],
    ['^(a|a?)+$', `${'a'.repeat(60)}!`],
    ['(x+x+)+y', 'x'.repeat(60)],
    ['^(([a-z])+.)+[A-Z]([a-z])+$', 'a'.repeat(60)],
    ['\\s+$', `${' '.repeat(2_000_000)}!`],
  ])('refuses nothing, and holds nobody up: %s', (pattern, text) => {
    const test = testOf(pattern);
    expect(timed(() => expect(test.test(text)).toBe(true))).toBeLessThan(bearable);
    expect(isUsable(pattern)).toBe(true);
  });

  it('holds nobody up for as long as a tenth of a second', () => {
    const test = testOf('^(c+)+$');
    expect(timed(() => test.test(`${'c'.repeat(60)}!`))).toBeLessThan(slack * 100);
    expect(timed(() => test.test(`${'c'.repeat(60)}!`))).toBeLessThan(slack * 100);
  });

  it.each([
    ['^(b+)+$', 'bbb', 'bbc'],
    ['^[a-z]+(-[a-z]+)*$', 'one-two', 'one_two'],
    ['^[a-z]{2,5}$', 'abc', 'abcdef'],
  ])('still refuses what it can: %s', (pattern, good, bad) => {
    expect(testOf(pattern).test(good)).toBe(true);
    expect(testOf(pattern).test(bad)).toBe(false);
  });
});

it('two patterns of one schema are two', () => {
  const text = (pattern: string) => ({ type: 'string', pattern });
  const validate = makeValidator().compile({ properties: { a: text('^a$'), b: text('^b$') } });
  expect([validate({ a: 'a', b: 'b' }), validate({ a: 'a', b: 'a' })]).toEqual([true, false]);
});

describe('a format', () => {
  it.each(['email', 'uri', 'hostname', 'duration', 'json-pointer', 'uri-template'])(
    'is held against a long text in bounded time: %s',
    (format) => {
      const validate = makeValidator().compile({ type: 'string', format });
      const texts = ['a.', 'a', 'a:', '%41', '{a', '/~0', '[:'].map((piece) => piece.repeat(300_000));
      expect(timed(() => texts.map((text) => validate(`${text}\n`)))).toBeLessThan(bearable);
    },
  );

  it('refuses what it refused, short or long', () => {
    const validate = makeValidator().compile({ type: 'string', format: 'email' });
    expect([validate('a@example.org'), validate('a'), validate('a'.repeat(5000))]).toEqual([true, false, false]);
    expect(boundedWhereLong(/^a+$/).test('a'.repeat(2000))).toBe(true);
  });
});
