import { checkEvidence } from '../evidence/check-evidence.js';
import { countedVerdicts } from '../model/counted-verdicts.js';
import type { Evidence } from '../model/evidence.js';
import type { Overlay } from '../model/overlay.js';
import type { RegimeName } from '../model/regime.js';
import type { Report, RequirementResult } from '../model/report.js';
import type { Requirement } from '../model/requirement.js';
import { applyOverlay } from '../overlay/apply-overlay.js';
import { conclude } from '../score/conclusion.js';
import { judgeByRegime } from '../score/regimes/index.js';
import { scoreRequirements } from '../score/score.js';

/** A report, and what speaks beside its tests. What is left out stays as the report has it. */
export interface FitGapRequest {
  readonly report: Report;
  readonly evidence?: Evidence;
  readonly overlay?: Overlay;
  readonly regime?: RegimeName;
  /** The least coverage that is enough, as a percentage; that of the report when absent. */
  readonly minCoverage?: number;
  /** The day for which answers must hold, as YYYY-MM-DD. */
  readonly today: string;
}

/**
 * The fit-gap of a report, without the candidate.
 * @throws UserError when the evidence or the overlay is for something else.
 */
export function fitGap({ report, evidence, overlay, regime, minCoverage, today }: FitGapRequest): Report {
  const published = report.requirements.map(asAsked);
  const asked = overlay === undefined ? published : applyOverlay(published, overlay, report.buildingBlock);
  if (evidence !== undefined) {
    const { candidate, buildingBlock } = report;
    checkEvidence(evidence, { candidate: candidate.name, buildingBlock: buildingBlock.id, requirements: asked });
  }
  const answers = evidence?.answers ?? report.requirements.flatMap((requirement) => requirement.evidence ?? []);
  const verdicts = countedVerdicts(report.verdicts);
  const requirements = scoreRequirements(asked, verdicts, { answers, today });
  const { complete } = report.run;
  const judged = { ...report, verdicts, requirements, complete };
  const least = minCoverage ?? report.conclusion.minCoverage;
  const result = judgeByRegime(regime ?? report.regime.name, judged);
  return {
    ...report,
    requirements,
    conclusion: conclude({ ...judged, regime: result, ...(least === undefined ? {} : { minCoverage: least }) }),
    regime: result,
    ...(evidence === undefined ? {} : { evidence: evidenceFacts(evidence) }),
    ...(overlay === undefined ? {} : { overlay: overlayFacts(overlay) }),
  };
}

/** What a report says of the evidence that it rests on. */
export function evidenceFacts({ candidate, sha256 }: Evidence): NonNullable<Report['evidence']> {
  return { candidate, sha256 };
}

/** What a report says of an overlay. */
export function overlayFacts(overlay: Overlay): NonNullable<Report['overlay']> {
  const { name, parent, justification, published, sha256 } = overlay;
  return { name, parent, justification, ...(published === undefined ? {} : { published }), sha256 };
}

/** A requirement as it was asked, without how it stood. */
export function asAsked(result: RequirementResult): Requirement {
  const {
    status: _status,
    reason: _reason,
    scenarios: _scenarios,
    evidence: _evidence,
    contradiction: _,
    ...asked
  } = result;
  return asked;
}
