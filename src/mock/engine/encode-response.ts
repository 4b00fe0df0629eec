import type { Operation, ResponseDefinition } from '../../model/definition.js';
import type { Json } from '../../model/json.js';
import { set } from '../../support/json/pointer.js';
import { successResponse } from '../kit/answer-body.js';
import type { Call, Reply } from '../kit/call.js';
import type { ActiveFault, AnswerContext, Arrived } from '../kit/fault.js';
import { jsonContent } from '../kit/json-content.js';
import { refusesInBody, withError } from '../kit/refusal-body.js';
import { sampled } from '../kit/sampled.js';
import { json, type WireAnswer } from '../kit/wire-answer.js';

/** Puts a reply into the form that goes out, spoiled by whatever faults are on. */
export function encodeResponse(
  call: Call,
  reply: Reply,
  by: { faults: readonly ActiveFault[]; arrived: Arrived },
): WireAnswer {
  if (reply.kind === 'redirect') return { status: 302, headers: { location: reply.location }, body: '' };
  if (reply.kind === 'failure') return json(500, { detail: 'Something went wrong.' });
  const response = reply.kind === 'success' ? successResponse(call) : refusalOf(call.operation, reply);
  const value = reply.kind === 'success' ? reply.body : refusalBody(call, reply);
  const plain = withLocation(plainAnswer(reply, { response, ...(value === undefined ? {} : { value }) }), reply);
  const schema = jsonContent(response)?.schema;
  const context: Omit<AnswerContext, 'memory'> = {
    call,
    arrived: by.arrived,
    kind: reply.kind,
    ...(value === undefined ? {} : { value }),
    ...(schema === undefined ? {} : { schema }),
  };
  return by.faults
    .filter(({ fault: { refusals = false } }) => (reply.kind === 'success' ? refusals !== 'only' : refusals !== false))
    .reduce<WireAnswer>((wire, { fault, memory, at }) => {
      return fault.rewrite?.(wire, { ...context, memory, ...(at === undefined ? {} : { at }) }) ?? wire;
    }, plain);
}

/** A reply before anything spoils it. */
function plainAnswer(
  reply: Reply,
  { response, value }: { response: ResponseDefinition | undefined; value?: Json },
): WireAnswer {
  const documented = /^\d+$/.test(response?.status ?? '') ? Number(response?.status) : undefined;
  const status =
    (reply.kind === 'refused' ? reply.status : undefined) ?? documented ?? (reply.kind === 'success' ? 200 : 400);
  const headers = reply.kind === 'success' ? (reply.headers ?? {}) : {};
  const text = reply.kind === 'success' ? reply.text : undefined;
  if (text !== undefined) return { status, headers: { ...headers, 'content-type': text.mediaType }, body: text.value };
  const plain =
    value === undefined ? { status, headers: {}, body: '' } : json(status, value, jsonContent(response)?.mediaType);
  return { ...plain, headers: { ...plain.headers, ...headers } };
}

/** The documented answer that fits: 404 or 204 for what is not there, 409 or another 4xx for what is wrong. */
function refusalOf(operation: Operation, reply: Reply): ResponseDefinition {
  const documented = (statuses: readonly string[]) =>
    statuses.flatMap((status) => operation.responses.filter((response) => response.status === status))[0];
  const other = operation.responses.find(
    (response) => /^4\d\d$/.test(response.status) && !['401', '403', '404'].includes(response.status),
  );
  const own = (status: string) => ({ status, contents: [], headers: [], pointer: '' });
  const success = operation.responses.find(({ status }) => /^2\d\d$/.test(status));
  if (refusesInBody(operation) && success !== undefined) return success;
  if (reply.kind === 'not-found')
    return documented(['404', ...(answersContent(operation) ? ['204'] : []), '400']) ?? own('404');
  if (reply.kind === 'conflict') return documented(['409', '400']) ?? other ?? own('409');
  return documented(['400']) ?? other ?? own('400');
}

/** True for a read whose plain answer has a body, so that a 204 beside it can only mean that there is nothing. */
function answersContent({ method, responses }: Operation): boolean {
  const [plain] = responses.filter(({ status }) => status.startsWith('2') && status !== '204');
  return method === 'GET' && plain !== undefined && plain.contents.length > 0;
}

/** The body of a refusal: as documented where it is, else a plain explanation. */
function refusalBody(call: Call, reply: Reply): Json {
  const schema = jsonContent(refusalOf(call.operation, reply))?.schema;
  const made = schema === undefined ? undefined : sampled(call.catalogue.schemas, schema, 'response');
  const parts = reply.kind === 'refused' ? (reply.parts ?? {}) : {};
  if (made !== undefined) {
    const filled = Object.entries(parts).reduce<Json>((body, [at, part]) => set(body, at, part), made);
    return refusesInBody(call.operation) ? withError(call.operation, filled) : filled;
  }
  return { detail: 'message' in reply ? reply.message : 'Nothing is found under this identifier.' };
}

/** A 201 says where the new item is (RFC 9110 section 15.3.2). */
function withLocation(answer: WireAnswer, reply: Reply): WireAnswer {
  const location = reply.kind === 'success' && answer.status === 201 ? reply.location : undefined;
  return location === undefined ? answer : { ...answer, headers: { ...answer.headers, location } };
}
