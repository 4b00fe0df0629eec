import { readFile, writeFile } from 'node:fs/promises';
import type { RequestListener } from 'node:http';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Portfolio } from '../../src/model/portfolio.js';
import type { Report } from '../../src/model/report.js';
import { readNamedOnly, readWithoutApi } from '../../src/spec/registry.js';
import { buildingBlocks, cli, serving, temporaryFolder } from '../support/harness.js';

/** How many requirements each asks by itself, and how many of them are REQUIRED, some under a condition. */
const asked: Readonly<Record<string, readonly [own: number, required: number]>> = {
  'cloud-infrastructure': [89, 63],
  cms: [16, 12],
  'cross-functional': [0, 0],
  'file-management': [25, 0],
  security: [220, 147],
  'ux-ui': [13, 0],
};
const withoutApi = Object.keys(asked);
const namedOnly = (await readNamedOnly()).map(({ id }) => id);

let folder: string;
beforeAll(async () => {
  folder = await temporaryFolder();
});

const inFolder = (...args: string[]) => cli(args, { cwd: folder });

/** The form of a Building Block, filled in. @param answers by place; those that are left out are "met" */
async function filled(id: string, name: string, answers: Readonly<Record<number, string>> = {}): Promise<string> {
  const empty = `${id}-${name}-empty.yaml`;
  expect(await inFolder('evidence', 'init', id, '--out', empty)).toMatchObject({ code: 0 });
  const [head = '', ...entries] = (await readFile(path.join(folder, empty), 'utf8')).split('    answer:\n');
  const written = entries.map((entry, place) => {
    const said = entry.replace('links: []', 'links: [https://vendor.example/proof]').replace('by:', 'by: A. Person');
    return `    answer: ${answers[place] ?? 'met'}\n${said.replace('on:', 'on: 2025-12-01')}`;
  });
  const file = `${id}-${name}.yaml`;
  await writeFile(path.join(folder, file), [head.replace('""', name), ...written].join(''));
  return file;
}

async function reportIn(out: string, file = 'report.json'): Promise<Report> {
  return JSON.parse(await readFile(path.join(folder, out, file), 'utf8'));
}

const site: RequestListener = ({ url }, response) => {
  const pages: Readonly<Record<string, readonly [type: string, body: string]>> = {
    '/': [
      'text/html',
      '<!doctype html><html lang="en"><head><title>Home</title></head><body><p>Home</p></body></html>',
    ],
    '/broken': ['text/html', '<p>Home'],
    '/health': ['application/json', '{"status":"UP"}'],
  };
  const [type, body] = pages[url ?? ''] ?? ['text/plain', ''];
  response.writeHead(body === '' ? 404 : 200, { 'content-type': type }).end(body);
};

it('the list has every Building Block without an API, and the ten names without a specification', async () => {
  expect((await readWithoutApi()).map(({ id }) => id)).toEqual(withoutApi);
  expect(namedOnly).toHaveLength(10);
  const { stdout } = await inFolder('list');
  expect(stdout).toMatch(/ security .* no API published .* 220 requirements by evidence, 111 cross-functional/);
  expect(stdout).toMatch(/ elearning .* nothing published .* nearest: cms, scheduler/);
});

describe.each(withoutApi)('%s', (id) => {
  const [own = 0, required = 0] = asked[id] ?? [];

  it('lists its requirements, and what can be done', async () => {
    const { code, stdout } = await inFolder('list', id);
    expect(code).toBe(0);
    expect(stdout).toContain(`govstack-check fit-gap ${id} --evidence evidence.yaml`);
    expect(stdout.match(/^ \S+ +[A-Z]+ +\S.*/gm)).toHaveLength(own === 0 ? 111 : own);
  });

  it('has a form for all, and the filled form alone makes a report that conforms', async () => {
    const form = await filled(id, 'Full');
    expect((await inFolder('evidence', 'lint', form)).stdout).toMatch(/^0 to fix, 0 remarks$/m);
    const { code, stdout } = await inFolder(
      'fit-gap',
      id,
      '--evidence',
      form,
      '--format',
      'terminal,json',
      '--out',
      id,
    );
    expect({ code, stdout }).toMatchObject({ code: 0, stdout: expect.stringMatching(/: compliant\n/) });
    const { requirements, conclusion } = await reportIn(id, 'fit-gap.json');
    expect(requirements.filter(({ set }) => set === id)).toHaveLength(own);
    expect(conclusion).toMatchObject({ word: 'conforms', required: { met: required + 19, of: required + 19 } });
  });

  it('has a gap where an answer is "not-met", and too little where one is missing', async () => {
    const { requirements } = await reportIn(id, 'fit-gap.json');
    const form = requirements.filter(({ set }) => set === id || set === 'govstack-cfr-2.1.0');
    const place = form.findIndex(({ level }) => level === 'REQUIRED');
    const gap = await filled(id, 'Gap', { [place]: 'not-met' });
    expect((await inFolder('fit-gap', id, '--evidence', gap)).code).toBe(1);
    const silent = await filled(id, 'Silent', { [place]: '' });
    expect((await inFolder('fit-gap', id, '--evidence', silent)).code).toBe(4);
  });

  it('says what can be done where a run has no URL', async () => {
    const { code, stderr } = await inFolder('run', id);
    expect(code).toBe(2);
    expect(stderr).toMatch(
      new RegExp(`^error: No API is published .*\n.*evidence init ${id} .*--evidence.*the URL of the candidate`),
    );
  });
});

