import type { Report, RequirementResult, RequirementStatus } from '../model/report.js';
import type { RequirementLevel } from '../model/requirement.js';

/** One requirement, as the compliance form of GovStack's platform takes it. */
interface FormRequirement {
  readonly requirement: string;
  readonly comment: string;
  /** 1 met, 0 not met, -1 left open. */
  readonly fulfillment: 1 | 0 | -1;
  /** 0 REQUIRED, 1 RECOMMENDED, 2 OPTIONAL. */
  readonly status: 0 | 1 | 2;
  readonly link: string;
}

/** The longest comment that the form takes, in characters. */
const longestComment = 250;

/**
 * What a vendor can put into the compliance form of GovStack's platform, as it is sent for a draft.
 * @param link where the result can be looked at
 */
export function complianceForm(report: Report, link: string): object {
  const { buildingBlock, requirements, candidate, run } = report;
  const of = (kind: RequirementResult['kind']): FormRequirement[] =>
    requirements.filter((requirement) => requirement.kind === kind).map(formRequirement);
  return {
    compliance: {
      version: candidate.version ?? '',
      bbDetails: {
        [`bb-${buildingBlock.id}`]: {
          bbSpecification: buildingBlock.title,
          bbVersion: buildingBlock.govspec,
          dateOfSave: run.finishedAt,
          requirementSpecificationCompliance: {
            crossCuttingRequirements: of('cross-cutting'),
            functionalRequirements: of('functional'),
            keyDigitalFunctionalitiesRequirements: [],
          },
          interfaceCompliance: { testHarnessResult: link, requirements: of('cross-functional') },
        },
      },
    },
  };
}

function formRequirement({ id, level, statement, status, reason }: RequirementResult): FormRequirement {
  return {
    requirement: `${id} (${level}) ${statement}`,
    comment: shortened(reason),
    fulfillment: fulfillment[status],
    status: levels[level] ?? 1,
    link: '',
  };
}

/** Only what is shown, or attested, is met; what is open stays open, for a person to answer. */
const fulfillment: Readonly<Record<RequirementStatus, FormRequirement['fulfillment']>> = {
  'fit-tested': 1,
  'fit-attested': 1,
  'fit-partly': -1,
  declared: -1,
  served: -1,
  'gap-tested': 0,
  'gap-declared': 0,
  'not-verified': -1,
  'not-applicable': -1,
  'not-specified': -1,
};

const levels: Readonly<Partial<Record<RequirementLevel, FormRequirement['status']>>> = {
  REQUIRED: 0,
  CONDITIONAL: 0,
  RECOMMENDED: 1,
  UNMARKED: 1,
  OPTIONAL: 2,
};

function shortened(text: string): string {
  return text.length <= longestComment ? text : `${text.slice(0, longestComment - 1)}…`;
}
