import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse as parseCsv } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { Format, TerminalOptions } from '../model/format.js';
import { packageRoot } from '../support/package/paths.js';
import { renderFitGap } from './fit-gap-terminal.js';
import { format as csvFormat } from './formats/csv.js';
import { format as htmlFormat } from './formats/html.js';
import { format as jsonFormat } from './formats/json.js';
import { format as junitFormat } from './formats/junit.js';
import { format as markdownFormat } from './formats/markdown.js';
import { format as terminalFormat } from './formats/terminal.js';
import { ofWhole, percent } from './words.js';
import { reportOf, type WrittenReport } from './written-report.js';

const golden = (file: string): string => path.join(packageRoot, 'fixtures', 'reports', file);
const written: WrittenReport = JSON.parse(readFileSync(golden('sample.json'), 'utf8'));
const sample = reportOf(written);
const schema: object = JSON.parse(readFileSync(path.join(packageRoot, 'specs', 'report.schema.json'), 'utf8'));
const validate = new Ajv2020({ strict: false, allErrors: true }).compile(schema);

/** The sample in a format, as a file. */
function rendered({ render }: Pick<Format, 'render'>, kind: 'report' | 'fit-gap' = 'report'): string {
  const made = render[kind]?.(sample, { color: false, width: 0 }) ?? 'this format is not for it';
  return typeof made === 'object' && 'parts' in made ? [...made.parts].join('') : String(made);
}

/** The sample at a terminal. */
function inTerminal(options: TerminalOptions): string {
  return String(terminalFormat.render.report?.(sample, options));
}

describe('a report', () => {
  it('meets its published schema', () => {
    expect(validate(written) ? [] : validate.errors).toEqual([]);
  });

  it('without a reason, a problem or a known outcome does not', () => {
    const changed = (change: object) => ({ ...written, verdicts: [{ ...written.verdicts[0], ...change }] });
    expect(validate(changed({}))).toBe(true);
    expect(validate(changed({ outcome: 'fail', problems: [] }))).toBe(false);
    expect(validate(changed({ outcome: 'not-verified' }))).toBe(false);
    expect(validate(changed({ outcome: 'skipped' }))).toBe(false);
  });

  it('counts apart what speaks of no single operation', () => {
    const [verdict] = sample.verdicts;
    if (verdict === undefined) throw new Error('the sample has no verdict');
    expect(ofWhole([verdict], sample.operations)).toBe(0);
    const whole = { ...verdict, operation: 'govstack-cfr' };
    expect(ofWhole([verdict, whole], sample.operations)).toBe(1);
    expect(ofWhole([whole], [])).toBe(0);
  });

  it('is shown at a terminal', async () => {
    await expect(inTerminal({ color: false, width: 140 })).toMatchFileSnapshot(golden('sample.terminal.txt'));
  });

  it('is shown as a fit-gap at a terminal, with contradictions in red', async () => {
    await expect(renderFitGap(sample, { color: false, width: 120 })).toMatchFileSnapshot(golden('sample.fit-gap.txt'));
    expect(renderFitGap(sample, { color: true, width: 120 })).toContain('\u001b[31m  6.1.1  Answered as met');
  });

  it('is written as CSV, a row per requirement, without any formula', async () => {
    const csv = rendered(csvFormat);
    const rows = parseCsv(csv, { bom: true });
    expect(rows.length).toBe(sample.requirements.length + 1);
    expect(rows.flat().filter((cell) => /^[=+\-@]/.test(cell))).toEqual([]);
    expect(csv).toContain("'=HYPERLINK");
    await expect(csv.replaceAll('\r\n', '\n')).toMatchFileSnapshot(golden('sample.fit-gap.csv'));
  });

  it('is written as JUnit XML with a case per requirement', async () => {
    await expect(rendered(junitFormat, 'fit-gap')).toMatchFileSnapshot(golden('sample.fit-gap.junit.xml'));
  });

  it('is coloured only where that is asked for', () => {
    expect(inTerminal({ color: true, width: 80 })).toContain('\u001b[');
    expect(inTerminal({ color: false, width: 80 })).not.toContain('\u001b[');
  });

  it('is written as JUnit XML', async () => {
    await expect(rendered(junitFormat)).toMatchFileSnapshot(golden('sample.junit.xml'));
  });

  it('is written as one HTML file that loads nothing from elsewhere and lets nothing out of its place', async () => {
    const html = rendered(htmlFormat);
    expect(html).toContain('Sample &lt;candidate&gt;');
    expect(html).not.toMatch(/<script[^>]+src|<link|<img|\ssrc=|url\(|@import/);
    const body = html.replace(/<style>.*?<\/style>/s, '').replaceAll(/(<script[^>]*>).*?<\/script>/gs, '$1');
    await expect(body).toMatchFileSnapshot(golden('sample.html'));
  });

  it('is written as Markdown for a pull request', async () => {
    await expect(rendered(markdownFormat)).toMatchFileSnapshot(golden('sample.md'));
  });

  it('is written as JSON that reads back the same, with each exchange in it once', () => {
    const again: WrittenReport = JSON.parse(rendered(jsonFormat));
    expect(again.schema).toBe('govstack-check/report@2');
    expect(reportOf(again)).toEqual(sample);
    const shown = sample.verdicts.flatMap(({ exchange, earlier }) =>
      exchange === undefined ? earlier : [exchange, ...earlier],
    );
    expect(again.exchanges).toHaveLength(new Set(shown).size);
    expect(again.verdicts.some(({ exchange }) => typeof exchange === 'number')).toBe(true);
  });

  it('is read where the exchange of each verdict stood in its place, as in version 1', () => {
    expect(written.schema).toBe('govstack-check/report@1');
    expect(written.verdicts.some(({ exchange }) => typeof exchange === 'object')).toBe(true);
    expect(sample.schema).toBe('govstack-check/report@2');
  });
});

describe('percentages', () => {
  it.each([
    [1, '100 %'],
    [0.9999, '99 %'],
    [0.29, '29 %'],
    [0, '0 %'],
    [null, '–'],
  ])('%s is shown as %s: only a whole is 100 %', (share, text) => {
    expect(percent(share)).toBe(text);
  });
});
