import path from 'node:path';
import { z } from 'zod';
import { type Requirement, requirementKinds, requirementLevels, verifications } from '../model/requirement.js';
import { isRuleId, type RuleId } from '../model/rule-id.js';
import { specsFolder } from '../support/package/paths.js';
import { readYamlFile } from './read-yaml.js';
import { readGenerations } from './registry.js';

const ruleShape = z.custom<RuleId>((value) => typeof value === 'string' && isRuleId(value), 'is not the id of a rule');

const requirementShape = z.strictObject({
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
  checks: z.array(ruleShape).default([]),
});

/**
 * The requirements of one file.
 * @param set the Building Block or the generation that asks them
 * @throws UserError naming file and line when the file is broken.
 */
export async function readRequirements(file: string, set: string): Promise<Requirement[]> {
  const read = await readYamlFile(file, z.array(requirementShape));
  return read.map(({ key, mutability, observability, ...requirement }) => ({
    ...requirement,
    set,
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
