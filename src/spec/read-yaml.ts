import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { z } from 'zod';
import { messageOf, UserError } from '../support/errors.js';
import { hashOf } from '../support/hash.js';
import { citedFile } from '../support/package/paths.js';
import { checkShape, type PlacedYaml, parseYaml } from '../support/yaml.js';
import { readAhead } from './read-ahead.js';

/**
 * Reads a YAML file of specs/ and checks its shape.
 * @throws UserError naming file and line of the first thing that is wrong.
 */
export async function readYamlFile<T>(file: string, shape: z.ZodType<T>): Promise<T> {
  const cited = citedFile(file);
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new UserError(`${cited} cannot be read: ${messageOf(error)}`, {
      hint: 'Reinstall the package.',
      cause: error,
    });
  });
  return checkShape(parsed(text, cited), shape, {
    file: cited,
    hint: 'Restore the file, or reinstall the package.',
  });
}

const parsedBefore = new Map<string, { readonly text: string; readonly placed: PlacedYaml }>();

/** Each Building Block reads the common requirements again, and YAML is slow to parse. */
function parsed(text: string, file: string): PlacedYaml {
  const known = parsedBefore.get(file);
  if (known?.text === text) return known.placed;
  const placed = placedAhead(text, file) ?? parseYaml(text, file);
  parsedBefore.set(file, { text, placed });
  return placed;
}

/** What the build has read ahead; lines are looked for only where something is wrong. */
function placedAhead(text: string, file: string): PlacedYaml | undefined {
  const value = readAhead(hashOf(text), 'yaml');
  return value === undefined ? undefined : { value, lineOf: (place) => parseYaml(text, file).lineOf(place) };
}

/** As `readYamlFile`; an empty list where there is no such file. */
export async function readListIfPresent<T>(file: string, shape: z.ZodType<T[]>): Promise<T[]> {
  return existsSync(file) ? readYamlFile(file, shape) : [];
}
