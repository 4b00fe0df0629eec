import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Overlay, OverlayChange } from '../model/overlay.js';
import { requirementLevels } from '../model/requirement.js';
import { messageOf, UserError } from '../support/errors.js';
import { hashOf } from '../support/hash.js';
import { checkShape, parseYaml } from '../support/yaml.js';

const text = z.string().trim().min(1);

const changeShape = z
  .strictObject({
    id: text,
    level: z.enum(requirementLevels).optional(),
    inapplicable: text.optional(),
  })
  .refine(({ level, inapplicable }) => (level === undefined) !== (inapplicable === undefined), {
    error: 'must have either a level or, under inapplicable, a rationale',
  });

const additionShape = z.strictObject({
  id: text,
  level: z.enum(requirementLevels).exclude(['UNMARKED']),
  statement: text,
  source: text,
  key: text.optional(),
  /** Tests are made from published operations, so what an overlay adds is shown by a person or by evidence. */
  shown: z.enum(['manual', 'evidence']).default('evidence'),
});

const overlayShape = z
  .strictObject({
    name: text,
    parent: z.strictObject({
      set: text,
      version: z.union([text, z.number().transform(String)]),
    }),
    justification: text,
    published: z.url({ protocol: /^https?$/ }).optional(),
    requirements: z.array(changeShape).default([]),
    new: z.array(additionShape).default([]),
  })
  .refine(({ published, requirements }) => published !== undefined || !requirements.some((one) => one.inapplicable), {
    path: ['published'],
    error:
      'must say where the extended specification is published (cfr-architecture 5.3.5), because requirements are made inapplicable',
  });

/** What overlays of cross-functional requirements name as the set of their parent. */
const crossFunctional = 'govstack-cfr';

/**
 * Reads the overlay of a country or a sector.
 * @throws UserError naming the line of what is wrong.
 */
export async function readOverlay(file: string): Promise<Overlay> {
  const hint = 'docs/evidence.md describes every key of an overlay.';
  const content = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new UserError(`The overlay ${file} cannot be read: ${messageOf(error)}`, { hint, cause: error });
  });
  const shaped = checkShape(parseYaml(content, file), overlayShape, { file, hint });
  const { name, parent, justification, published } = shaped;
  const isCrossFunctional = parent.set === crossFunctional;
  return {
    name,
    parent,
    justification,
    ...(published === undefined ? {} : { published }),
    sha256: hashOf(content),
    changes: shaped.requirements.map(
      ({ id, level, inapplicable }): OverlayChange => ({
        id,
        ...(level === undefined ? {} : { level }),
        ...(inapplicable === undefined ? {} : { inapplicable }),
      }),
    ),
    added: shaped.new.map(({ key, ...addition }) => ({
      ...addition,
      set: isCrossFunctional ? `${crossFunctional}-${parent.version}` : parent.set,
      kind: isCrossFunctional ? 'cross-functional' : 'functional',
      ...(key === undefined ? {} : { key }),
      sha256: hashOf(addition.statement).slice(0, 16),
      operations: [],
      proofs: [],
      overlay: name,
    })),
  };
}
