import { type FormFormat, formFormats } from '../evidence/form.js';
import { type EvidenceFinding, lintEvidence } from '../evidence/lint.js';
import { readEvidence } from '../evidence/read-evidence.js';
import { isWithoutApi } from '../model/definition.js';
import type { Language } from '../model/language.js';
import type { Report } from '../model/report.js';
import type { Requirement } from '../model/requirement.js';
import { asAsked } from '../pipeline/fit-gap.js';
import { loadCatalogue } from '../pipeline/load-catalogue.js';
import { scoreRequirements } from '../score/score.js';
import { readCrossFunctional } from '../spec/read-requirements.js';
import { readGenerations } from '../spec/registry.js';
import { UserError } from '../support/errors.js';
import { knownNames } from '../support/nearest.js';

/**
 * The form that a vendor fills in: the requirements of a Building Block and of one cross-functional generation.
 * @throws UserError when there is no such Building Block or generation.
 */
export async function makeForm(
  buildingBlock: string,
  options: { generation: string; format: FormFormat; language: Language },
): Promise<string | Buffer> {
  const generations = await readGenerations();
  if (!generations.includes(options.generation)) {
    throw new UserError(`There are no cross-functional requirements of generation "${options.generation}".`, {
      hint: knownNames(options.generation, generations),
    });
  }
  const { catalogue } = await loadCatalogue({ buildingBlock, allowExternalRefs: false });
  const sets = [buildingBlock, `govstack-cfr-${options.generation}`];
  const requirements = catalogue.requirements.filter(({ set }) => sets.includes(set));
  return formFormats[options.format]({
    buildingBlock,
    requirements,
    withoutApi: isWithoutApi(catalogue),
    language: options.language,
  });
}

/**
 * What is wrong or missing in an evidence file, by itself or beside a report.
 * @param today the day for which answers must hold, as YYYY-MM-DD
 * @throws UserError when the file cannot be read.
 */
export async function lintFile(file: string, today: string, report?: Report): Promise<EvidenceFinding[]> {
  const evidence = await readEvidence(file);
  if (report === undefined) {
    return lintEvidence(evidence, { ...(await askedOf(evidence.buildingBlock)), today });
  }
  const requirements = report.requirements.map(asAsked);
  const results = scoreRequirements(requirements, report.verdicts, { answers: evidence.answers, today });
  const { candidate, buildingBlock } = report;
  const of = { candidate: candidate.name, buildingBlock: buildingBlock.id };
  return lintEvidence(evidence, { requirements, withoutApi: isWithoutApi(buildingBlock), results, of, today });
}

async function askedOf(
  buildingBlock: string | undefined,
): Promise<{ readonly requirements: readonly Requirement[]; readonly withoutApi: boolean }> {
  if (buildingBlock === undefined) return { requirements: await readCrossFunctional(), withoutApi: false };
  const { catalogue } = await loadCatalogue({ buildingBlock, allowExternalRefs: false });
  return { requirements: catalogue.requirements, withoutApi: isWithoutApi(catalogue) };
}
