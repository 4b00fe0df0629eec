import { checkEvidence } from '../evidence/check-evidence.js';
import type { Catalogue } from '../model/catalogue.js';
import { countedVerdicts } from '../model/counted-verdicts.js';
import type { Plan } from '../model/plan.js';
import { defaultRegime } from '../model/regime.js';
import { type Report, reportSchema } from '../model/report.js';
import type { Requirement } from '../model/requirement.js';
import type { RunOutput } from '../model/scenario-result.js';
import { shardName } from '../model/shard.js';
import type { Verdict } from '../model/verdict.js';
import { applyOverlay } from '../overlay/apply-overlay.js';
import { conclude } from '../score/conclusion.js';
import { judgeByRegime } from '../score/regimes/index.js';
import { scoreAll } from '../score/score.js';
import { dayOf } from '../support/day.js';
import type { Environment } from '../support/environment.js';
import { packageVersion } from '../support/package/version.js';
import type { CheckRequest } from './check-request.js';
import { evidenceFacts, overlayFacts } from './fit-gap.js';
import { checksOfPlugins } from './plugin-checks.js';

/** What a request says of the report that is to come of it. */
export type ReportRequest = Pick<
  CheckRequest,
  'profile' | 'seed' | 'depth' | 'evidence' | 'overlay' | 'regime' | 'minCoverage' | 'plugins'
> &
  Partial<Pick<CheckRequest, 'tags' | 'shard'>>;

/** Whom a report is about, and what was done for it. */
export interface ReportFacts {
  readonly request: ReportRequest;
  readonly catalogue: Catalogue;
  readonly urls: Readonly<Record<string, string>>;
  readonly run: Pick<RunOutput, 'stoppedBy' | 'items'> & Pick<Plan, 'leftOut'>;
  readonly runId: string;
  readonly startedAt: Date;
  readonly finishedAt: Date;
  readonly edited: readonly string[];
  /** The hash of the last block of the recording. */
  readonly recording?: string;
  /** What the clauses say that gaps rest on. */
  readonly clauses?: Report['clauses'];
}

/**
 * What is asked, with what an overlay changes; looked at before the run, so that a mistake costs none.
 * @throws UserError when the evidence or the overlay is for something else.
 */
export function requirementsFor(
  { overlay, evidence, profile }: ReportRequest,
  catalogue: Catalogue,
): readonly Requirement[] {
  const { buildingBlock } = catalogue;
  const requirements =
    overlay === undefined ? catalogue.requirements : applyOverlay(catalogue.requirements, overlay, buildingBlock);
  if (evidence !== undefined) {
    const candidate = profile.candidate.name;
    checkEvidence(evidence, { candidate, buildingBlock: buildingBlock.id, requirements });
  }
  return requirements;
}

/**
 * The report of a candidate to which nothing is sent: only what the vendor answers speaks for it.
 * @throws UserError when the evidence or the overlay is for something else.
 */
export function makeAttestedReport(
  request: ReportRequest,
  catalogue: Catalogue,
  { now, newRunId }: Environment,
): Promise<Report> {
  const requirements = requirementsFor(request, catalogue);
  const at = now();
  const about = { request, catalogue: { ...catalogue, requirements }, urls: {}, run: {}, edited: [] };
  return makeReport({ ...about, runId: newRunId(), startedAt: at, finishedAt: at }, []);
}

/** The words of the checks that plugins brought, so that a report can be read without the plugin. */
function pluginChecks({ plugins = [] }: ReportRequest): Pick<Report, 'pluginChecks'> {
  const brought = checksOfPlugins(plugins);
  return brought.length === 0 ? {} : { pluginChecks: brought.map(({ rule, title, asks }) => ({ rule, title, asks })) };
}

/** A run without tags asks everything, unless it is a shard. */
function tagsOf({ tags = '', shard }: ReportRequest): Pick<Report['run'], 'tags'> {
  const chosen = [...(shard === undefined ? [] : [shardName(shard)]), ...(tags === '' ? [] : [tags])];
  return chosen.length === 0 ? {} : { tags: chosen.join(', ') };
}

/** Scores what verdicts and answers say, and draws the conclusion. */
export async function makeReport(facts: ReportFacts, verdicts: readonly Verdict[]): Promise<Report> {
  const { request, catalogue, urls, run } = facts;
  const { evidence, overlay, regime = defaultRegime } = request;
  const today = dayOf(facts.startedAt);
  const counted = countedVerdicts(verdicts);
  const scored = scoreAll(catalogue, counted, { answers: evidence?.answers ?? [], today });
  const complete = run.stoppedBy === undefined;
  const judged = { ...scored, verdicts: counted, complete, regime: judgeByRegime(regime, { ...scored, complete }) };
  const { minCoverage } = request;
  return {
    schema: reportSchema,
    tool: { name: 'govstack-check', version: await packageVersion() },
    run: {
      id: facts.runId,
      seed: request.seed,
      depth: request.depth,
      ...(run.leftOut === undefined ? {} : { leftOut: run.leftOut }),
      startedAt: facts.startedAt.toISOString(),
      finishedAt: facts.finishedAt.toISOString(),
      complete,
      ...(run.stoppedBy === undefined ? {} : { stoppedBy: run.stoppedBy }),
      ...tagsOf(request),
      ...(facts.recording === undefined ? {} : { recording: facts.recording }),
      ...(run.items === undefined ? {} : { items: run.items }),
      edited: facts.edited,
    },
    candidate: { ...request.profile.candidate, urls },
    buildingBlock: { ...catalogue.buildingBlock, apis: catalogue.apis },
    ...scored,
    conclusion: conclude({ ...judged, ...(minCoverage === undefined ? {} : { minCoverage }) }),
    regime: judged.regime,
    ...(evidence === undefined ? {} : { evidence: evidenceFacts(evidence) }),
    ...(overlay === undefined ? {} : { overlay: overlayFacts(overlay) }),
    ...pluginChecks(request),
    verdicts,
    ...(facts.clauses === undefined ? {} : { clauses: facts.clauses }),
    defects: catalogue.defects,
  };
}
