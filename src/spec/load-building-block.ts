import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { BuildingBlock, LoadedApi, Provenance, SpecDefect } from '../model/definition.js';
import { isObject, type JsonObject } from '../model/json.js';
import type { Requirement } from '../model/requirement.js';
import { messageOf, UserError } from '../support/errors.js';
import { citedFile, reportedFile } from '../support/package/paths.js';
import { parseYaml } from '../support/yaml.js';
import { type LoadOptions, loadDocument } from './load-document.js';
import { readCrossFunctional, readRequirements } from './read-requirements.js';
import { readListIfPresent, readYamlFile } from './read-yaml.js';
import { findBuildingBlock, folderOf, type RegistryEntry } from './registry.js';

/** Everything that specs/ says of a Building Block, as read. */
export interface LoadedBuildingBlock {
  readonly buildingBlock: BuildingBlock;
  readonly apis: readonly LoadedApi[];
  readonly requirements: readonly Requirement[];
  readonly errata: readonly SpecDefect[];
  /** The text of bindings.yaml as data; absent for a document of one's own. */
  readonly bindings?: unknown;
}

const erratumShape = z.strictObject({
  id: z.string(),
  pointer: z.string(),
  source: z.string(),
  used: z.string(),
  because: z.string(),
  verdicts: z.string(),
  /** Facts of the source that are not ours ("- …"), and facts of ours that are not the source's ("+ …"); * is any text. */
  departures: z.array(z.string().regex(/^[-+] /)).optional(),
});

const provenanceShape = z.object({
  repository: z.string(),
  path: z.string(),
  commit: z.string(),
  sha256: z.string(),
});

/**
 * Loads the definitions, errata, requirements and bindings of a Building Block. Only the definitions must be there.
 * @param folders those of Building Blocks that others bring
 * @throws UserError when the id is unknown or a file is broken.
 */
export async function loadBuildingBlock(id: string, folders: readonly string[] = []): Promise<LoadedBuildingBlock> {
  const entry = await findBuildingBlock(id, folders);
  const folder = folderOf(entry);
  const apis = await Promise.all(entry.apis.map((api) => loadApi(folder, api)));
  const errata = await Promise.all(entry.apis.map((api) => loadErrata(folder, api.id)));
  const written = path.join(folder, 'requirements.yaml');
  const own = existsSync(written) ? await readRequirements(written, id) : [];
  const requirements = [...own, ...(await readCrossFunctional())];
  const { title, govspec } = entry;
  const buildingBlock = { id, title, govspec };
  return { buildingBlock, apis, requirements, errata: errata.flat(), ...(await loadBindings(folder)) };
}

/** How an OpenAPI document that the user brings is loaded. */
export interface OwnDocumentOptions extends LoadOptions {
  /** A file of bindings for it, in place of those that are inferred. */
  readonly bindings?: string;
}

/**
 * Loads an OpenAPI document that the user brings.
 * @param id the name of the Building Block in tags and reports
 * @throws UserError when the document, or its file of bindings, cannot be used.
 */
export async function loadOwnDocument(
  id: string,
  file: string,
  { bindings, ...options }: OwnDocumentOptions,
): Promise<LoadedBuildingBlock> {
  const api = await loadFile(file, { id: 'api', role: 'served' }, options);
  const buildingBlock = { id, title: api.title, govspec: api.version };
  const requirements = await readCrossFunctional();
  const given = bindings === undefined ? {} : { bindings: await readOwnBindings(bindings) };
  return { buildingBlock, apis: [api], requirements, errata: [], ...given };
}

async function readOwnBindings(file: string): Promise<unknown> {
  try {
    return parseYaml(await readFile(file, 'utf8'), citedFile(file)).value ?? {};
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(`The bindings ${file} cannot be read: ${messageOf(error)}`, {
      hint: 'Check the path given with --bindings. govstack-check spec bindings <file> writes such a file.',
      cause: error,
    });
  }
}

async function loadBindings(folder: string): Promise<Pick<LoadedBuildingBlock, 'bindings'>> {
  const file = path.join(folder, 'bindings.yaml');
  return existsSync(file) ? { bindings: await readYamlFile(file, z.unknown()) } : {};
}

function loadApi(folder: string, api: RegistryEntry['apis'][number]): Promise<LoadedApi> {
  return loadFile(path.join(folder, `${api.id}.openapi.yaml`), api, { allowExternalRefs: false });
}

async function loadFile(file: string, api: Pick<LoadedApi, 'id' | 'role'>, options: LoadOptions): Promise<LoadedApi> {
  const { document, sha256 } = await loadDocument(file, options);
  const info = isObject(document.info) ? document.info : {};
  const source = provenanceShape.safeParse(info['x-govstack-source']);
  return {
    id: api.id,
    role: api.role,
    title: textOf(info, 'title', api.id),
    version: textOf(info, 'version', 'unversioned'),
    openapi: textOf(document, 'openapi', ''),
    file: reportedFile(file),
    sha256,
    ...(source.success ? { source: source.data satisfies Provenance } : {}),
    document,
  };
}

function textOf(object: JsonObject, key: string, otherwise: string): string {
  const value = object[key];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : otherwise;
}

async function loadErrata(folder: string, api: string): Promise<SpecDefect[]> {
  const errata = await readListIfPresent(path.join(folder, `${api}.errata.yaml`), z.array(erratumShape));
  const file = reportedFile(path.join(folder, `${api}.openapi.yaml`));
  return errata.map((erratum) => ({
    id: erratum.id,
    file,
    pointer: erratum.pointer,
    finding: `${erratum.source} Used here: ${erratum.used} ${erratum.because}`,
    effect: erratum.verdicts,
  }));
}
