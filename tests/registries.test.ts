import { execFileSync, spawnSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { commands } from '../src/commands/registry.generated.js';
import { bundledFormats } from '../src/report/formats/registry.generated.js';
import { packageRoot } from '../src/support/package/paths.js';
import { temporaryFolder } from './support/harness.js';

const tool = path.join(packageRoot, 'tools', 'write-registries.js');

/** The registry that is written for one file in a folder of sources. */
async function registryOf(folder: string, name: string, text: string): Promise<string> {
  const root = await sources(folder, name, text);
  execFileSync(process.execPath, [tool, '--root', root]);
  return readFile(path.join(root, folder, 'registry.generated.ts'), 'utf8');
}

async function sources(folder: string, name: string, text: string): Promise<string> {
  const root = await temporaryFolder();
  for (const one of ['src/building-blocks', 'src/commands', 'src/report/formats', 'src/checks', 'src/model'])
    await mkdir(path.join(root, one), { recursive: true });
  await writeFile(path.join(root, folder, `${name}.ts`), text);
  return root;
}

describe('a registry', () => {
  it('finds a command by its file', async () => {
    const text = `export const command = defineCommand({ order: 5, summary: 'greet' });`;
    expect(await registryOf('src/commands', 'greet', text)).toContain(
      `{ name: 'greet', load: async () => (await import('./greet.js')).command }`,
    );
  });

  it('finds a format by its file, with the documents that it renders', async () => {
    const text = `export const format = defineFormat({ extension: 'md', render: { report: text, 'fit-gap': text } });`;
    expect(await registryOf('src/report/formats', 'markdown', text)).toContain(
      `{ name: 'markdown', documents: ['report', 'fit-gap'], load:`,
    );
  });

  it('refuses a file that holds neither', async () => {
    const root = await sources('src/report/formats', 'nothing', 'export const nothing = 1;');
    const { status, stderr } = spawnSync(process.execPath, [tool, '--root', root], { encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stderr).toContain('src/report/formats/nothing.ts does not export a format');
  });

  it('says of each format the documents that it renders', async () => {
    for (const { documents, load } of bundledFormats) expect(documents).toEqual(Object.keys((await load()).render));
  });

  it('lists the commands in the order that they give', async () => {
    const orders = await Promise.all(commands.map(async ({ load }) => (await load()).order));
    expect(orders).toEqual([...orders].sort((a, b) => a - b));
  });
});
