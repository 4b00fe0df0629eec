import path from 'node:path';
import { z } from 'zod';
import { UserError } from '../support/errors.js';
import { specsFolder } from '../support/package/paths.js';
import { readYamlFile } from './read-yaml.js';

const apiShape = z.strictObject({
  id: z.string(),
  role: z.enum(['served', 'outbound', 'callback-out', 'callback-in']),
});

const entryShape = z.strictObject({
  id: z.string(),
  title: z.string(),
  govspec: z.string(),
  apis: z.array(apiShape).min(1),
});

const withoutDefinitionShape = z.strictObject({
  id: z.string(),
  title: z.string(),
  govspec: z.string().optional(),
  can: z.string(),
});

const registryShape = z.strictObject({
  buildingBlocks: z.array(entryShape),
  withoutDefinition: z.array(withoutDefinitionShape),
  crossFunctional: z.array(z.strictObject({ generation: z.string() })),
});

/** A Building Block in the registry, with the APIs that define it. */
export type RegistryEntry = z.infer<typeof entryShape>;

/** A Building Block that GovStack names and publishes no API for. */
export type WithoutDefinition = z.infer<typeof withoutDefinitionShape>;

function readAll(): Promise<z.infer<typeof registryShape>> {
  return readYamlFile(path.join(specsFolder, 'registry.yaml'), registryShape);
}

/** The Building Blocks without an API, in the order of the registry. */
export async function readWithoutDefinition(): Promise<WithoutDefinition[]> {
  return (await readAll()).withoutDefinition;
}

/** The generations of cross-functional requirements that are in force side by side, the newest first. */
export async function readGenerations(): Promise<string[]> {
  return (await readAll()).crossFunctional.map(({ generation }) => generation);
}

/** All Building Blocks with a definition, in the order of the registry. */
export async function readRegistry(): Promise<RegistryEntry[]> {
  return (await readAll()).buildingBlocks;
}

/**
 * One Building Block by its id.
 * @throws UserError with the known ids when there is none.
 */
export async function findBuildingBlock(id: string): Promise<RegistryEntry> {
  const entries = await readRegistry();
  const entry = entries.find((candidate) => candidate.id === id);
  if (entry !== undefined) return entry;
  throw new UserError(`There is no Building Block "${id}" with a definition.`, {
    hint: `Known: ${entries.map((known) => known.id).join(', ')}. Use --spec to bring an OpenAPI document of your own.`,
  });
}

/** The folder of a Building Block's definitions: one per version of the written GovSpec. */
export function folderOf(entry: RegistryEntry): string {
  return path.join(specsFolder, entry.id, entry.govspec);
}
