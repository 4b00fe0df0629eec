import { readFile, writeFile } from 'node:fs/promises';
import type { IncomingMessage, RequestListener } from 'node:http';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { startCandidate } from '../src/app/start-candidate.js';
import type { Report } from '../src/model/report.js';
import { cli, fault, profileFile, serving, temporaryFolder, token } from './support/harness.js';

interface Received {
  readonly key: string | undefined;
  readonly fields: Record<string, string>;
  readonly meta: string;
  readonly scenarios: ReadonlyMap<string, string[]>;
}

/** A server that reads uploads as GovStack's platform does: it counts as passed what has no failed step. */
function platform(received: Received[]): RequestListener {
  return (request, response) => {
    void formOf(request).then(async (form) => {
      const fields = Object.fromEntries([...form].filter(([, value]) => typeof value === 'string')) as Record<
        string,
        string
      >;
      const [report, meta] = [form.get('report'), form.get('META')];
      const isWhole = ['buildingBlock', 'testSuite', 'testApp', 'sourceBranch'].every(
        (name) => fields[name] !== undefined,
      );
      const isRight = request.url === '/api/report/upload' && report instanceof File && isWhole;
      if (isRight && meta instanceof File) {
        const scenarios = read(await report.text());
        received.push({ key: request.headers['x-api-key']?.toString(), fields, meta: await meta.text(), scenarios });
      }
      response.writeHead(isRight ? 201 : 400, { 'content-type': 'application/json' });
      response.end(JSON.stringify(isRight ? { success: true } : { success: false, details: 'Invalid report format.' }));
    });
  };
}

async function formOf(request: IncomingMessage): Promise<FormData> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const headers = { 'content-type': request.headers['content-type'] ?? '' };
  return new Response(Buffer.concat(chunks), { headers }).formData();
}

/** The statuses of the steps of each scenario that stand in its feature, by the name of the scenario and its id. */
function read(ndjson: string): Map<string, string[]> {
  const lines = ndjson
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line.slice(line.indexOf('{'))));
  const of = (kind: string) => lines.flatMap((line) => (line[kind] === undefined ? [] : [line[kind]]));
  const pickles = new Map(of('pickle').map((pickle) => [pickle.id, pickle]));
  const results = new Map(of('testStepFinished').map((end) => [end.testStepId, end.testStepResult.status]));
  const idOf = (pickle: { tags: { name: string }[] }): string =>
    pickle.tags
      .map(({ name }) => name)
      .find((name) => name.startsWith('@id='))
      ?.slice(4) ?? '';
  return new Map(
    of('testCase').map((one) => [
      idOf(pickles.get(one.pickleId)),
      one.testSteps
        .filter((step: { pickleStepId?: string }) => step.pickleStepId !== undefined)
        .map((step: { id: string }) => results.get(step.id)),
    ]),
  );
}

let folder: string;
let report: Report;

beforeAll(async () => {
  folder = await temporaryFolder();
  const faults = [fault('wrong-content-type', 'messaging/sendSingleEmail')];
  const candidate = await startCandidate({ buildingBlock: 'messaging', token, faults, port: 0 });
  const args = ['run', 'messaging', '--url', candidate.url, '--profile', profileFile('messaging'), '--depth', 'quick'];
  expect((await cli([...args, '--out', folder, '--format', 'json,messages'])).code).toBe(1);
  await candidate.close();
  report = JSON.parse(await readFile(path.join(folder, 'report.json'), 'utf8'));
});

