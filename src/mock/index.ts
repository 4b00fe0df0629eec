/** The public face of the reference candidate: others import nothing else of it. */
import type { CandidateOptions } from './engine/options.js';
import { ReferenceCandidate } from './engine/reference-candidate.js';
import { type RunningCandidate, serve } from './server.js';

export type { CandidateAnswer, CandidateCall, Sender } from './engine/http-message.js';
export type { BuildingBlockBehaviour } from './kit/behaviour.js';
export type { Breaker } from './kit/breaker.js';
export type { SeededFault } from './kit/fault.js';
export { type CandidateOptions, ReferenceCandidate, type RunningCandidate };

/**
 * Serves a reference candidate on 127.0.0.1.
 * @param options with the port, 0 for any free one
 * @throws UserError when the port is taken.
 */
export function startReferenceCandidate(
  options: CandidateOptions & { readonly port: number },
): Promise<RunningCandidate> {
  return serve(new ReferenceCandidate(options), options.port);
}
