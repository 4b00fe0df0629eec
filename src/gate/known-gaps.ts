import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { messageOf, UserError } from '../support/errors.js';
import { checkShape, parseYaml } from '../support/yaml.js';

const shape = z.strictObject({ gaps: z.array(z.string().min(1)) });

/**
 * Reads a list of known gaps: ids of scenarios or of requirements.
 * @throws UserError naming the line of what is wrong.
 */
export async function readKnownGaps(file: string): Promise<string[]> {
  const hint = 'Write: gaps: [ids of scenarios or of requirements, as the report shows them].';
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new UserError(`The list of known gaps ${file} cannot be read: ${messageOf(error)}`, { hint, cause: error });
  });
  return [...new Set(checkShape(parseYaml(text, file), shape, { file, hint }).gaps)];
}
