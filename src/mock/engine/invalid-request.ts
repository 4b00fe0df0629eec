import { documentedBody } from '../kit/answer-body.js';
import type { Call } from '../kit/call.js';
import type { Constraint } from '../kit/constraints.js';
import type { Deviation } from '../kit/fault.js';
import type { WireAnswer } from '../kit/wire-answer.js';
import { encodeResponse } from './encode-response.js';
import { type Asked, withCredential } from './incoming.js';
import type { CandidateContext } from './options.js';
import type { ParsedBody } from './request-body.js';
import { RequestValidator } from './request-validator.js';

/** A request for an operation, with its body as far as it could be read. */
export interface ReadRequest {
  readonly asked: Asked;
  readonly call: Call;
  readonly parsed: ParsedBody;
}

/**
 * Why a request does not meet its definition; undefined when it does.
 * @param overlooked the kinds of clauses that are not looked at
 */
export async function breachOf(
  { documents }: CandidateContext,
  { asked, call, parsed }: ReadRequest,
  overlooked: readonly Constraint[] = [],
): Promise<string | undefined> {
  if (parsed.kind === 'broken') return overlooked.includes(parsed.constraint) ? undefined : parsed.reason;
  const validator = RequestValidator.of(documents, overlooked);
  return validator.fault(call.operation, withCredential(asked, call.parameters), call.body);
}

/** Refuses an invalid request, unless a fault overlooks what is wrong with it or breaks down on it. */
export async function answerInvalid(
  context: CandidateContext,
  request: ReadRequest,
  reason: string,
): Promise<WireAnswer> {
  const { asked, call } = request;
  const by = { faults: asked.faults, arrived: asked };
  const faulty = await faultThatOverlooks(context, request);
  if (faulty === undefined)
    return encodeResponse(call, context.behaviour.refuse?.(call) ?? { kind: 'refused', message: reason }, by);
  if (faulty.failsOn !== undefined) return encodeResponse(call, { kind: 'failure' }, by);
  const body = documentedBody(call, {});
  return encodeResponse(call, body === undefined ? { kind: 'success' } : { kind: 'success', body }, by);
}

/** The first fault that concerns everything that is wrong with a request. */
async function faultThatOverlooks(context: CandidateContext, request: ReadRequest): Promise<Deviation | undefined> {
  for (const { fault } of request.asked.faults) {
    const kinds = fault.overlooks ?? fault.failsOn;
    if (kinds !== undefined && (await breachOf(context, request, kinds)) === undefined) return fault;
  }
  return undefined;
}
