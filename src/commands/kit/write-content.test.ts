import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../../tests/support/harness.js';
import { writeContent } from './write-content.js';

describe('a format that makes a folder of files', () => {
  it('removes the files of an earlier document, and leaves those of others', async () => {
    const folder = path.join(await temporaryFolder(), 'results');
    await mkdir(folder);
    for (const name of ['ours-old.json', 'theirs.json']) await writeFile(path.join(folder, name), '{}');
    await writeContent(folder, { prefix: 'ours-', files: [{ name: 'ours-new.json', content: '{}' }] });
    expect((await readdir(folder)).sort()).toEqual(['ours-new.json', 'theirs.json']);
  });
});