describe('submit', () => {
  it('uploads what GovStack’s platform reads, and nothing that is better than the report', async () => {
    const received: Received[] = [];
    const variables = { GOVSTACK_PLATFORM_KEY: 'key of the platform' };
    const { code, stdout } = await serving(platform(received), (url) =>
      cli(['submit', folder, '--to', `${url}/api/`], { variables }),
    );
    const [upload] = received;
    if (upload === undefined) throw new Error('nothing was received');
    expect(upload.fields).toMatchObject({ buildingBlock: 'bb-messaging', sourceBranch: 'main', version: '1.0' });
    expect([upload.key, upload.meta]).toEqual(['key of the platform', `name: "${report.candidate.name}"\n`]);
    const passed = [...upload.scenarios].filter(([, steps]) => !steps.includes('FAILED')).map(([id]) => id);
    const expected = report.verdicts.filter(({ outcome }) => outcome === 'pass').map(({ id }) => id);
    expect(passed.sort()).toEqual(expected.sort());
    const asked = report.verdicts.filter(({ outcome }) => outcome !== 'not-applicable');
    expect([...upload.scenarios.keys()].sort()).toEqual(asked.map(({ id }) => id).sort());
    expect(asked.some(({ outcome }) => outcome === 'not-verified')).toBe(true);
    expect([code, stdout]).toEqual([0, expect.stringContaining(`count ${passed.length} scenarios as passed and`)]);
    expect(stdout).not.toContain('key of the platform');
  });

  it('with --dry-run says what it would upload, and sends nothing', async () => {
    const received: Received[] = [];
    const { code, stdout } = await serving(platform(received), (url) =>
      cli(['submit', folder, '--to', `${url}/api`, '--dry-run', '--branch', 'release']),
    );
    expect([code, received]).toEqual([0, []]);
    expect(stdout).toMatch(/Would be uploaded to .*\/api\/report\/upload:[\s\S]*sourceBranch: release/);
  });

  it('says so where the platform refuses it, or is not there', async () => {
    const { code, stderr } = await serving(platform([]), (url) => cli(['submit', folder, '--to', `${url}/wrong`]));
    expect([code, stderr]).toEqual([3, expect.stringMatching(/refused the report with 400: .*Invalid report format/)]);
    const down = await cli(['submit', folder, '--to', 'http://127.0.0.1:9']);
    expect([down.code, down.stderr]).toEqual([3, expect.stringContaining('Nothing could be uploaded')]);
  });

  it('uploads no part of a run, and no run without its messages', async () => {
    const [partial, bare] = [await temporaryFolder(), await temporaryFolder()];
    const tagged = { ...report, run: { ...report.run, tags: '@check=body-schema' } };
    await writeFile(path.join(partial, 'report.json'), JSON.stringify(tagged));
    await writeFile(path.join(bare, 'report.json'), JSON.stringify(report));
    const to = ['--to', 'http://127.0.0.1:9'];
    expect((await cli(['submit', partial, ...to])).stderr).toContain('it asked only a part');
    expect((await cli(['submit', bare, ...to])).stderr).toContain('There are no messages of the run');
  });
});

function expectedOf(status: string): number {
  if (status === 'fit-tested' || status === 'fit-attested') return 1;
  return status.startsWith('gap') ? 0 : -1;
}

describe('compliance-form', () => {
  it('calls met only what is fit, and leaves open what is not known', async () => {
    const { code, stdout } = await cli([
      'compliance-form',
      path.join(folder, 'report.json'),
      '--link',
      'https://example.org/r',
    ]);
    const { bbDetails } = JSON.parse(stdout).compliance;
    const details = bbDetails['bb-messaging'];
    const rows: { requirement: string; fulfillment: number; status: number; comment: string }[] = [
      ...details.requirementSpecificationCompliance.crossCuttingRequirements,
      ...details.requirementSpecificationCompliance.functionalRequirements,
      ...details.interfaceCompliance.requirements,
    ];
    expect([code, rows.length]).toEqual([0, report.requirements.length]);
    const written = report.requirements.map(({ id }) =>
      rows.find(({ requirement }) => requirement.startsWith(`${id} (`)),
    );
    expect(written.map((row) => row?.fulfillment)).toEqual(report.requirements.map(({ status }) => expectedOf(status)));
    const required = rows.filter(({ requirement }) => requirement.includes(' (REQUIRED) '));
    expect(required.length).toBeGreaterThan(0);
    expect(required.every(({ status }) => status === 0)).toBe(true);
    expect(rows.every(({ comment }) => comment.length <= 250)).toBe(true);
    expect(details.interfaceCompliance.testHarnessResult).toBe('https://example.org/r');
  });
});
