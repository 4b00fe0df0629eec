import { inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { sampleReport } from '../../../tests/support/sample-report.js';
import type { Report } from '../../model/report.js';
import { speechOf } from '../speech.js';
import { anchor } from './anchor.js';
import { chapters, gapsByKind, partsOf } from './charts.js';
import { clientScript } from './client-script.js';
import { operationRows } from './operation-rows.js';
import { packedData } from './page-data.js';
import { htmlParts } from './report-page.js';

const pageOf = (...given: Parameters<typeof htmlParts>): string => [...htmlParts(...given)].join('');

const report = sampleReport();

describe('an anchor', () => {
  it('is another one for another name, and needs no escape in an address', () => {
    const names = ['a b', 'a-b', 'a/b', 'a_b', 'a_2fb', 'é', 'a#req-1'];
    const anchors = names.map((name) => anchor('r', name));
    expect(new Set(anchors).size).toBe(names.length);
    for (const one of anchors) expect(encodeURIComponent(one)).toBe(one);
  });
});

describe('a bar', () => {
  it('is filled by its parts, and leaves out what is zero', () => {
    expect(
      partsOf([
        ['a', 1],
        ['b', 0],
        ['c', 3],
      ]),
    ).toEqual([
      { kind: 'a', from: 0, width: 25, count: 1 },
      { kind: 'c', from: 25, width: 75, count: 3 },
    ]);
    expect(partsOf([['a', 0]])).toEqual([]);
  });
});

describe('the charts', () => {
  it('count every requirement in one chapter, and every gap under one kind', () => {
    expect(chapters(report, speechOf('en')).reduce((sum, { count }) => sum + count, 0)).toBe(
      report.requirements.length,
    );
    const failed = report.verdicts.filter(({ outcome }) => outcome === 'fail').length;
    expect(gapsByKind(report).reduce((sum, { count }) => sum + count, 0)).toBe(failed);
  });

  it('name a chapter by its number and its words', () => {
    expect(chapters(report, speechOf('en')).map(({ title }) => title)).toContain('6 Functional requirements');
  });
});

describe('the rows of operations', () => {
  const rows = operationRows(report);

  it('hold every scenario that applies once, what is worst first', () => {
    const shown = rows.flatMap(({ scenarios }) => scenarios.map(({ id }) => id));
    const applying = report.verdicts.filter(({ outcome }) => outcome !== 'not-applicable').map(({ id }) => id);
    expect([...shown].sort()).toEqual([...applying].sort());
    const broken = rows.find(({ strip }) => strip.some(({ outcome }) => outcome === 'fail'));
    expect(broken?.scenarios[0]?.outcome).toBe('fail');
  });

  it('have one bar for each kind of check, which shows the worst', () => {
    for (const { strip, scenarios } of rows) {
      expect(strip.map(({ rule }) => rule).sort()).toEqual([...new Set(scenarios.map(({ rule }) => rule))].sort());
      for (const cell of strip.filter(({ outcome }) => outcome === 'pass'))
        expect(scenarios.filter(({ rule }) => rule === cell.rule).map(({ outcome }) => outcome)).not.toContain('fail');
    }
  });
});

const unpacked = (of: Report): string =>
  inflateRawSync(Buffer.from([...packedData(of, speechOf('en'))].join(''), 'base64')).toString();

describe('the data of a page', () => {
  it('unpack to the steps and the exchange of each scenario that applies', () => {
    const data = JSON.parse(unpacked(report));
    const verdict = report.verdicts.find(({ exchange, steps }) => exchange !== undefined && steps !== undefined);
    if (verdict === undefined) throw new Error('the sample has no scenario with steps');
    const facts = data.scenarios[anchor('s', verdict.id)];
    expect(facts.steps.map((place: number) => data.texts[place])).toEqual(verdict.steps);
    expect(data.exchanges[facts.exchange].request.url).toBe(verdict.exchange?.request.url);
  });

  it('unpack where they are so much that they are compressed in several pieces', () => {
    const large = times(400);
    const text = unpacked(large);
    const applying = large.verdicts.filter(({ outcome }) => outcome !== 'not-applicable');
    expect(text.length).toBeGreaterThan(2 ** 20);
    expect(Object.keys(JSON.parse(text).scenarios)).toEqual(applying.map(({ id }) => anchor('s', id)));
  });
});

describe('the script of a page', () => {
  it('is one module that imports nothing', () => {
    expect(clientScript()).not.toMatch(/^\s*(import|export)\b/m);
    expect(clientScript()).not.toContain('</script');
  });
});

describe('the size of a page', () => {
  it('grows as the number of operations does', () => {
    const [few, many] = [times(4), times(16)].map((one) => pageOf(one).length);
    const fixed = pageOf(times(0)).length;
    expect((many ?? 0) - fixed).toBeLessThan(((few ?? 0) - fixed) * 4.2);
  });
});

/** The report with its operations so many times, each under another name. */
function times(count: number): Report {
  const copies = Array.from({ length: count }, (_, index) => index);
  const named = (name: string, copy: number): string => `${name}-${copy}`;
  const operations = copies.flatMap((copy) =>
    report.operations.map((one) => ({ ...one, operation: named(one.operation, copy) })),
  );
  const verdicts = copies.flatMap((copy) =>
    report.verdicts.map((one) => ({ ...one, id: named(one.id, copy), operation: named(one.operation, copy) })),
  );
  return { ...report, operations, verdicts };
}