describe('the URL of a candidate', () => {
  const run = (url: string, ...more: string[]) =>
    inFolder('run', 'ux-ui', '--url', url, '--evidence', 'ux-ui-Full.yaml', '--out', 'tested', ...more);

  it('shows what can be seen of it, and the form answers the rest', async () => {
    const { code, stdout } = await serving(site, (url) => run(url));
    expect(code).toBe(0);
    expect(stdout).toMatch(/CONFORMS .*19 of 19 REQUIRED requirements are met/);
    expect(stdout).toMatch(/The GovSpec has no API; the candidate was tested as a whole\.\n1 passed, 0 failed, /);
    const { verdicts } = await reportIn('tested');
    expect(verdicts.find(({ rule }) => rule === 'health')?.outcome).toBe('pass');
  });

  it('outranks the form: a page that is no HTML5 is a gap, whatever is attested', async () => {
    const profile = 'broken-page.yaml';
    await writeFile(path.join(folder, profile), 'candidate: { name: Full }\npages: [/broken]\n');
    const { code, stdout } = await serving(site, (url) => run(url, '--profile', profile));
    expect(code).toBe(1);
    expect(stdout).toMatch(/HAS GAPS .*18 of 19 REQUIRED requirements are met, 1 has a gap/);
    const { requirements } = await reportIn('tested');
    expect(requirements.find(({ id }) => id === 'govstack-cfr-quality#req-2')?.status).toBe('gap-tested');
  });

  it.each<[string, number, string, string]>([
    ['{} for everything', 200, 'application/json', '{}'],
    ['one page for everything', 200, 'text/html', '<!doctype html><title>x</title>'],
    [
      'an OpenAPI document for everything',
      200,
      'application/json',
      '{"openapi":"3.0.3","info":{"title":"x","version":"1"},"paths":{}}',
    ],
    ['404', 404, 'text/plain', ''],
    ['401', 401, 'text/plain', ''],
  ])('shows nothing that is REQUIRED where it answers %s', async (_, status, type, body) => {
    const lazy: RequestListener = (_request, response) => {
      response.writeHead(status, { 'content-type': type }).end(body);
    };
    const { code } = await serving(lazy, (url) => inFolder('run', 'cms', '--url', url, '--out', 'lazy'));
    expect(code).toBe(4);
    const { requirements } = await reportIn('lazy');
    expect(requirements.filter(({ status: state }) => state === 'fit-tested')).toEqual([]);
  });
});

it('compare lays such reports side by side', async () => {
  await inFolder('fit-gap', 'ux-ui', '--evidence', 'ux-ui-Silent.yaml', '--format', 'json', '--out', 'silent');
  const { code, stdout } = await inFolder('compare', 'ux-ui/fit-gap.json', 'silent/fit-gap.json');
  expect(code).toBe(0);
  expect(stdout).toMatch(/Full .* conforms +19 of 19 /);
  expect(stdout).toMatch(/Silent .* not enough verified +18 of 19 /);
  expect(stdout).toMatch(/Requirements \(differences: 1 of 124\)/);
  expect(stdout).not.toContain('operation');
});

it('a portfolio takes such candidates by evidence, by URL or both, and names what it cannot check', async () => {
  const candidates = (url: string) => `name: Country
candidates:
  - { name: Full, buildingBlock: cms, evidence: cms-Full.yaml }
  - { name: Full, buildingBlock: ux-ui, evidence: ux-ui-Full.yaml, url: "${url}" }
  - { name: Bare, buildingBlock: file-management }
  - { name: School, buildingBlock: elearning, url: "${url}" }
`;
  const { code, stdout } = await serving(site, async (url) => {
    await writeFile(path.join(folder, 'portfolio.yaml'), candidates(url));
    return inFolder('portfolio', 'portfolio.yaml', '--out', 'all');
  });
  expect(code).toBe(3);
  expect(stdout).toMatch(/Content Management 0\.1 +Full +conforms +31 of 31 /);
  expect(stdout).toMatch(/Bare: No API is published for File Management, so it has no operations to run/);
  expect(stdout).toMatch(/School: GovStack names eLearning and has published no specification of it/);
  const portfolio: Portfolio = JSON.parse(await readFile(path.join(folder, 'all', 'portfolio.json'), 'utf8'));
  expect(portfolio.candidates.map(({ result }) => result)).toEqual([
    'conforms',
    'conforms',
    'not-checked',
    'not-checked',
  ]);
});

describe.each(namedOnly)('%s, of which nothing but the name is published', (id) => {
  const answer =
    /^GovStack names .* and has published no specification of it.*\n(Nearest: |No other Building Block comes near)/;

  it('answers what is nearest, without the word "error"', async () => {
    expect(await inFolder('list', id)).toMatchObject({ code: 0, stdout: expect.stringMatching(answer) });
    const commands = [
      ['run', id, '--url', 'http://127.0.0.1:9'],
      ['evidence', 'init', id],
      ['fit-gap', id],
    ];
    for (const command of commands)
      expect(await inFolder(...command)).toMatchObject({ code: 3, stderr: expect.stringMatching(answer) });
  });

  it('names as nearest what can be checked', async () => {
    const { nearest = {} } = (await readNamedOnly()).find((entry) => entry.id === id) ?? {};
    expect([...buildingBlocks, ...withoutApi]).toEqual(expect.arrayContaining(Object.keys(nearest)));
  });
});

it.each([
  [['mock', 'cms'], 2, /There is no reference candidate of Content Management: it has no API/],
  [['spec', 'diff', 'cms', 'none.yaml'], 2, /No API is published for Content Management/],
  [['fit-gap', 'cms'], 2, /rests on evidence alone/],
  [['fit-gap', 'messaging'], 2, /Messaging has an API, so its candidates are tested/],
  [['generate', 'cms'], 0, /no API is published, so there are no features of its own/],
])('%j says what is so', async (args, code, words) => {
  const ended = await inFolder(...args);
  expect(ended.code).toBe(code);
  expect(ended.stdout + ended.stderr).toMatch(words);
});
