import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Catalogue } from '../model/catalogue.js';
import type { Plan } from '../model/plan.js';
import { messageOf, UserError } from '../support/errors.js';
import { plainName } from '../support/names.js';
import { phrasesFile } from '../vocabulary/journey-phrases.js';
import { featureText } from './feature-document.js';
import { type Custom, customScenarios, type ScenarioTexts, scenarioTexts } from './scenario-texts.js';

/** Feature texts by path, relative to the folder of the Building Block; a text may be made when it is asked for. */
export interface FeatureFiles extends Iterable<readonly [string, string]> {
  readonly has: (file: string) => boolean;
  readonly get: (file: string) => string | undefined;
  readonly keys: () => Iterable<string>;
}

/** The folder of a Building Block's features below a features folder. */
export function featuresFolderOf(root: string, catalogue: Catalogue): string {
  return path.join(root, safeName(catalogue.buildingBlock.id), safeName(catalogue.buildingBlock.govspec));
}

/** The features of a plan: one file per operation. */
export interface PlannedFeatures extends FeatureFiles {
  /** The operations, as their ids, by the files of their features. */
  readonly operations: ReadonlyMap<string, string>;
}

/** Writes every feature of a plan as text, when it is asked for. */
export function renderFeatures(plan: Plan, catalogue: Catalogue): PlannedFeatures {
  const files = new Map<string, () => string>();
  const operations = new Map<string, string>();
  for (const operationPlan of plan.operations) {
    if (operationPlan.groups.length === 0) continue;
    const { operation } = operationPlan;
    const api = catalogue.apis.find((candidate) => candidate.id === operation.api);
    if (api === undefined) continue;
    const file = `${safeName(api.id)}/${safeName(operation.name)}.feature`;
    files.set(file, () => featureText(operationPlan, { buildingBlock: catalogue.buildingBlock, api }));
    operations.set(file, operation.id);
  }
  return {
    operations,
    has: (file) => files.has(file),
    get: (file) => files.get(file)?.(),
    keys: () => files.keys(),
    *[Symbol.iterator]() {
      for (const [file, text] of files) yield [file, text()] as const;
    },
  };
}

/** A name from a definition, fit to be a file name. */
function safeName(name: string): string {
  return plainName(name) || 'unnamed';
}

/**
 * Puts the features on disk and removes generated ones that are no longer wanted. What is written by hand lies in folders
 * of its own and is left alone.
 * @param handWrittenOf a folder whose scenarios written by hand are wanted too
 * @throws UserError when the folder cannot be written.
 */
export async function writeFeatures(folder: string, files: FeatureFiles, handWrittenOf?: string): Promise<void> {
  try {
    if (handWrittenOf !== undefined) await copyHandWritten(handWrittenOf, folder);
    for (const stale of (await listFeatures(folder)).filter((file) => isGenerated(file) && !files.has(file))) {
      await rm(path.join(folder, stale));
    }
    for (const [file, text] of files) {
      await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
      await writeFile(path.join(folder, file), text);
    }
  } catch (error) {
    throw new UserError(`The features cannot be written to ${folder}: ${messageOf(error)}`, {
      hint: 'Check that the folder is writable and that the disk is not full.',
      cause: error,
    });
  }
}

async function copyHandWritten(from: string, to: string): Promise<void> {
  for (const folder of handWrittenFolders) {
    const source = path.join(from, folder);
    if ((await listFeatures(source)).length > 0) await cp(source, path.join(to, folder), { recursive: true });
  }
}

export interface Drift {
  readonly missing: readonly string[];
  readonly changed: readonly string[];
  readonly extra: readonly string[];
}

/** Compares the features on disk with the generated ones. */
export async function findDrift(folder: string, files: FeatureFiles): Promise<Drift> {
  const onDisk = new Set(await listFeatures(folder));
  const missing = [...files.keys()].filter((file) => !onDisk.has(file));
  const extra = [...onDisk].filter((file) => isGenerated(file) && !files.has(file));
  const changed: string[] = [];
  for (const [file, text] of files) {
    if (onDisk.has(file) && (await readFile(path.join(folder, file), 'utf8')) !== text) changed.push(file);
  }
  return { missing, changed, extra };
}

/** Features written by hand, as they lie in a folder. */
export async function readHandWritten(folder: string): Promise<FeatureFiles> {
  return readFeatures(
    folder,
    (await listFeatures(folder)).filter((file) => !isGenerated(file)),
  );
}

/** The texts of some features of a folder. */
export async function readFeatures(folder: string, files: readonly string[]): Promise<ReadonlyMap<string, string>> {
  return new Map(await Promise.all(files.map(async (file) => [file, await readText(folder, file)] as const)));
}

/**
 * What of the features of a folder is not as it is trusted: files of any kind of difference, and scenarios by their id.
 * @param written says of a file that it was written a moment ago as it is trusted, so that it need not be read
 */
export async function compareFeatures(
  folder: string,
  trusted: FeatureFiles,
  written: (file: string) => boolean = () => false,
): Promise<{ readonly edited: readonly string[]; readonly custom: ReadonlyMap<string, Custom> }> {
  const files = await listFeatures(folder);
  const present = new Set(files);
  const missing = [...trusted.keys()].filter((file) => !present.has(file));
  const read = files.filter((file) => !written(file));
  const differing = await differingFrom(trusted, folder, read);
  const phrases = present.has(phrasesFile) ? await readText(folder, phrasesFile) : undefined;
  const isSaidOtherwise = phrases !== trusted.get(phrasesFile);
  const running = textsOf(await readFeatures(folder, isSaidOtherwise ? files : differing), phrases);
  const known = differing.length === 0 ? new Map() : textsOf(trusted, trusted.get(phrasesFile));
  return { edited: [...missing, ...differing].sort(), custom: customScenarios(running, known) };
}

/** One after the other, because all features of a large definition together take much memory. */
async function differingFrom(trusted: FeatureFiles, folder: string, files: readonly string[]): Promise<string[]> {
  const differing: string[] = [];
  for (const file of files) if ((await readText(folder, file)) !== trusted.get(file)) differing.push(file);
  return differing;
}

/** What scenarios say; what their phrases stand for is a part of those that are written by hand. */
function textsOf(files: FeatureFiles, phrases = ''): ScenarioTexts {
  return new Map(
    [...files].flatMap(([file, text]) =>
      [...scenarioTexts(text)].map(([id, says]) => [id, isGenerated(file) ? says : `${says}\n${phrases}`] as const),
    ),
  );
}

function readText(folder: string, file: string): Promise<string> {
  return readFile(path.join(folder, file), 'utf8');
}

/** Journeys, and the proofs of requirements. */
const handWrittenFolders = ['journeys', 'requirements'];

function isGenerated(file: string): boolean {
  return !handWrittenFolders.some((folder) => file.startsWith(`${folder}/`));
}

/** Every feature below a folder, by relative path in a fixed order. */
export async function listFeatures(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true }).catch(() => []);
  return entries
    .filter((entry) => entry.endsWith('.feature'))
    .map((entry) => entry.split(path.sep).join('/'))
    .sort();
}
