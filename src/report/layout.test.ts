import { describe, expect, it } from 'vitest';
import { sampleReport } from '../../tests/support/sample-report.js';
import type { TerminalOptions } from '../model/format.js';
import type { Report } from '../model/report.js';
import { renderFitGap } from './fit-gap-terminal.js';
import { format as terminalFormat } from './formats/terminal.js';
import { paragraph, rowLines, wrapText } from './layout.js';

function inTerminal(report: Report, options: TerminalOptions): string {
  return String(terminalFormat.render.report?.(report, options));
}

describe('a text in lines', () => {
  it.each<[string, string, number, string[]]>([
    ['is broken between words', 'one two three', 8, ['one two', 'three']],
    ['is one line where it fits exactly', 'one two', 7, ['one two']],
    ['has a long path broken after its signs', 'GET /a-long/path/of-one', 12, ['GET /a-long/', 'path/of-one']],
    ['has a word whole that cannot be broken', 'a incomprehensibilities b', 8, ['a', 'incomprehensibilities', 'b']],
    ['may be empty', '', 8, ['']],
  ])('%s', (_, text, width, lines) => {
    expect(wrapText(text, width)).toEqual(lines);
  });

  it('is indented in every line', () => {
    expect(paragraph('one two three', 10, 2)).toEqual(['  one two', '  three']);
  });

  it('stands in columns, whose colours do not move what follows', () => {
    const paint = (text: string) => `<${text}>`;
    expect(
      rowLines([
        { text: 'ab', width: 4, paint },
        { text: 'one two', width: 4 },
      ]),
    ).toEqual(['<ab>    one', '<>      two']);
  });
});

describe.each([60, 80, 200])('at a terminal of %i columns', (width) => {
  const report = sampleReport();

  it.each([
    ['the report', inTerminal(report, { color: false, width })],
    ['the fit-gap', renderFitGap(report, { color: false, width })],
  ])('%s has no line that is longer, but what must stay whole', (_, text) => {
    const long = text.split('\n').filter((line) => line.length > width);
    expect(long.filter((line) => !line.startsWith('    repeat '))).toEqual([]);
  });

  it('the report ends with what it comes to and what to do next', () => {
    const lines = inTerminal(report, { color: false, width }).trimEnd().split('\n');
    const verdict = lines.findIndex((line) => line.startsWith('INCOMPLETE'));
    const steps = lines.indexOf('What to do next');
    expect(verdict).toBeGreaterThan(lines.findIndex((line) => line.startsWith('Gaps (')));
    expect(steps).toBeGreaterThan(verdict);
    expect(lines.slice(steps).join(' ')).toContain('1. ');
  });

  it('every operation has its fit in a word, not only in a colour', () => {
    const text = inTerminal(report, { color: false, width });
    for (const { path } of report.operations)
      expect(text).toMatch(new RegExp(`(fit|partial|gap|not verified|left out) .*${path}`));
  });
});
