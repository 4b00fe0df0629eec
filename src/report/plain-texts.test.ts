import { expect, it } from 'vitest';
import { plainText } from '../support/plain-text.js';
import { forTerminal, forXml } from './plain-texts.js';

it.each([
  ['a colour', '\u001b[31mred', '\ufffd[31mred'],
  ['a title of the window', '\u001b]0;x\u0007', '\ufffd]0;x\ufffd'],
  ['a sign of C1', 'a\u009b2J', 'a\ufffd2J'],
  ['the beginning of the line', 'a\rb', 'a\ufffdb'],
  ['another direction', 'a\u202eb', 'a\\u202eb'],
  ['words of any language', 'Õ 日本 🇪🇪\n', 'Õ 日本 🇪🇪\n'],
])('nothing acts on the terminal: %s', (_, text, expected) => expect(plainText(text)).toBe(expected));

it('every text of a document is changed, and nothing else', () => {
  const document = { name: '\u0007', list: [{ text: '\u001b' }], ms: 7, none: undefined };
  expect(forTerminal(document)).toEqual({ name: '\ufffd', list: [{ text: '\ufffd' }], ms: 7, none: undefined });
});

it('no text ends the section that it stands in, nor holds what XML cannot', () => {
  expect(forXml({ text: ']]>]]></system-out>' }).text).not.toContain(']]>');
  expect(forXml({ text: '\u0000\u000b\ufffe\ud800 <b>&' }).text).toBe('\ufffd\ufffd\ufffd\ufffd <b>&');
});
