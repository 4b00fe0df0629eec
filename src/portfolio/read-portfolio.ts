import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { readEvidence } from '../evidence/read-evidence.js';
import type { BuildingBlock } from '../model/definition.js';
import type { Evidence } from '../model/evidence.js';
import type { Profile } from '../model/profile.js';
import { foldersOf, type Plugin } from '../pipeline/plugin.js';
import { placedProfile, readProfile, type Variables } from '../profile/read-profile.js';
import { nameBuildingBlock } from '../spec/registry.js';
import { messageOf, UserError } from '../support/errors.js';
import { checkShape, type PlacedYaml, parseYaml } from '../support/yaml.js';

const candidateShape = z.strictObject({
  name: z.string().min(1),
  buildingBlock: z.string().min(1),
  /** A file, relative to that of the portfolio, or the profile itself. */
  profile: z.union([z.string().min(1), z.record(z.string(), z.unknown())]).default({}),
  url: z.url({ protocol: /^https?$/, error: 'must be an http or https URL' }).optional(),
  /** What the vendor answers, a file, relative to that of the portfolio. */
  evidence: z.string().min(1).optional(),
});

const shape = z.strictObject({ name: z.string().min(1), candidates: z.array(candidateShape).min(1) });

/** A candidate that a portfolio names. Its files are read when its turn comes, so that a bad one stops no other. */
export interface PortfolioCandidate {
  readonly name: string;
  readonly buildingBlock: BuildingBlock;
  /** @throws UserError when the profile cannot be used. */
  readonly profile: () => Promise<Profile>;
  /**
   * What the vendor answers beside the tests.
   * @throws UserError when the file cannot be used.
   */
  readonly evidence?: () => Promise<Evidence>;
}

export interface PortfolioPlan {
  readonly name: string;
  readonly candidates: readonly PortfolioCandidate[];
}

/**
 * Reads a portfolio file. Paths in it are relative to it.
 * @throws UserError naming the line of what is wrong, a Building Block that does not exist, or a candidate named twice.
 */
export async function readPortfolio(
  file: string,
  variables: Variables,
  plugins: readonly Plugin[] = [],
): Promise<PortfolioPlan> {
  const hint = 'docs/portfolio.md describes every key.';
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new UserError(`The portfolio ${file} cannot be read: ${messageOf(error)}`, { hint, cause: error });
  });
  const placed = parseYaml(text, file);
  const read = checkShape(placed, shape, { file, hint });
  const candidates: PortfolioCandidate[] = [];
  for (const [position, candidate] of read.candidates.entries()) {
    const buildingBlock = await nameBuildingBlock(candidate.buildingBlock, foldersOf(plugins));
    const lineOf = (at: readonly PropertyKey[]) => placed.lineOf(['candidates', position, 'profile', ...at]);
    const profile = () => profileOf(candidate, { file, variables, lineOf });
    const answers = candidate.evidence;
    const evidence =
      answers === undefined ? {} : { evidence: () => readEvidence(path.resolve(path.dirname(file), answers)) };
    candidates.push({ name: candidate.name, buildingBlock, profile, ...evidence });
  }
  assertDistinct(candidates, hint);
  return { name: read.name, candidates };
}

interface ProfilePlace extends Pick<PlacedYaml, 'lineOf'> {
  readonly file: string;
  readonly variables: Variables;
}

/** The portfolio says what a candidate is called, and may say where it is. */
async function profileOf(
  { name, profile, url }: z.infer<typeof candidateShape>,
  { file, variables, lineOf }: ProfilePlace,
): Promise<Profile> {
  const read =
    typeof profile === 'string'
      ? await readProfile(path.resolve(path.dirname(file), profile), variables)
      : await placedProfile({ value: { candidate: { name }, ...profile }, lineOf }, { file, variables });
  return { ...read, candidate: { ...read.candidate, name }, ...(url === undefined ? {} : { url }) };
}

function assertDistinct(candidates: readonly PortfolioCandidate[], hint: string): void {
  const seen = new Set<string>();
  for (const { name, buildingBlock } of candidates) {
    const key = `${buildingBlock.id} ${name}`;
    if (seen.has(key)) throw new UserError(`The portfolio names "${name}" of ${buildingBlock.id} twice.`, { hint });
    seen.add(key);
  }
}
