import path from 'node:path';
import { z } from 'zod';
import {
  type Proof,
  type Requirement,
  requirementKinds,
  requirementLevels,
  verifications,
} from '../model/requirement.js';
import { isRuleId, type RuleId } from '../model/rule-ids.generated.js';
import { specsFolder } from '../support/package/paths.js';
import { readYamlFile } from './read-yaml.js';
import { readGenerations } from './registry.js';

const ruleShape = z.custom<RuleId>((value) => typeof value === 'string' && isRuleId(value), 'is not the id of a rule');

const sentence = z.string().trim().min(20, 'must be a sentence that says why');

const proofShape = z
  .strictObject({
    scenario: z.string().optional(),
    check: ruleShape.optional(),
    operations: z.array(z.string()).min(1).optional(),
    because: sentence,
  })
  .refine(({ scenario, check }) => (scenario === undefined) !== (check === undefined), {
    error: 'must name either a scenario or a check',
  })
  .refine(({ scenario, operations }) => scenario === undefined || operations === undefined, {
    error: 'must not name operations beside a scenario, which has its own',
  })
  .transform(({ scenario, check, operations, because }): Proof => {
    if (check === undefined) return { scenario: scenario ?? '', because };
    return operations === undefined ? { check, because } : { check, operations, because };
  });

const entryShape = z.strictObject({
  id: z.string(),
  level: z.enum(requirementLevels),
  kind: z.enum(requirementKinds),
  key: z.string().optional(),
  mutability: z.enum(['IMMUTABLE', 'EXTENSIBLE', 'REPLACEABLE']).optional(),
  observability: z.enum(['OBSERVABLE', 'AUDITABLE']).optional(),
  statement: z.string(),
  source: z.string(),
  sha256: z.string(),
  shown: z.enum(verifications),
  operations: z.array(z.string()).default([]),
  proofs: z.array(proofShape).default([]),
  notShown: sentence.optional(),
});

const isTested = (shown: Requirement['shown']): boolean => shown === 'full' || shown === 'partial';

/** An entry says how it is shown, and says it whole. */
const requirementShape = entryShape
  .refine(({ proofs, shown }) => proofs.length > 0 === isTested(shown), {
    path: ['proofs'],
    error: 'must be there where "shown" is full or partial, and nowhere else',
  })
  .refine(({ notShown, shown }) => notShown === undefined || shown === 'partial', {
    path: ['notShown'],
    error: 'must not be there where "shown" is not partial',
  })
  .refine(({ notShown, shown }) => shown !== 'partial' || notShown !== undefined, {
    path: ['notShown'],
    error: 'must say, beside proofs that show a part, what of the sentence they leave open',
  });

/**
 * The requirements of one file.
 * @param set the Building Block or the generation that asks them
 * @throws UserError naming file and line when the file is broken.
 */
export async function readRequirements(file: string, set: string): Promise<Requirement[]> {
  const read = await readYamlFile(file, z.array(requirementShape));
  return read.map(({ key, mutability, observability, notShown, ...requirement }) => ({
    ...requirement,
    set,
    ...(notShown === undefined ? {} : { notShown }),
    ...(key === undefined ? {} : { key }),
    ...(mutability === undefined ? {} : { mutability }),
    ...(observability === undefined ? {} : { observability }),
  }));
}

/** The requirements that are asked of every Building Block, of every generation in force. */
export async function readCrossFunctional(): Promise<Requirement[]> {
  const generations = await readGenerations();
  const read = generations.map((generation) =>
    readRequirements(
      path.join(specsFolder, 'govstack-cfr', generation, 'requirements.yaml'),
      `govstack-cfr-${generation}`,
    ),
  );
  return (await Promise.all(read)).flat();
}
