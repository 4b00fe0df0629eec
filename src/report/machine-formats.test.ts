import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { sampleReport } from '../../tests/support/sample-report.js';
import type { Verdict } from '../model/verdict.js';
import { renderCtrf } from './ctrf.js';
import { renderSarif } from './sarif.js';

const sample = sampleReport();

function errorsOf(schema: object, text: string) {
  const ajv = new Ajv2020({ allErrors: true });
  addFormats.default(ajv);
  const validate = ajv.compile(schema);
  return validate(JSON.parse(text)) ? [] : validate.errors;
}

const text = { type: 'string', minLength: 1 };
const count = { type: 'integer', minimum: 0 };

/** What CTRF 1.0.0 demands of the parts that are written. */
const ctrf = object({
  reportFormat: { const: 'CTRF' },
  specVersion: { const: '1.0.0' },
  timestamp: { type: 'string', format: 'date-time' },
  generatedBy: text,
  results: object({
    tool: object({ name: text, version: text }),
    summary: object(
      Object.fromEntries(
        ['tests', 'passed', 'failed', 'skipped', 'pending', 'other', 'start', 'stop'].map((name) => [name, count]),
      ),
    ),
    tests: {
      type: 'array',
      items: object(
        {
          name: text,
          status: { enum: ['passed', 'failed', 'skipped', 'pending', 'other'] },
          duration: count,
          suite: { type: 'array', minItems: 1, items: { type: 'string' } },
          rawStatus: text,
          message: text,
          snippet: text,
          filePath: text,
          line: count,
          tags: { type: 'array', items: text },
          labels: { type: 'object' },
        },
        ['name', 'status', 'duration'],
      ),
    },
  }),
});

/** An object that has nothing but these properties. */
function object(properties: Readonly<Record<string, object>>, required = Object.keys(properties)): object {
  return { type: 'object', properties, required, additionalProperties: false };
}

describe('the report in the Common Test Report Format', () => {
  const document = JSON.parse(renderCtrf(sample));

  it('has what the format demands, and nothing that it does not know', () => {
    expect(errorsOf(ctrf, renderCtrf(sample))).toEqual([]);
  });

  it('has a test for each verdict, and counts them by status', () => {
    const { tests, summary } = document.results;
    const withStatus = (status: string) => tests.filter((test: { status: string }) => test.status === status).length;
    expect(tests).toHaveLength(sample.verdicts.length);
    expect(summary).toMatchObject({
      tests: sample.verdicts.length,
      failed: withStatus('failed'),
      pending: withStatus('pending'),
      skipped: withStatus('skipped'),
    });
  });

  it('says of a failure what was expected and which clause it breaks', () => {
    const failed = document.results.tests.find(({ status }: { status: string }) => status === 'failed');
    expect(failed.message).toMatch(/expected .*, got .* \(specs\/.*#\/.*\)/);
  });
});

describe('the report as SARIF', () => {
  const [run] = JSON.parse(renderSarif(sample)).runs;

  it('has a result for each failure, with a rule that is described and a place', () => {
    const failed = sample.verdicts.filter(({ outcome }) => outcome === 'fail');
    expect(run.results).toHaveLength(failed.length);
    for (const { ruleId, ruleIndex, locations, partialFingerprints } of run.results) {
      const rule = run.tool.driver.rules[ruleIndex];
      expect(rule).toMatchObject({ id: ruleId, shortDescription: { text: expect.stringMatching(/\.$/) } });
      expect(locations[0].physicalLocation.artifactLocation.uri).toMatch(/^specs\//);
      expect(Object.values(partialFingerprints)).toHaveLength(1);
    }
  });

  it('warns of what is recommended only, and says when a run was cut short', () => {
    const levels = (level: string) => {
      const verdicts = sample.verdicts.map((verdict): Verdict => ({ ...verdict, level }));
      const { results } = JSON.parse(renderSarif({ ...sample, verdicts })).runs[0];
      return new Set(results.map((result: { level: string }) => result.level));
    };
    expect(levels('RECOMMENDED')).toEqual(new Set(['warning']));
    expect(levels('REQUIRED')).toEqual(new Set(['error']));
    expect(run.invocations[0].executionSuccessful).toBe(sample.run.complete);
  });
});
