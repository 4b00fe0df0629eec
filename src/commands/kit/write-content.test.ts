import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
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

describe('what the candidate has sent', () => {
  it('acts on no terminal where a file is shown there, in whichever way the file is written', async () => {
    const folder = await temporaryFolder();
    const written = async (name: string, content: Parameters<typeof writeContent>[1]): Promise<string> => {
      await writeContent(path.join(folder, name), content);
      return readFile(path.join(folder, name), 'utf8');
    };
    expect(await written('report.html', '<p>\u001b[2J\u009b31m</p>')).toBe('<p>\ufffd[2J\ufffd31m</p>');
    expect(await written('report.junit.xml', { parts: ['<a>', '\u007f', '</a>'] })).toBe('<a>\ufffd</a>');
    expect(await written('report.json', { parts: ['["\u009b"]'] })).toBe('["\\u009b"]');
    await writeContent(path.join(folder, 'all'), { prefix: '', files: [{ name: 'a.json', content: '"\u0080"' }] });
    expect(await readFile(path.join(folder, 'all', 'a.json'), 'utf8')).toBe('"\\u0080"');
  });
});
