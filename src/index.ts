/** The library: docs/library.md shows how to use it, docs/extending.md what a plugin takes from it. */

export type { StartedCandidate } from './app/start-candidate.js';
export { readEvidence } from './evidence/read-evidence.js';
export { clauseAt, fail, notASuccess, notVerified, pass, problem, responsesClause } from './judge/answers.js';
export { contentFor } from './judge/bodies.js';
export { documented } from './judge/documented.js';
export { type CheckOptions, check, loadProfile } from './library/check.js';
export {
  compare,
  fitGap,
  formatNames,
  type PortfolioOptions,
  portfolio,
  type RenderOptions,
  render,
} from './library/documents.js';
export { type MockOptions, mock } from './library/mock.js';
export { definePlugin, loadPlugins } from './library/plugins.js';
export type { CheckDefinition, CheckNotes } from './model/check.js';
export type { CheckContext } from './model/check-context.js';
export type { Comparison } from './model/comparison.js';
export type { Evidence } from './model/evidence.js';
export type { EvidenceKinds, JudgeContext } from './model/evidence-kinds.js';
export { type DocumentKind, type Documents, defineFormat, type Format, type TerminalOptions } from './model/format.js';
export type { Overlay } from './model/overlay.js';
export type { Portfolio } from './model/portfolio.js';
export type { Profile } from './model/profile.js';
export type { Report } from './model/report.js';
export type { Finding, Verdict } from './model/verdict.js';
export { readOverlay } from './overlay/read-overlay.js';
export type { CheckResult } from './pipeline/check-request.js';
export type { Plugin } from './pipeline/plugin.js';
export { defineCallCheck, defineCheck } from './plan/kit/define-check.js';
export { send } from './plan/kit/requests.js';
export { ownStep, step } from './plan/kit/steps.js';
export type { Environment } from './support/environment.js';
export { UserError } from './support/errors.js';
