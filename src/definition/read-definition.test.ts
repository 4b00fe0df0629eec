import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeJson } from '../support/json/write.js';
import { readDefinition } from './read-definition.js';

async function read(text: string) {
  const folder = await mkdtemp(path.join(tmpdir(), 'govstack-check-definition-'));
  const file = path.join(folder, 'a.yaml');
  await writeFile(file, text);
  return readDefinition(file);
}

const nested = (levels: number): string => `a: ${'['.repeat(levels)}${']'.repeat(levels)}`;

describe('a published definition', () => {
  it('is taken out of its fence, and lists under one key are joined', async () => {
    const { document, mended } = await read('Here it is:\n```yaml\na: [1]\na: [2]\n```\n');
    expect(document).toEqual({ a: [1, 2] });
    expect(mended).toHaveLength(2);
  });

  it('is read alike with keys that stand once, which is JSON, and twice', async () => {
    const once = '{"a": {"b": [1, {"b": "a\\": x", "c\\"": 1}]}, "b": {"a": 12345678901234567890, "": {}}}';
    const { document, mended } = await read(once);
    expect(writeJson(document)).toBe(once.replaceAll(/([:,]) /g, '$1').replace('\\":x', '\\": x'));
    expect(mended).toEqual([]);
    const twice = await read('{"a": {"b": [1], "b": [2]}, "c": "d"}');
    expect(twice).toEqual({ document: { a: { b: [1, 2] }, c: 'd' }, mended: ['The key "b" stands twice at /a.'] });
  });

  it('may be nested deep', async () => {
    expect((await read(nested(300))).document).toHaveProperty('a');
  });

  it('that is nested too deep, or repeats its anchors without end, is refused with advice', async () => {
    await expect(read(nested(450))).rejects.toMatchObject({ hint: expect.stringContaining('refer to them') });
    const levels = Array.from({ length: 9 }, (_, at) => `l${at + 1}: &l${at + 1} [${`*l${at},`.repeat(9)}]`);
    await expect(read(['l0: &l0 [x]', ...levels].join('\n'))).rejects.toMatchObject({
      hint: expect.stringContaining('anchors'),
    });
  });
});
