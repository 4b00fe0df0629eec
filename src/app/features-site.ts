import { existsSync } from 'node:fs';
import path from 'node:path';
import { featuresFolderOf, listFeatures, readFeatures } from '../features/feature-files.js';
import { featureView } from '../features/feature-view.js';
import { crossFunctionalTag } from '../model/cross-functional.js';
import type { FeatureView } from '../model/feature-view.js';
import { loadCatalogue } from '../pipeline/load-catalogue.js';
import { type FeaturesPage, renderFeaturesHtml, renderFeaturesIndex } from '../report/html/features-page.js';
import { forReader } from '../report/plain-texts.js';
import { readRegistry } from '../spec/registry.js';
import { messageOf, UserError } from '../support/errors.js';
import { inertText } from '../support/inert-text.js';
import { packageRoot } from '../support/package/paths.js';
import { writeWhole } from '../support/whole-file.js';
import { phrasesFile, readJourneyPhrases } from '../vocabulary/journey-phrases.js';

/** Which features are shown, and where. */
export interface FeaturesSite {
  /** Only those of this Building Block. */
  readonly buildingBlock?: string;
  /** A folder of features of one's own, for one Building Block. */
  readonly features?: string;
  /** The folder of the pages. */
  readonly out: string;
}

/**
 * Writes features as pages that a browser shows: one for each Building Block, one for what is asked of every candidate, one for
 * the use cases, and a list of them.
 * @returns the files
 * @throws UserError when a feature cannot be parsed, or a page cannot be written
 */
export async function writeFeaturesSite({ buildingBlock, features, out }: FeaturesSite): Promise<string[]> {
  const pages = features === undefined ? await bundledPages(buildingBlock) : [await ownPage(features, buildingBlock)];
  const files = pages.map((page): [string, string] => [fileOf(page), renderFeaturesHtml(forReader(page))]);
  const listed = features === undefined ? await withEarlier(pages, out) : pages;
  return writeAll(out, [['index.html', renderFeaturesIndex(listed)], ...files]);
}

function fileOf({ name }: Pick<FeaturesPage, 'name'>): string {
  return `${name}.html`;
}

/** The list keeps the pages that an earlier call wrote to the folder, in the order of all of them. */
async function withEarlier(pages: readonly FeaturesPage[], out: string): Promise<FeaturesPage[]> {
  const ids = (await readRegistry()).map(({ id }) => id);
  const isThere = (name: string): boolean => existsSync(path.join(out, fileOf({ name })));
  const earlier = ids.filter((id) => isThere(id) && !pages.some(({ name }) => name === id));
  const all = [...pages, ...(await pagesOf(earlier)), ...(await sharedPages()).filter(({ name }) => isThere(name))];
  const place = ({ name }: FeaturesPage): number => (ids.includes(name) ? ids.indexOf(name) : ids.length);
  const unlike = all.filter(({ name }, index) => all.findIndex((page) => page.name === name) === index);
  return unlike.sort((a, b) => place(a) - place(b));
}

async function bundledPages(only: string | undefined): Promise<FeaturesPage[]> {
  if (only !== undefined) return pagesOf([only]);
  return [...(await pagesOf((await readRegistry()).map(({ id }) => id))), ...(await sharedPages())];
}

async function pagesOf(ids: readonly string[]): Promise<FeaturesPage[]> {
  const pages: FeaturesPage[] = [];
  for (const id of ids) {
    const { catalogue } = await loadCatalogue({ buildingBlock: id, allowExternalRefs: false });
    const { title, govspec } = catalogue.buildingBlock;
    const folder = featuresFolderOf(path.join(packageRoot, 'features'), catalogue);
    pages.push({ name: id, title: `${title} ${govspec}`, features: await viewsIn(folder) });
  }
  return pages;
}

/** What belongs to no single Building Block. */
async function sharedPages(): Promise<FeaturesPage[]> {
  const common = await viewsIn(path.join(packageRoot, 'features', crossFunctionalTag));
  const useCases = await viewsIn(path.join(packageRoot, 'features', 'use-cases'));
  return [
    { name: crossFunctionalTag, title: 'What every candidate is asked', features: common },
    { name: 'use-cases', title: 'Use cases across Building Blocks', features: useCases },
  ];
}

async function ownPage(folder: string, name = 'features'): Promise<FeaturesPage> {
  const features = await viewsIn(folder);
  if (features.length > 0) return { name, title: name, features };
  throw new UserError(`There are no features in ${folder}.`, { hint: 'Write them with: govstack-check generate' });
}

async function viewsIn(folder: string): Promise<FeatureView[]> {
  const texts = await readFeatures(folder, await listFeatures(folder));
  const phrases = readJourneyPhrases(texts.get(phrasesFile) ?? '', phrasesFile);
  return [...texts].filter(([file]) => file !== phrasesFile).map(([file, text]) => featureView(file, text, phrases));
}

async function writeAll(out: string, files: readonly (readonly [string, string])[]): Promise<string[]> {
  try {
    for (const [name, content] of files) await writeWhole(path.join(out, name), inertText(name, content));
  } catch (error) {
    throw new UserError(`The pages cannot be written to ${out}: ${messageOf(error)}`, {
      hint: 'Check that the folder is writable and that the disk is not full.',
      cause: error,
    });
  }
  return files.map(([name]) => path.join(out, name));
}
