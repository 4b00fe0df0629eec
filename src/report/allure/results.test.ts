import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { sampleReport } from '../../../tests/support/sample-report.js';
import type { Report } from '../../model/report.js';
import type { Verdict } from '../../model/verdict.js';
import { renderAllure } from './results.js';

const sample = sampleReport();
const applying = sample.verdicts.filter(({ outcome }) => outcome !== 'not-applicable');

/** The files of the folder by their names. */
function filesOf(report: Report, knownGaps: Parameters<typeof renderAllure>[1] = []): Map<string, string> {
  return new Map([...renderAllure(report, knownGaps).files].map(({ name, content }) => [name, content]));
}

function testsOf(files: ReadonlyMap<string, string>) {
  return [...files].flatMap(([name, content]) => (name.endsWith('-result.json') ? [JSON.parse(content)] : []));
}

/** The test of a scenario. */
function testOf(report: Report, id: string, knownGaps: Parameters<typeof renderAllure>[1] = []) {
  return testsOf(filesOf(report, knownGaps)).find(({ fullName }) => fullName === id);
}

/** The sample with one verdict in place of all others. */
function withVerdict(changes: Partial<Verdict>): Report {
  const [first] = sample.verdicts;
  if (first === undefined) throw new Error('the sample has no verdict');
  return { ...sample, verdicts: [{ ...first, problems: [], earlier: [], id: 'one', ...changes }] };
}

const text = { type: 'string', minLength: 1 };

function object(properties: Readonly<Record<string, object>>, required = Object.keys(properties)): object {
  return { type: 'object', properties, required, additionalProperties: false };
}

function list(items: object): object {
  return { type: 'array', items };
}

const status = { enum: ['passed', 'failed', 'broken', 'skipped'] };
const stage = { const: 'finished' };
const pair = object({ name: text, value: text });

