import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { mended } from '../tools/mutations/mended.js';

const root = path.join(import.meta.dirname, '..');
const sources = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !/\.(test|generated)\.ts$/.test(name))
  .map((name) => readFileSync(path.join(root, 'src', name), 'utf8'));

it.each(mended.map(({ name, find }) => [name, find] as const))(
  'the place where "%s" could be made again is known',
  (_, find) => expect(sources.reduce((sum, text) => sum + text.split(find).length - 1, 0)).toBe(1),
);
