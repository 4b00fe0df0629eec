import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { UseCase } from '../model/use-case.js';
import { UserError } from '../support/errors.js';
import { knownNames } from '../support/nearest.js';
import { specsFolder } from '../support/package/paths.js';
import { readYamlFile } from './read-yaml.js';

const stepShape = z.strictObject({
  id: z.number().int().positive(),
  title: z.string(),
  does: z.string(),
  buildingBlocks: z.array(z.string()),
  operations: z.record(z.string(), z.array(z.string()).min(1)).default({}),
});

const shape = z.strictObject({
  id: z.string(),
  code: z.string(),
  title: z.string(),
  version: z.string(),
  status: z.enum(['published', 'draft']),
  source: z.strictObject({ repository: z.string(), commit: z.string(), path: z.string() }),
  journey: z.strictObject({ feature: z.string(), source: z.string() }).optional(),
  steps: z.array(stepShape).min(1),
});

const folder = path.join(specsFolder, 'use-cases');

/** All use cases, by their codes. */
export async function readUseCases(): Promise<UseCase[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.yaml'));
  const read = await Promise.all(files.map((file) => readYamlFile(path.join(folder, file), shape)));
  return read
    .map(({ journey, ...rest }): UseCase => ({ ...rest, ...(journey === undefined ? {} : { journey }) }))
    .sort((a, b) => a.code.localeCompare(b.code, 'en'));
}

/**
 * One use case by its id or its code.
 * @throws UserError with the known ids when there is none.
 */
export async function findUseCase(name: string): Promise<UseCase> {
  const all = await readUseCases();
  const found = all.find(({ id, code }) => id === name || code.toLowerCase() === name.toLowerCase());
  if (found !== undefined) return found;
  throw new UserError(`There is no use case "${name}".`, {
    hint: `${knownNames(
      name,
      all.map(({ id }) => id),
    )} See: govstack-check list --use-cases`,
  });
}
