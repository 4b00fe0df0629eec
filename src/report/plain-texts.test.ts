import { expect, it } from 'vitest';
import type { Verdict } from '../model/verdict.js';
import { VerdictKinds } from '../model/verdict-kind.js';
import { packedVerdicts } from '../support/packed-evidence.js';
import { plainText } from '../support/plain-text.js';
import { forReader, forTerminal, forXml } from './plain-texts.js';

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

it('kept verdicts with nothing to change stay themselves, and of the others what they have in common is changed too', () => {
  const skipped = (reason: string): Verdict => ({
    operation: 'shop/api/list',
    problems: [],
    observations: [],
    earlier: [],
    id: 'shop.api.list.a-rule',
    rule: 'a-rule',
    requirements: [],
    outcome: 'not-applicable',
    reason,
    title: '',
  });
  const kept = packedVerdicts([skipped('nothing is sent'), skipped('nothing \u202eis sent')], new VerdictKinds());
  for (const change of [forReader, forTerminal]) {
    const [same, changed] = change({ verdicts: kept }).verdicts;
    expect(same).toBe(kept[0]);
    expect([changed?.reason, { ...changed }.reason]).toEqual(Array(2).fill('nothing \\u202eis sent'));
  }
  expect(forXml(packedVerdicts([skipped(']]>')], new VerdictKinds()))[0]?.reason).toBe(']] >');
});
