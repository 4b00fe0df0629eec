import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { UserError } from '../support/errors.js';
import { specsFolder } from '../support/package/paths.js';
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
    /** Where no API is published: what can be checked all the same. */
    can: z.string().optional(),
  })
  .refine(({ govspec, apis, can }) => (apis === undefined ? can !== undefined : govspec !== undefined), {
    error: 'must have "apis" and "govspec", or "can" where no API is published',
  });

/** A Building Block with the APIs that define it. */
export interface RegistryEntry {
  readonly id: string;
  readonly title: string;
  /** The version of the written GovSpec. */
  readonly govspec: string;
  readonly apis: readonly z.infer<typeof apiShape>[];
  /** The folder of its files. */
  readonly folder: string;
}

/** A Building Block that GovStack names and publishes no API for. */
export interface WithoutDefinition {
  readonly id: string;
  readonly title: string;
  readonly govspec?: string | undefined;
  /** What can be checked all the same. */
  readonly can: string;
}

interface Found extends z.infer<typeof fileShape> {
  readonly id: string;
  readonly folder: string;
}

/** The Building Blocks of the package, by id. */
async function findAll(): Promise<Found[]> {
  const names = (await readdir(specsFolder)).sort();
  const folders = names.map((name) => path.join(specsFolder, name));
  return Promise.all(folders.filter((folder) => existsSync(path.join(folder, fileName))).map(readFolder));
}

/** What a folder says of its Building Block, whose id is the name of the folder. */
async function readFolder(folder: string): Promise<Found> {
  const file = await readYamlFile(path.join(folder, fileName), fileShape);
  return { id: path.basename(folder), folder, ...file };
}

/** The Building Blocks without an API, by id. */
export async function readWithoutDefinition(): Promise<WithoutDefinition[]> {
  return (await findAll()).flatMap(({ id, title, govspec, can, apis }) =>
    apis === undefined && can !== undefined ? [{ id, title, govspec, can }] : [],
  );
}

/** The generations of cross-functional requirements that are in force side by side, the newest first. */
export function readGenerations(): Promise<string[]> {
  return readYamlFile(path.join(specsFolder, 'govstack-cfr', 'generations.yaml'), z.array(z.string()).min(1));
}

/**
 * All Building Blocks with a definition, by id.
 * @param folders those of Building Blocks that others bring; they come last
 */
export async function readRegistry(folders: readonly string[] = []): Promise<RegistryEntry[]> {
  const brought = await Promise.all(folders.map(readFolder));
  return [...(await findAll()), ...brought].flatMap(({ id, title, govspec, apis, folder }) =>
    apis === undefined || govspec === undefined ? [] : [{ id, title, govspec, apis, folder }],
  );
}

/**
 * One Building Block by its id.
 * @param folders those of Building Blocks that others bring; one of the same id takes the place of the bundled one
 * @throws UserError with the known ids when there is none.
 */
export async function findBuildingBlock(id: string, folders: readonly string[] = []): Promise<RegistryEntry> {
  const entries = await readRegistry(folders);
  const entry = entries.findLast((candidate) => candidate.id === id);
  if (entry !== undefined) return entry;
  throw new UserError(`There is no Building Block "${id}" with a definition.`, {
    hint: `Known: ${entries.map((known) => known.id).join(', ')}. Use --spec to bring an OpenAPI document of your own.`,
  });
}

/** The folder of a Building Block's definitions: one per version of the written GovSpec. */
export function folderOf({ folder, govspec }: RegistryEntry): string {
  return path.join(folder, govspec);
}
