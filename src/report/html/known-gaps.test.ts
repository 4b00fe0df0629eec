import { describe, expect, it } from 'vitest';
import { sampleReport } from '../../../tests/support/sample-report.js';
import { knownGapRows } from './known-gaps.js';
import { htmlParts } from './report-page.js';

const pageOf = (...given: Parameters<typeof htmlParts>): string => [...htmlParts(...given)].join('');

const report = sampleReport();
const failed = report.verdicts.find(({ outcome }) => outcome === 'fail');
const passed = report.verdicts.find(({ outcome }) => outcome === 'pass');
const known = [
  { id: failed?.id ?? '', reason: 'mended with <2.1>', expires: '2027-03-31' },
  { id: passed?.id ?? '', reason: 'closed already' },
];

describe('the known gaps on the page', () => {
  it('are those that are open, with why they are let pass and until when', () => {
    expect(knownGapRows(report, known)).toMatchObject([{ ...known[0], what: [expect.stringContaining(': ')] }]);
    const page = pageOf(report, { knownGaps: known });
    expect(page).toContain('Known gaps that the build allows (1)');
    expect(page).toContain('mended with &lt;2.1&gt;');
    expect(page).toContain('2027-03-31');
    expect(page).not.toContain('closed already');
  });

  it('are not mentioned where there is no list', () => {
    expect(pageOf(report)).not.toContain('id="known"');
  });
});
