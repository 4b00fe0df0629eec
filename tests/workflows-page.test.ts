import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { listFeatures, readFeatures } from '../src/features/feature-files.js';
import { packageRoot } from '../src/support/package/paths.js';

const journeyId = /[a-z-]+\.journey\.[a-z-]+/g;

it('docs/workflows.md names every journey of a Building Block, and no other', async () => {
  const page = await readFile(path.join(packageRoot, 'docs', 'workflows.md'), 'utf8');
  const folder = path.join(packageRoot, 'features');
  const files = (await listFeatures(folder)).filter((file) => file.includes('/journeys/'));
  const features = [...(await readFeatures(folder, files)).values()].join('\n');
  const defined = [...features.matchAll(/@id=([a-z-]+\.journey\.[a-z-]+)/g)].map(([, id]) => id);
  expect(new Set(page.match(journeyId))).toEqual(new Set(defined));
  expect(defined.length).toBeGreaterThan(50);
});
