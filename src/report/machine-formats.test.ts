import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { sampleReport } from '../../tests/support/sample-report.js';
import type { ExchangeLog } from '../model/exchange.js';
import type { Verdict } from '../model/verdict.js';
import { renderCodeQuality } from './code-quality.js';
import { renderCtrf } from './ctrf.js';
import { renderHar } from './har.js';
import { renderSarif } from './sarif.js';

const sample = sampleReport();
const failedId = sample.verdicts.find(({ outcome }) => outcome === 'fail')?.id ?? 'none failed';

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

/** What GitLab demands of the entries of a Code Quality report. */
const codeQuality = {
  type: 'array',
  items: object({
    description: text,
    check_name: text,
    fingerprint: text,
    severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
    location: object({ path: text, lines: object({ begin: { type: 'integer', minimum: 1 } }) }),
  }),
};

describe('the report for the Code Quality of GitLab', () => {
  const known = [{ id: failedId, reason: 'mended in May' }];
  const entries = (gaps: typeof known): { fingerprint: string; severity: string; description: string }[] =>
    JSON.parse(renderCodeQuality(sample, gaps));

  it('has what GitLab demands, and nothing that it does not know', () => {
    expect(errorsOf(codeQuality, renderCodeQuality(sample, known))).toEqual([]);
  });

  it('has an entry of its own for each failure', () => {
    const failed = sample.verdicts.filter(({ outcome }) => outcome === 'fail');
    expect(new Set(entries([]).map(({ fingerprint }) => fingerprint)).size).toBe(failed.length);
    expect(failed.length).toBeGreaterThan(0);
  });

  it('says what the build lets pass as information, with its reason', () => {
    const told = entries(known).filter(({ severity }) => severity === 'info');
    expect(told.map(({ description }) => description)).toEqual([expect.stringContaining('mended in May')]);
    expect(entries([]).filter(({ severity }) => severity === 'info')).toEqual([]);
  });
});

/** What SARIF 2.1.0 (OASIS) demands of the parts that are written. */
const sarif = object({
  $schema: { type: 'string', format: 'uri' },
  version: { const: '2.1.0' },
  runs: {
    type: 'array',
    items: object({
      tool: object({
        driver: object({
          name: text,
          semanticVersion: text,
          rules: { type: 'array', items: object({ id: text, name: text, shortDescription: object({ text }) }) },
        }),
      }),
      invocations: {
        type: 'array',
        items: object({
          executionSuccessful: { type: 'boolean' },
          startTimeUtc: { type: 'string', format: 'date-time' },
          endTimeUtc: { type: 'string', format: 'date-time' },
        }),
      },
      properties: { type: 'object' },
      results: {
        type: 'array',
        items: object(
          {
            ruleId: text,
            ruleIndex: count,
            level: { enum: ['none', 'note', 'warning', 'error'] },
            message: object({ text }),
            locations: {
              type: 'array',
              items: object(
                {
                  physicalLocation: object({
                    artifactLocation: object({ uri: { type: 'string', format: 'uri-reference' } }),
                    region: object({ startLine: { type: 'integer', minimum: 1 } }),
                  }),
                  logicalLocations: { type: 'array', items: object({ fullyQualifiedName: text }) },
                },
                ['physicalLocation'],
              ),
            },
            partialFingerprints: { type: 'object', additionalProperties: { type: 'string' } },
            suppressions: {
              type: 'array',
              items: object({ kind: { enum: ['inSource', 'external'] }, justification: text }),
            },
            properties: { type: 'object' },
          },
          ['ruleId', 'message', 'locations'],
        ),
      },
    }),
  },
});

const pairs = { type: 'array', items: object({ name: { type: 'string' }, value: { type: 'string' } }) };
const size = { type: 'integer', minimum: -1 };

/** What HAR 1.2 demands of the parts that are written. */
const har = object({
  log: object({
    version: { const: '1.2' },
    creator: object({ name: text, version: text }),
    entries: {
      type: 'array',
      items: object(
        {
          startedDateTime: { type: 'string', format: 'date-time' },
          time: { type: 'number', minimum: 0 },
          request: object(
            {
              method: text,
              url: { type: 'string', format: 'uri' },
              httpVersion: text,
              cookies: { type: 'array' },
              headers: pairs,
              queryString: pairs,
              headersSize: size,
              bodySize: size,
              postData: object({ mimeType: { type: 'string' }, text: { type: 'string' } }),
            },
            ['method', 'url', 'httpVersion', 'cookies', 'headers', 'queryString', 'headersSize', 'bodySize'],
          ),
          response: object({
            status: count,
            statusText: { type: 'string' },
            httpVersion: text,
            cookies: { type: 'array' },
            headers: pairs,
            content: object({ size: count, mimeType: { type: 'string' }, text: { type: 'string' } }),
            redirectURL: { type: 'string' },
            headersSize: size,
            bodySize: size,
          }),
          cache: object({}),
          timings: object({ send: { type: 'number' }, wait: { type: 'number' }, receive: { type: 'number' } }),
          comment: text,
        },
        ['startedDateTime', 'time', 'request', 'response', 'cache', 'timings'],
      ),
    },
  }),
});

describe('the exchanges as an HTTP Archive', () => {
  const failure = { kind: 'timeout', message: 'no answer within 30 s' } as const;
  const recorded = sample.verdicts.flatMap(({ exchange }) => exchange ?? []);
  const unanswered = recorded.slice(0, 1).map(({ response: _, ...exchange }) => ({ ...exchange, failure }));
  const log: ExchangeLog = {
    creator: sample.tool,
    exchanges: [...recorded, ...unanswered].map((exchange) => ({ at: '2026-01-01T00:00:01.000Z', exchange })),
  };

  it('have what the format demands, and nothing that it does not know', () => {
    expect(errorsOf(har, renderHar(log))).toEqual([]);
  });

  it('have an entry each; what was not answered has the status 0 and says why', () => {
    const { entries } = JSON.parse(renderHar(log)).log;
    expect(entries).toHaveLength(log.exchanges.length);
    expect(entries.at(-1).response).toMatchObject({ status: 0, statusText: failure.message });
  });
});

describe('the report as SARIF', () => {
  it('has what the format demands, and nothing that it does not know', () => {
    expect(errorsOf(sarif, renderSarif(sample, [{ id: failedId, reason: 'mended in May' }]))).toEqual([]);
  });

  it('suppresses what the build lets pass, and nothing else', () => {
    const { results } = JSON.parse(renderSarif(sample, [{ id: failedId, reason: 'mended in May' }])).runs[0];
    const suppressed = results.filter((result: { suppressions?: unknown }) => result.suppressions !== undefined);
    expect(suppressed).toEqual([
      expect.objectContaining({
        properties: expect.objectContaining({ scenario: failedId }),
        suppressions: [{ kind: 'external', justification: 'known gap: mended in May' }],
      }),
    ]);
  });

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
