import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { aheadName, readAhead } from './read-ahead.js';

describe('what the build has read ahead', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'govstack-check-ahead-'));
  await writeFile(path.join(folder, aheadName('abc', 'yaml')), '{ "large": 12345678901234567890 }');

  it('is found under the digest of the file, with its digits', () => {
    expect(readAhead('abc', 'yaml', folder)).toMatchObject({ large: { text: '12345678901234567890' } });
  });

  it('is not found for another file, nor for the same one read otherwise', () => {
    expect(readAhead('abd', 'yaml', folder)).toBeUndefined();
    expect(readAhead('abc', 'definition', folder)).toBeUndefined();
  });
});
