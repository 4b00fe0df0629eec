import { readdirSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ByteKeeper } from './kept-bytes.js';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'kept-bytes-'));
  vi.stubEnv('TMPDIR', folder);
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

it('bytes are read as they were kept, in memory and in the file, in any order', () => {
  const keeper = new ByteKeeper(() => 20);
  const texts = ['first', 'second, in memory', 'third, in the file', 'fourth, in the file too', ''];
  const kept = texts.map((text) => keeper.keep(bytesOf(text)));
  expect(kept.toReversed().map((one) => textOf(one.read()))).toEqual(texts.toReversed());
});

it('what is beyond the room is no longer held in memory, and the file has no name that others could read it by', () => {
  const keeper = new ByteKeeper(() => 0);
  const bytes = bytesOf('a secret');
  const kept = keeper.keep(bytes);
  bytes.fill(0);
  expect(textOf(kept.read())).toBe('a secret');
  expect(readdirSync(folder)).toEqual([]);
});

it('where no file can be written, all stays in memory', () => {
  const file = path.join(folder, 'no-folder');
  writeFileSync(file, '');
  vi.stubEnv('TMPDIR', file);
  const keeper = new ByteKeeper(() => 0);
  const kept = ['one', 'two'].map((text) => keeper.keep(bytesOf(text)));
  expect(kept.map((one) => textOf(one.read()))).toEqual(['one', 'two']);
});
