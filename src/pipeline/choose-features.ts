import path from 'node:path';
import {
  compareFeatures,
  type FeatureFiles,
  featuresFolderOf,
  listFeatures,
  readHandWritten,
  renderFeatures,
  writeFeatures,
} from '../features/feature-files.js';
import type { Catalogue } from '../model/catalogue.js';
import { crossFunctionalTag, probes } from '../model/cross-functional.js';
import { isWithoutApi } from '../model/definition.js';
import { defaultSeed, type Plan } from '../model/plan.js';
import type { OperationProfile, Profile } from '../model/profile.js';
import { UserError } from '../support/errors.js';
import { packageRoot } from '../support/package/paths.js';
import type { CheckRequest } from './check-request.js';
import type { Features } from './chosen-features.js';
import { foldersOf } from './plugin.js';

/**
 * The features of the package run as they stand on disk; anything that changes what is generated is written anew. Where the
 * GovSpec has no API there are none, and only those run that every Building Block is asked.
 */
export async function chooseFeatures(request: CheckRequest, catalogue: Catalogue, plan: Plan): Promise<Features> {
  if (isWithoutApi(catalogue) && request.features === undefined)
    return { folder: packageRoot, files: [], edited: [], custom: new Map(), operations: new Map() };
  const generated = renderFeatures(plan, catalogue);
  const isBundled = request.spec === undefined && !isBrought(request);
  const special = !isBundled || asksOtherwise(request);
  const own = featuresFolderOf(path.join(packageRoot, 'features'), catalogue);
  const made = special ? featuresFolderOf(path.join(request.out, 'features'), catalogue) : own;
  const folder = request.features ?? made;
  const isWritten = special && request.features === undefined;
  if (isWritten) await writeFeatures(folder, generated, isBundled ? own : undefined);
  const files = await listFeatures(folder);
  refuseWithoutFeatures(folder, { files, plan, mayBeEmpty: isWritten });
  const trusted = await trustedFeatures(generated, isBundled ? own : undefined);
  const compared = await compareFeatures(folder, trusted, isWritten ? generated.has : undefined);
  const changed = new Set(compared.edited);
  const operations = new Map([...generated.operations].filter(([file]) => !changed.has(file)));
  return { folder, files, ...compared, operations };
}

/** True where other features are generated than those that lie in the package. */
function asksOtherwise({ seed, depth, plugins = [], profile }: CheckRequest): boolean {
  const brings = plugins.some(({ checks }) => checks !== undefined);
  return seed !== defaultSeed || depth === 'thorough' || brings || changesRequests(profile);
}

/** The generated features, and those of the package that are written by hand. */
async function trustedFeatures(generated: FeatureFiles, own: string | undefined): Promise<FeatureFiles> {
  return own === undefined ? generated : new Map([...(await readHandWritten(own)), ...generated]);
}

/** True where a profile says what is sent, so that the features of the package do not say it. */
function changesRequests({ objects, operations }: Profile): boolean {
  const isOwn = ({ body, files, values }: OperationProfile): boolean =>
    body !== undefined || Object.keys(files).length + Object.keys(values).length > 0;
  return Object.keys(objects).length > 0 || Object.values(operations).some(isOwn);
}

/** A definition of one's own may have operations of which none can be asked: then there is nothing to run. */
function refuseWithoutFeatures(
  folder: string,
  found: { readonly files: readonly string[]; readonly plan: Plan; readonly mayBeEmpty: boolean },
): void {
  const { files, plan, mayBeEmpty } = found;
  if (files.length === 0 && !(mayBeEmpty && plan.operations.length > 0)) throw noFeatures(folder, plan);
}

function noFeatures(folder: string, { operations }: Plan): UserError {
  if (operations.length > 0) {
    return new UserError(`There are no features in ${folder}.`, { hint: 'Write them with: govstack-check generate' });
  }
  return new UserError('The definition has no operation (paths), so nothing can be asked of a candidate.', {
    hint: 'Webhooks and components are not served by a candidate. Give a document whose paths hold operations.',
  });
}

/** True for a Building Block that a plugin brings. */
function isBrought({ buildingBlock, plugins }: CheckRequest): boolean {
  return foldersOf(plugins).some((folder) => path.basename(folder) === buildingBlock);
}

/** The features hold what is asked at standard depth; a quick run leaves out what is marked so, and every run the stress probes. */
export function tagsFor({ tags, depth, probes: requested = [] }: CheckRequest): string {
  const unasked = probes.filter((probe) => !requested.includes(probe)).map((probe) => `not @probe=${probe}`);
  const shallow = depth === 'quick' ? ['not @depth=standard'] : [];
  return [...(tags === '' ? [] : [`(${tags})`]), ...shallow, ...unasked].join(' and ');
}

/** The features that every Building Block is asked. */
export async function listCommonFeatures(): Promise<string[]> {
  const folder = path.join(packageRoot, 'features', crossFunctionalTag);
  return (await listFeatures(folder)).map((file) => path.join(folder, file));
}
