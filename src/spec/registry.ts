import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { type BuildingBlock, isWithoutApi } from '../model/definition.js';
import { UserError } from '../support/errors.js';
import { knownNames } from '../support/nearest.js';
import { specsFolder } from '../support/package/paths.js';
import { nothingPublished } from './nothing-published.js';
import { readYamlFile } from './read-yaml.js';

/** The file that makes a folder one of a Building Block. */
const fileName = 'building-block.yaml';

const apiShape = z.strictObject({
  id: z.string(),
  role: z.enum(['served', 'outbound', 'callback-out', 'callback-in']),
});

const fileShape = z
  .strictObject({
    title: z.string(),
    /** The version of the written GovSpec. */
    govspec: z.string().optional(),
    apis: z.array(apiShape).min(1).optional(),
    /** Where nothing but the name is published: Building Blocks that come near, and what they specify. */
    nearest: z.record(z.string(), z.string()).optional(),
  })
  .refine(({ govspec, nearest }) => (govspec === undefined) !== (nearest === undefined), {
    error: 'must have either "govspec", or "nearest" where nothing but the name is published',
  })
  .refine(({ govspec, apis }) => apis === undefined || govspec !== undefined, {
    error: 'must have "govspec" where it has "apis"',
  });

/** A Building Block with a published GovSpec. */
export interface RegistryEntry {
  readonly id: string;
  readonly title: string;
  /** The version of the written GovSpec. */
  readonly govspec: string;
  /** The APIs that define it; none where the GovSpec has none. */
  readonly apis: readonly z.infer<typeof apiShape>[];
  /** The folder of its files. */
  readonly folder: string;
}

/** A Building Block that GovStack names, and of which nothing else is published. */
export interface NamedOnly {
  readonly id: string;
  readonly title: string;
  /** Building Blocks that come near, by id, and what they specify. */
  readonly nearest: Readonly<Record<string, string>>;
}

interface Found extends z.infer<typeof fileShape> {
  readonly id: string;
  readonly folder: string;
}

/** The Building Blocks of the package, by id, and those that others bring after them. */
async function findAll(brought: readonly string[] = []): Promise<Found[]> {
  const names = (await readdir(specsFolder)).sort();
  const folders = names.map((name) => path.join(specsFolder, name));
  return Promise.all(
    [...folders.filter((folder) => existsSync(path.join(folder, fileName))), ...brought].map(readFolder),
  );
}

/** What a folder says of its Building Block, whose id is the name of the folder. */
async function readFolder(folder: string): Promise<Found> {
  const file = await readYamlFile(path.join(folder, fileName), fileShape);
  return { id: path.basename(folder), folder, ...file };
}

/** The generations of cross-functional requirements that are in force side by side, the newest first. */
export function readGenerations(): Promise<string[]> {
  return readYamlFile(path.join(specsFolder, 'govstack-cfr', 'generations.yaml'), z.array(z.string()).min(1));
}

/** The Building Blocks of which nothing but the name is published, by id. */
export async function readNamedOnly(): Promise<NamedOnly[]> {
  return (await findAll()).flatMap(({ id, title, nearest }) => (nearest === undefined ? [] : [{ id, title, nearest }]));
}

/** What all Building Blocks are called, by id. */
export async function readTitles(): Promise<Record<string, string>> {
  return Object.fromEntries((await findAll()).map(({ id, title }) => [id, title]));
}

/** All Building Blocks with a published GovSpec, with an API or without. */
async function readPublished(folders: readonly string[] = []): Promise<RegistryEntry[]> {
  return (await findAll(folders)).flatMap(({ id, title, govspec, apis = [], folder }) =>
    govspec === undefined ? [] : [{ id, title, govspec, apis, folder }],
  );
}

/**
 * All Building Blocks with an API, by id.
 * @param folders those of Building Blocks that others bring; they come last
 */
export async function readRegistry(folders: readonly string[] = []): Promise<RegistryEntry[]> {
  return (await readPublished(folders)).filter((entry) => !isWithoutApi(entry));
}

/** All Building Blocks whose GovSpec has no API, by id. */
export async function readWithoutApi(): Promise<RegistryEntry[]> {
  return (await readPublished()).filter(isWithoutApi);
}

/**
 * One Building Block by its id.
 * @param folders those of Building Blocks that others bring; one of the same id takes the place of the bundled one
 * @throws UserError with what is nearest where nothing but the name is published, with the known ids where there is none.
 */
export async function findBuildingBlock(id: string, folders: readonly string[] = []): Promise<RegistryEntry> {
  const entries = await readPublished(folders);
  const entry = entries.findLast((candidate) => candidate.id === id);
  if (entry !== undefined) return entry;
  const named = (await readNamedOnly()).find((candidate) => candidate.id === id);
  if (named !== undefined) throw nothingPublished(named);
  throw new UserError(`There is no Building Block "${id}".`, {
    hint: `${knownNames(
      id,
      entries.map((known) => known.id),
    )} Use --spec to check your own OpenAPI document.`,
  });
}

/**
 * What a Building Block is called, also where nothing else of it is published.
 * @throws UserError with the known ids where there is none.
 */
export async function nameBuildingBlock(id: string, folders: readonly string[] = []): Promise<BuildingBlock> {
  const named = (await readNamedOnly()).find((candidate) => candidate.id === id);
  const { title, govspec } = named === undefined ? await findBuildingBlock(id, folders) : { ...named, govspec: '–' };
  return { id, title, govspec };
}

/** The folder of a Building Block's definitions: one per version of the written GovSpec. */
export function folderOf({ folder, govspec }: RegistryEntry): string {
  return path.join(folder, govspec);
}
