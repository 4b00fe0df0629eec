import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { KnownGap } from '../model/known-gap.js';
import { messageOf, UserError } from '../support/errors.js';
import { checkShape, parseYaml } from '../support/yaml.js';

const named = z.strictObject({
  id: z.string().min(1),
  reason: z.string().min(1).exactOptional(),
  expires: z.iso.date({ error: 'must be a day as YYYY-MM-DD' }).exactOptional(),
});
const shape = z.strictObject({
  gaps: z.array(
    z.union([
      z
        .string()
        .min(1)
        .transform((id) => ({ id })),
      named,
    ]),
  ),
});

/**
 * Reads a list of known gaps: ids of scenarios or of requirements, alone or with a reason and the last day on which they pass.
 * @throws UserError naming the line of what is wrong.
 */
export async function readKnownGaps(file: string): Promise<KnownGap[]> {
  const hint = 'Write it with: govstack-check baseline write <report.json>. docs/ci.md describes it.';
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new UserError(`The list of known gaps ${file} cannot be read: ${messageOf(error)}`, { hint, cause: error });
  });
  const { gaps } = checkShape(parseYaml(text, file), shape, { file, hint });
  return [...new Map(gaps.map((gap) => [gap.id, gap])).values()];
}
