import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { startCandidate } from '../../src/app/start-candidate.js';
import { readPortfolio } from '../../src/portfolio/read-portfolio.js';
import { packageRoot } from '../../src/support/package/paths.js';
import { cli, fault, profileFile, temporaryFolder, token } from '../support/harness.js';

const nowhere = 'http://127.0.0.1:9';

/** Two candidates that conform, one with a fault, and one that is down. */
async function fourCandidates() {
  const start = (buildingBlock: string, faults: Parameters<typeof startCandidate>[0]['faults'] = []) =>
    startCandidate({ buildingBlock, token, faults, port: 0 });
  const running = await Promise.all([
    start('messaging'),
    start('messaging', [fault('wrong-content-type')]),
    start('workflow'),
  ]);
  const [good, faulty, workflow] = running.map(({ url }) => url);
  const folder = await temporaryFolder();
  const lines = [
    'name: <Four> candidates',
    'candidates:',
    `  - { name: Post, buildingBlock: messaging, profile: ${profileFile('messaging')}, url: "${good}" }`,
    `  - { name: Faulty, buildingBlock: messaging, profile: ${profileFile('messaging')}, url: "${faulty}" }`,
    '  - name: Processes',
    '    buildingBlock: workflow',
    '    profile:',
    `      url: ${workflow}`,
    '      credential: { type: apiKey, value: "${GOVSTACK_REFERENCE_TOKEN}" }',
    `  - { name: Away, buildingBlock: workflow, url: "${nowhere}" }`,
  ];
  await writeFile(path.join(folder, 'portfolio.yaml'), lines.join('\n'));
  return { folder, close: () => Promise.all(running.map((candidate) => candidate.close())) };
}

describe('a portfolio of four candidates, one of them down', () => {
  it('checks the others all the same, and tells of each', async () => {
    const { folder, close } = await fourCandidates();
    const stderr = Object.assign(new PassThrough(), { isTTY: true });
    const shown: string[] = [];
    stderr.on('data', (chunk) => shown.push(String(chunk)));
    const args = ['portfolio', 'portfolio.yaml', '--out', 'out', '--use-case', 'INST-1'];
    const { code, stdout } = await cli(args, { cwd: folder, stderr });
    await close();
    expect(code).toBe(3);
    expect(stdout).toMatch(/Messaging 1\.0 +Post +not decided +\d+ of \d+ +100 %/);
    expect(stdout).toMatch(/Messaging 1\.0 +Faulty +has gaps/);
    expect(stdout).toMatch(/Workflow 1\.0 +Away +not checked +– +–/);
    expect(stdout).toContain(`Away: The candidate at ${nowhere} cannot be reached`);
    expect(shown.join('')).toContain('\r4 of 4 candidates');

    const made = JSON.parse(await readFile(path.join(folder, 'out', 'portfolio.json'), 'utf8'));
    expect(made.candidates.map(({ name, result }: { name: string; result: string }) => [name, result])).toEqual([
      ['Post', 'not-decided'],
      ['Faulty', 'has-gaps'],
      ['Processes', 'not-decided'],
      ['Away', 'not-checked'],
    ]);
    const own = await readFile(path.join(folder, 'out', 'messaging-faulty', 'report.json'), 'utf8');
    expect(JSON.parse(own).candidate.name).toBe('Faulty');
    const [first] = made.useCase.steps;
    expect(first.parts).toMatchObject([
      { buildingBlock: 'messaging', state: 'covered', candidate: 'Post' },
      { buildingBlock: 'scheduler', state: 'no-candidate' },
    ]);
    expect(made.useCase.journey.stoppedAt).toMatchObject({ buildingBlock: 'identity' });

    const html = await readFile(path.join(folder, 'out', 'portfolio.html'), 'utf8');
    expect(html).toContain('<h1><bdi>&lt;Four&gt; candidates</bdi></h1>');
    expect(html).not.toMatch(/<script|<link|\ssrc=|@import|url\(/);
  });

  it('says nothing of its progress in a pipe', async () => {
    const folder = await temporaryFolder();
    const text = `name: One\ncandidates:\n  - { name: Away, buildingBlock: messaging, url: "${nowhere}" }\n`;
    await writeFile(path.join(folder, 'portfolio.yaml'), text);
    const args = ['portfolio', 'portfolio.yaml', '--format', 'json', '--out', 'out'];
    const { code, stdout, stderr } = await cli(args, { cwd: folder });
    expect({ code, stdout, stderr }).toEqual({
      code: 3,
      stdout: `${path.join('out', 'portfolio.json')}\n`,
      stderr: '',
    });
  });
});

describe('a portfolio that is given wrongly', () => {
  const messaging = '{ name: A, buildingBlock: messaging }';
  it.each([
    ['an unknown key', `name: X\nnonsense: 1\ncandidates: [${messaging}]`, /portfolio\.yaml:2: unknown key "nonsense"/],
    ['no candidates', 'name: X\ncandidates: []', /portfolio\.yaml:\d: candidates/],
    ['an unknown Building Block', 'name: X\ncandidates: [{ name: A, buildingBlock: b }]', /no Building Block "b"/],
    ['a candidate named twice', `name: X\ncandidates: [${messaging}, ${messaging}]`, /names "A" of messaging twice/],
    ['no YAML', 'name: [', /portfolio\.yaml:1/],
  ])('%s: one message, and exit code 2', async (_, text, message) => {
    const folder = await temporaryFolder();
    await writeFile(path.join(folder, 'portfolio.yaml'), text);
    const { code, stdout, stderr } = await cli(['portfolio', 'portfolio.yaml'], { cwd: folder });
    expect(stderr).toMatch(message);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });

  it('an unknown use case or format is told before anything is checked', async () => {
    const file = path.join(packageRoot, 'fixtures', 'portfolio', 'tender.yaml');
    expect((await cli(['portfolio', file, '--use-case', 'x'])).stderr).toMatch(/There is no use case "x"/);
    expect((await cli(['portfolio', file, '--format', 'pdf'])).stderr).toMatch(/There is no format "pdf"/);
    expect((await cli(['portfolio', 'missing.yaml'])).stderr).toMatch(/missing\.yaml cannot be read/);
  });

  it('a profile that cannot be used, in place or in a file, is the trouble of its candidate only', async () => {
    const folder = await temporaryFolder();
    const text = `name: X
candidates:
  - name: In place
    buildingBlock: messaging
    profile:
      url: ${nowhere}
      nonsense: 1
  - { name: In a file, buildingBlock: messaging, profile: missing.yaml }
`;
    await writeFile(path.join(folder, 'portfolio.yaml'), text);
    const { code, stdout } = await cli(['portfolio', 'portfolio.yaml', '--format', 'terminal'], { cwd: folder });
    expect(code).toBe(3);
    const unwrapped = stdout.replace(/\s+/g, ' ');
    expect(unwrapped).toMatch(/In place: \S*portfolio\.yaml:7: unknown key "nonsense"/);
    expect(unwrapped).toMatch(/In a file: The profile \S*missing\.yaml cannot be read/);
  });
});

describe('the examples', () => {
  it.each(['cash-transfer', 'tender'])('%s can be read, with the profiles that it names', async (name) => {
    const file = path.join(packageRoot, 'fixtures', 'portfolio', `${name}.yaml`);
    const { candidates } = await readPortfolio(file, { GOVSTACK_REFERENCE_TOKEN: token });
    for (const candidate of candidates) expect((await candidate.profile()).candidate.name).toBe(candidate.name);
  });
});
