import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { startCandidate } from '../../src/app/start-candidate.js';
import { packageRoot } from '../../src/support/package/paths.js';
import { fault, profileFile, temporaryFolder, token } from '../support/harness.js';

const script = path.join(packageRoot, 'tools', 'github-action.js');

/** Runs the step as GitHub runs it; its candidate has these faults. */
async function step(faults: readonly string[], variables: Readonly<Record<string, string>> = {}) {
  const folder = await temporaryFolder();
  const file = (name: string): string => path.join(folder, name);
  const active = faults.map((id) => fault(id));
  const candidate = await startCandidate({ buildingBlock: 'messaging', token, faults: active, port: 0 });
  const env = {
    ...process.env,
    GOVSTACK_REFERENCE_TOKEN: token,
    GITHUB_STEP_SUMMARY: file('summary.md'),
    GITHUB_OUTPUT: file('outputs'),
    CHECK_BUILDING_BLOCK: 'messaging',
    CHECK_URL: candidate.url,
    CHECK_PROFILE: profileFile('messaging'),
    CHECK_OUT: file('conformance'),
    CHECK_ARGUMENTS: '--depth  quick',
    ...variables,
  };
  const child = spawn(process.execPath, [script], { env });
  let log = '';
  child.stdout.on('data', (text) => {
    log += text;
  });
  const code = await new Promise((resolve) => child.on('close', resolve));
  await candidate.close();
  const read = (name: string): Promise<string> => readFile(file(name), 'utf8').catch(() => '');
  return { code, log, summary: await read('summary.md'), outputs: await read('outputs') };
}

describe('the step of a build', () => {
  it('passes with a candidate that fits, and shows the report in the summary', async () => {
    const { code, log, summary, outputs } = await step([]);
    expect(code).toBe(0);
    expect(log).toMatch(/0 failed/);
    expect(log).not.toMatch(/^::/m);
    expect(summary).toContain('Messaging');
    expect(outputs).toMatch(/^exit-code=0\nfolder=.+\nconclusion=[\w-]+\nscore=[\d.]+\n$/);
  });

  it('fails with a gap, and marks it', async () => {
    const { code, log, outputs } = await step(['wrong-content-type']);
    expect(code).toBe(1);
    expect(log).toMatch(/^::error title=content-type::messaging\/messaging\/\w+: .+%0A.+$/m);
    expect(outputs).toContain('exit-code=1\n');
    expect(outputs).toContain('conclusion=has-gaps\n');
  });

  it('fails with wrong input, without any report', async () => {
    const { code, summary, outputs } = await step([], { CHECK_BUILDING_BLOCK: 'nothing' });
    expect({ code, summary, outputs }).toEqual({
      code: 2,
      summary: '',
      outputs: expect.stringMatching(/^exit-code=2\nfolder=.+\n$/),
    });
  });

  it('hands every input of the action to the script, and every output back', async () => {
    const action: { inputs: object; outputs: object } = parse(
      await readFile(path.join(packageRoot, 'action.yml'), 'utf8'),
    );
    const text = await readFile(script, 'utf8');
    const variables = Object.keys(action.inputs).map((name) => `CHECK_${name.toUpperCase().replaceAll('-', '_')}`);
    for (const variable of variables) expect(text).toContain(`env.${variable}`);
    expect(Object.keys(action.outputs)).toEqual(['exit-code', 'conclusion', 'score', 'folder']);
  });
});
