import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { bundledChecks } from '../src/checks/registry.generated.js';
import { listFeatures } from '../src/features/feature-files.js';
import { packageRoot } from '../src/support/package/paths.js';

const known = new Set<string>(bundledChecks.map(({ rule }) => rule));

/** What features written by hand are tagged with: a journey, and what shows a requirement. */
const ofProject: ReadonlySet<string> = new Set(['journey', 'requirement']);

it('every check that a feature names is there', async () => {
  const folder = path.join(packageRoot, 'features');
  const files = await listFeatures(folder);
  const texts = await Promise.all(files.map((file) => readFile(path.join(folder, file), 'utf8')));
  const named = new Set(texts.flatMap((text) => [...text.matchAll(/@check=(\S+)/g)].map(([, check = '']) => check)));
  expect([...named].filter((check) => !ofProject.has(check) && !known.has(check))).toEqual([]);
});

const pages = (await readdir(path.join(packageRoot, 'docs', 'checks'))).filter((name) => name !== 'README.md');
const withPage = pages.map((name) => name.replace(/\.md$/, '')).filter((name) => !ofProject.has(name));

it.each(withPage)('a check that has a page is there: %s', (check) => expect(known.has(check)).toBe(true));

/** The kinds of evidence by which a read of an item is the proof. */
const ofReading: ReadonlySet<string> = new Set(['item-read', 'listed-item', 'look-back', 'other-item']);

it('every check that judges by a read of the item says so', () => {
  const judging = bundledChecks.filter(({ phrases = {} }) =>
    Object.values(phrases).some(({ of }) => ofReading.has(of)),
  );
  expect(judging.length).toBeGreaterThan(10);
  expect(judging.filter(({ restsOnReading }) => restsOnReading !== true).map(({ rule }) => rule)).toEqual([]);
});
