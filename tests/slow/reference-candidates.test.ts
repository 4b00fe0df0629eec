import { describe, expect, it } from 'vitest';
import { shortName } from '../../src/model/definition.js';
import type { Report } from '../../src/model/report.js';
import { definitionOf } from '../support/definitions.js';
import { buildingBlocks, checkReference } from '../support/harness.js';
import { testReference } from '../support/reference-tests.js';
import { compareOpinions } from '../support/second-opinion.js';

/** Their answers carry no time. */
const timeless = new Set(['information-mediator', 'messaging', 'wallet']);

/** The definition gives every error a schema, so none has a shape of the candidate's own. */
const withoutOwnErrors = new Set(['emarketplace']);

/** What a conformant candidate cannot show: how it announces the end of an operation, where it is to end none. */
function unshown(buildingBlock: string): string[] {
  const errors = withoutOwnErrors.has(buildingBlock) ? ['govstack-cfr.error-shape: not-verified'] : [];
  const times = timeless.has(buildingBlock) ? ['govstack-cfr.timestamps: not-verified'] : [];
  return [...times, ...errors, 'govstack-cfr.sunset: not-verified'];
}

describe.each(buildingBlocks)('the reference candidate of %s', (buildingBlock) => {
  let made: Promise<Report> | undefined;
  let requests = 0;
  const onRequest = (): void => {
    requests += 1;
  };
  const run = (): Promise<Report> => {
    made ??= checkReference(buildingBlock, { partner: true, onRequest });
    return made;
  };

  it('fails nothing, and everything that applies is verified', async () => {
    const report = await run();
    const open = report.verdicts.filter(({ outcome }) => outcome !== 'pass' && outcome !== 'not-applicable');
    expect(open.map(({ id, outcome }) => `${id}: ${outcome}`)).toEqual(unshown(buildingBlock));
    const unfit = report.operations.filter(({ fit }) => fit !== 'fit' && fit !== 'not-applicable');
    expect(unfit).toEqual([]);
    expect(report.conclusion).toMatchObject({ word: 'not-decided', operations: { gaps: 0 } });
  });

  it('takes no more than 40 requests an operation', async () => {
    const { operations } = await run();
    expect(requests).toBeGreaterThan(10 * operations.length);
    expect(requests).toBeLessThanOrEqual(40 * operations.length);
  });

  it('answers bodies on which a second, unrelated validator agrees with the judge', async () => {
    const loaded = await definitionOf(buildingBlock);
    const { judged, disagreements } = await compareOpinions(await run(), loaded);
    expect(disagreements).toEqual([]);
    expect(judged).toBeGreaterThan(2);
  });

  it('fails nothing at quick depth', () => testReference(buildingBlock));

  it('asks every operation for a credential', async () => {
    const report = await checkReference(buildingBlock, {
      profile: { credential: { type: 'bearer', token: { variable: 'X', value: 'not the token' } }, headers: [] },
      request: { depth: 'quick', continueRegardless: true },
    });
    const { catalogue } = await definitionOf(buildingBlock);
    const { operations: bound } = catalogue.bindings;
    const asking = catalogue.operations.filter(
      (operation) => operation.open !== true && bound[shortName(operation)]?.bearer === undefined,
    );
    const closed = new Set(asking.map(({ id }) => id));
    const statuses = report.verdicts.flatMap(({ operation, exchange }) =>
      closed.has(operation) ? (exchange?.response?.status ?? []) : [],
    );
    expect(new Set(statuses)).toEqual(new Set(asking.length > 0 ? [401] : []));
    expect(report.score.counts.fail).toBe(0);
    expect(report.conclusion.word).toBe(asking.length > 0 ? 'not-enough-verified' : 'not-decided');
  });
});
