/** The library face: everything that the command line does can be done from a program. */

export { readEvidence } from './evidence/read-evidence.js';
export type { Profile } from './model/profile.js';
export type { Report } from './model/report.js';
export type { Verdict } from './model/verdict.js';
export { readOverlay } from './overlay/read-overlay.js';
export { type CheckResult, check } from './pipeline/check.js';
export type { CheckRequest } from './pipeline/check-request.js';
export { type FitGapRequest, fitGap } from './pipeline/fit-gap.js';
export { readProfile } from './profile/read-profile.js';
export { renderFitGap } from './report/fit-gap-terminal.js';
export { renderHtml } from './report/html.js';
export { renderJunit } from './report/junit.js';
export { renderTerminal } from './report/terminal.js';
export type { Environment } from './support/environment.js';
export { UserError } from './support/errors.js';
