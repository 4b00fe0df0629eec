import { describe, expect, it } from 'vitest';
import { sampleReport } from '../../tests/support/sample-report.js';
import type { Report } from '../model/report.js';
import { renderMarkdown } from './markdown.js';

const sample = sampleReport();
const hostile = 'x | <img src=x> [link](https://example.org) @everyone ``` *bold*\n# title\u202e';

/** The sample whose candidate puts markup wherever a text of its own can stand. */
function withTexts(text: string): Report {
  const verdicts = sample.verdicts.map((verdict) => ({
    ...verdict,
    title: text,
    problems: verdict.problems.map((problem) => ({ ...problem, actual: text, expected: text, at: text })),
  }));
  const operations = sample.operations.map((operation) => ({ ...operation, why: text }));
  return { ...sample, candidate: { ...sample.candidate, name: text }, verdicts, operations };
}

describe('the report as Markdown', () => {
  it('lets no text of a candidate be markup', () => {
    const text = renderMarkdown(withTexts(hostile));
    const outsideOfCode = text.replace(/(`+) .*? \1(?!`)/g, '');
    expect(outsideOfCode).not.toMatch(/<img|\[link\]|@everyone|\*bold\*|^# title/m);
    expect(text).not.toMatch(/^# title/m);
  });

  it('keeps the columns of its tables whatever a text holds', () => {
    const rows = renderMarkdown(withTexts(hostile))
      .split('\n')
      .filter((line) => line.startsWith('| partial'));
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row.match(/(?<!\\)\|/g)).toHaveLength(5);
  });

  it('stays below what a comment may hold, however many gaps there are', () => {
    const many = Array.from({ length: 500 }, () => sample.verdicts).flat();
    expect(renderMarkdown({ ...withTexts('x'.repeat(5000)), verdicts: many }).length).toBeLessThan(65_536);
  });
});
