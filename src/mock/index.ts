/** The public face of the reference candidate: others import nothing else of it. */
export type { SeededFault } from './engine/active-fault.js';
export type { CandidateAnswer, CandidateCall, Sender } from './engine/http-message.js';
export type { CandidateOptions } from './engine/options.js';
export { ReferenceCandidate } from './engine/reference-candidate.js';
export type { BuildingBlockBehaviour } from './kit/behaviour.js';
export type { Breaker } from './kit/breaker.js';
export { type RunningCandidate, startReferenceCandidate } from './server.js';
