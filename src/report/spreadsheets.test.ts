import { parse as parseCsv } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import readWorkbook from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { sampleReport } from '../../tests/support/sample-report.js';
import type { Report } from '../model/report.js';
import type { Verdict } from '../model/verdict.js';
import { format as csv } from './formats/csv.js';
import { format as xlsx } from './formats/xlsx.js';

const sample = sampleReport();
const options = { color: false, width: 80 };
const failed = sample.verdicts.filter(({ outcome }) => outcome === 'fail');

async function workbook(report: Report, kind: 'report' | 'fit-gap' = 'report'): Promise<Buffer> {
  const workbook = await xlsx.render[kind]?.(report, options);
  return workbook instanceof Uint8Array ? Buffer.from(workbook) : Buffer.of();
}

/** The first failure, with another actual value. */
function reportWith(actual: string): Report {
  const verdicts = failed.slice(0, 1).map((verdict): Verdict => {
    const [problem] = verdict.problems;
    return { ...verdict, problems: problem === undefined ? [] : [{ ...problem, actual }] };
  });
  return { ...sample, verdicts };
}

describe('the report as a workbook', () => {
  it('has a sheet each for summary, gaps, operations and requirements, as another reader sees it', async () => {
    const sheets = await readWorkbook(await workbook(sample));
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Summary', 'Gaps', 'Operations', 'Requirements']);
    const rows = Object.fromEntries(sheets.map(({ sheet, data }) => [sheet, data.length - 1]));
    const problems = failed.flatMap((verdict) => verdict.problems);
    expect(rows).toMatchObject({
      Gaps: problems.length,
      Operations: sample.operations.length,
      Requirements: sample.requirements.length,
    });
  });

  it('has the requirements first as a fit-gap', async () => {
    const sheets = await readWorkbook(await workbook(sample, 'fit-gap'));
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Summary', 'Requirements', 'Gaps', 'Operations']);
  });

  it('holds figures as numbers, and no formula whatever the candidate answers', async () => {
    const bytes = await workbook(reportWith('=HYPERLINK("http://example.org","x")'));
    const [, gaps] = await readWorkbook(bytes);
    expect(gaps?.data.flat()).toContain('=HYPERLINK("http://example.org","x")');
    const parts = Object.entries(unzipSync(bytes)).filter(([name]) => name.startsWith('xl/worksheets/'));
    expect(parts.length).toBeGreaterThan(0);
    for (const [, content] of parts) expect(Buffer.from(content).toString('utf8')).not.toContain('<f>');
    const operations = (await readWorkbook(await workbook(sample))).find(({ sheet }) => sheet === 'Operations');
    const score = operations?.data[0]?.indexOf('score') ?? -1;
    expect(operations?.data.slice(1).map((row) => typeof row[score])).toContain('number');
  });

  it('is read where a value is longer than a cell, or no XML can hold it', async () => {
    const [, gaps] = await readWorkbook(await workbook(reportWith(`\u0000\ud800${'x'.repeat(40_000)}`)));
    expect(gaps?.data.flat().some((cell) => typeof cell === 'string' && cell.length > 32_000)).toBe(true);
  });
});

describe('the report as CSV', () => {
  it('has a file of gaps and one of operations beside that of the requirements', async () => {
    expect(Object.keys(csv.beside ?? {})).toEqual(['gaps.csv', 'operations.csv']);
    const known = [{ id: failed[0]?.id ?? '', reason: '=1+1', expires: '2026-12-31' }];
    const text = await csv.beside?.['gaps.csv']?.report?.(sample, { ...options, knownGaps: known });
    const rows: Record<string, string>[] = parseCsv(String(text), { bom: true, columns: true });
    expect(rows.map((row) => row['scenario id'])).toEqual(failed.flatMap(({ id, problems }) => problems.map(() => id)));
    expect(rows[0]?.allowed).toBe('known gap: =1+1 (until 2026-12-31)');
    expect(rows.at(-1)?.allowed).toBe('');
  });

  it('holds no formula whatever the candidate answers', async () => {
    const text = await csv.beside?.['gaps.csv']?.report?.(reportWith('@SUM(A1)'), options);
    const rows: string[][] = parseCsv(String(text), { bom: true });
    expect(rows.flat().filter((cell) => /^[=+\-@]/.test(cell))).toEqual([]);
    expect(rows.flat()).toContain("'@SUM(A1)");
  });
});