/** What Allure reads of a result file. */
const result = object(
  {
    uuid: { type: 'string', pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' },
    historyId: text,
    testCaseId: text,
    fullName: text,
    name: text,
    description: text,
    status,
    statusDetails: object({ message: text, trace: text, known: { const: true }, muted: { const: true } }, ['message']),
    stage,
    start: { type: 'integer', minimum: 0 },
    stop: { type: 'integer', minimum: 0 },
    labels: list(pair),
    links: list(object({ name: text, url: { type: 'string', pattern: '^https://' }, type: text })),
    parameters: list(pair),
    steps: list(
      object({ name: { type: 'string', pattern: '^.+$' }, stage, status, parameters: list(pair) }, ['name', 'stage']),
    ),
    attachments: list(object({ name: text, source: text, type: text })),
  },
  ['uuid', 'historyId', 'fullName', 'name', 'status', 'stage', 'start', 'stop', 'labels', 'steps', 'attachments'],
);

describe('the report as Allure results', () => {
  const files = filesOf(sample);
  const tests = testsOf(files);

  it('has only tests that Allure can read, each with an id of its own', () => {
    const validate = new Ajv2020({ allErrors: true }).compile(list(result));
    expect(validate(tests) ? [] : validate.errors).toEqual([]);
    expect(new Set(tests.map(({ uuid }) => uuid)).size).toBe(tests.length);
  });

  it('has a test for each scenario that applies, and none for the others', () => {
    expect(tests.map(({ fullName }) => fullName).sort()).toEqual(applying.map(({ id }) => id).sort());
    expect(sample.verdicts.length).toBeGreaterThan(applying.length);
  });

  it.each([
    ['pass', 'passed'],
    ['fail', 'failed'],
    ['not-verified', 'skipped'],
    ['error', 'broken'],
  ] as const)('calls a scenario that ends with %s %s', (outcome, expected) => {
    expect(testOf(withVerdict({ outcome, reason: 'why' }), 'one')).toMatchObject({ status: expected });
  });

  it('says of a gap what was expected, which clause it breaks, and what to do', () => {
    const failed = tests.find((test) => test.status === 'failed');
    expect(failed.statusDetails.message).toMatch(/expected .*, got .* \(specs\/.*#\/.*\)/);
    expect(failed.statusDetails.trace).toMatch(/^To do: /);
  });

  it('says of what is not verified why', () => {
    const open = testOf(withVerdict({ outcome: 'not-verified', reason: 'a value is missing' }), 'one');
    expect(open.statusDetails.message).toBe('not verified: a value is missing');
  });

  it('groups tests by Building Block, operation and kind of check, and names the requirements', () => {
    const withRequirement = applying.find(({ requirements }) => requirements.length > 0);
    const { labels } = testOf(sample, withRequirement?.id ?? '');
    const valueNamed = (name: string) => labels.find((label: { name: string }) => label.name === name)?.value;
    expect(valueNamed('epic')).toBe('Messaging 1.0');
    expect(valueNamed('requirement')).toBe(withRequirement?.requirements[0]);
    expect(valueNamed('tag')).toBe(withRequirement?.rule);
  });

  it('links to the published definition', () => {
    const inApi = applying.find(({ operation }) => operation.startsWith('messaging/messaging/'));
    expect(testOf(sample, inApi?.id ?? '').links[0].url).toContain('/blob/b1f705a06c227f3757725b26e565ad6b791560f3/');
  });

  it('attaches the exchanges, each written once, with the names of the variables in place of secrets', () => {
    const named = tests.flatMap(({ attachments }) => attachments.map(({ source }: { source: string }) => source));
    const written = [...files.keys()].filter((name) => name.endsWith('-attachment.txt'));
    expect(new Set(named)).toEqual(new Set(written));
    expect(named.length).toBeGreaterThan(written.length);
    const request = { method: 'GET', url: 'http://127.0.0.1/a', headers: { authorization: `\${TOKEN}` } };
    const exchange = {
      operation: 'o',
      request,
      ms: 1,
      response: { status: 200, headers: {}, body: 'yes', bytes: 3, utf8: true },
    };
    const [attached] = [...filesOf(withVerdict({ exchange }))].filter(([name]) => name.endsWith('.txt'));
    expect(attached?.[1]).toBe(`GET http://127.0.0.1/a\nauthorization: \${TOKEN}\n\n\nStatus 200 after 1 ms\n\nyes\n`);
  });

  it('marks the step that judged, and claims nothing of steps of which nothing is known', () => {
    const steps = ['Given a', 'When b', 'Then c'];
    const [problem] = sample.verdicts.flatMap(({ problems }) => problems);
    const failed = { outcome: 'fail', problems: problem === undefined ? [] : [problem] } as const;
    const statusesOf = (changes: Partial<Verdict>) =>
      testOf(withVerdict(changes), 'one').steps.map((step: { status?: string }) => step.status);
    expect(statusesOf({ ...failed, steps })).toEqual(['passed', 'passed', 'failed']);
    expect(statusesOf({ ...failed, steps: [...steps, 'When d', 'Then e'] })).toEqual(Array(5).fill(undefined));
    expect(statusesOf({ outcome: 'not-verified', reason: 'why', steps })).toEqual(Array(3).fill(undefined));
    expect(statusesOf({ outcome: 'pass', steps })).toEqual(Array(3).fill('passed'));
  });

  it('marks a gap that the build lets pass as known, with its reason', () => {
    const failed = sample.verdicts.find(({ outcome }) => outcome === 'fail');
    const known = testOf(sample, failed?.id ?? '', [{ id: failed?.id ?? '', reason: 'agreed' }]);
    expect(known.statusDetails).toMatchObject({ known: true, muted: true });
    expect(known.statusDetails.message).toMatch(/^known gap: agreed/);
  });

  it('has the same history in every run of a candidate, and another for another candidate', () => {
    const idOf = (report: Report) => testsOf(filesOf(report))[0].historyId;
    const later = { ...sample, run: { ...sample.run, id: 'ffffffffffff' } };
    expect(idOf(later)).toBe(idOf(sample));
    expect(idOf({ ...sample, candidate: { ...sample.candidate, name: 'Other' } })).not.toBe(idOf(sample));
  });

  it('says what the run comes to, in a file of properties', () => {
    expect(files.get('environment.properties')).toContain('Candidate=Sample <candidate> 1.2\n');
    expect(files.get('environment.properties')).toContain('Required\\ requirements\\ met=2 of ');
  });
});
