import { readFileSync } from 'node:fs';
import type { FeatureView } from '../../model/feature-view.js';
import { speechOf } from '../speech.js';
import { counted } from '../words.js';
import { anchor } from './anchor.js';
import { renderPage } from './page.js';

/** The features of one Building Block. */
export interface FeaturesPage {
  /** The name of its file, without its ending. */
  readonly name: string;
  readonly title: string;
  readonly features: readonly FeatureView[];
}

const styles = ['tables.css', 'features.css', 'print.css'];

/** Features as one HTML file: scenarios fold, and can be searched. */
export function renderFeaturesHtml({ title, features }: FeaturesPage): string {
  return renderPage({
    template: 'features',
    styles,
    script: readFileSync(new URL('./client/features.js', import.meta.url), 'utf8'),
    title: `Features of ${title}`,
    data: { title, sections: sectionsOf(features), anchor, counted, scenarioCount },
    speech: speechOf('en'),
  });
}

/** A list of such pages. */
export function renderFeaturesIndex(pages: readonly FeaturesPage[]): string {
  const rows = pages.map(({ name, title, features }) => ({
    href: `${encodeURIComponent(name)}.html`,
    title,
    features: features.map((feature) => ({
      name: feature.operation?.name ?? feature.title,
      asks: feature.operation && `${feature.operation.method} ${feature.operation.path}`,
      href: `${encodeURIComponent(name)}.html#${anchor('o', feature.file)}`,
      scenarios: scenarioCount(feature),
    })),
    scenarios: features.reduce((sum, feature) => sum + scenarioCount(feature), 0),
  }));
  return renderPage({
    template: 'features-index',
    styles,
    title: 'Features of the GovStack Building Blocks',
    data: { rows, counted },
    speech: speechOf('en'),
  });
}

/** What stands in a folder, in words; journeys come first, because they tell what the API is for. */
const folders: Readonly<Record<string, { readonly title: string; readonly says: string }>> = {
  journeys: { title: 'Journeys', says: 'Workflows of the GovSpec: several requests, one story.' },
  requirements: { title: 'Proofs of requirements', says: 'Each shows one requirement of the GovSpec.' },
};

interface Section {
  readonly title: string;
  readonly says: string;
  readonly features: readonly FeatureView[];
}

function sectionsOf(features: readonly FeatureView[]): Section[] {
  const there = new Set(features.map(folderOf));
  const known = Object.keys(folders).filter((folder) => there.has(folder));
  const others = [...there].filter((folder) => !known.includes(folder));
  return [...known, ...others].map((folder) => ({
    ...(folders[folder] ?? apiSection(folder)),
    features: features.filter((feature) => folderOf(feature) === folder),
  }));
}

function folderOf({ file }: FeatureView): string {
  return file.includes('/') ? file.replace(/\/[^/]*$/, '') : '';
}

function apiSection(folder: string): Pick<Section, 'title' | 'says'> {
  if (folder === '') return { title: 'Features', says: '' };
  return {
    title: `Operations of the API ${folder}`,
    says: 'One feature for each operation, generated from its definition.',
  };
}

function scenarioCount({ rules }: FeatureView): number {
  return rules.reduce((sum, { scenarios }) => sum + scenarios.length, 0);
}
