import { isDeepStrictEqual } from 'node:util';
import type { Operation, Parameter } from '../model/definition.js';
import { isObject, type Json } from '../model/json.js';
import type { Answer, RefusalAnswer } from '../model/judge.js';
import { namesPageSize } from '../model/paging.js';
import { saysNothing } from '../model/parts.js';
import type { Clause, Finding } from '../model/verdict.js';
import { get } from '../support/json/pointer.js';
import { hidesStatuses, isPage, refusedPart } from '../support/json/refusal.js';
import { brief, clauseAt, declinedWords, ended, fail, notVerified, pass, problem, responsesClause } from './answers.js';
import { parseBody, readJsonOf } from './bodies.js';
import { conversion } from './converted-value.js';
import { documented } from './documented.js';

const silence = 'The GovSpec documents no 4xx for this operation, so any answer that is neither 2xx nor 5xx passes.';

/** A request that was proved to break the definition is refused. Without an accepted control request a refusal proves nothing. */
export function refused(answer: RefusalAnswer, silent: boolean): Finding {
  const { operation, exchange, clause } = answer;
  if (clause === undefined) {
    return {
      outcome: 'error',
      reason: 'the request was not proved to break the definition, so no refusal can be required',
    };
  }
  const early = unusable(answer);
  if (early !== undefined) return early;
  const code = exchange.response?.status ?? 0;
  const at = clauseAt(operation, clause);
  const facts = { expected: silent ? 'a status that is neither 2xx nor 5xx' : 'a 4xx status', actual: ended(exchange) };
  if (exchange.response === undefined) return fail(problem('no-answer', at, facts));
  if (code >= 500) return fail(problem('server-error', { ...at, rfc: 'RFC 9110 section 15.5' }, facts));
  const inBody = refusedInWords(answer, at, facts);
  if (inBody !== undefined) return inBody;
  const untold = untoldWords(answer);
  if (untold !== undefined) return notVerified(untold);
  if (code < 300) return mayAccept(answer, silent) ?? fail(problem('invalid-request-accepted', at, facts));
  if (code < 400) return notVerified(`the answer is a redirect (${code})`);
  return silent ? pass(silence) : pass();
}

/** A refusal that is no 4xx. Where the definition documents a status of an error, that is due instead. */
function refusedInWords(
  { operation, exchange }: RefusalAnswer,
  at: Clause,
  facts: { readonly expected: string },
): Finding | undefined {
  const words = declinedWords(operation, exchange);
  if (words === undefined) return undefined;
  const isStatusDue = operation.refusal?.statusDue === true && refusedPart(exchange) === undefined;
  return isStatusDue ? fail(problem('wrong-refusal-status', at, { ...facts, actual: words })) : pass(words);
}

/** Why an answer does not tell a program whether the request is refused. */
function untoldWords({ operation, exchange }: RefusalAnswer): string | undefined {
  if (isPage(operation, exchange))
    return `the answer is a web page (${exchange.response?.status}), which may tell a person that the request is refused`;
  if (hidesStatuses(exchange)) return 'the multi-status answer (207) gives no status that tells which part was refused';
  return undefined;
}

/** Why a request that breaks the definition may be accepted. */
function mayAccept(answer: RefusalAnswer, silent: boolean): Finding | undefined {
  return mayBeUnread(answer) ?? mayBeNearest(answer, silent) ?? conversion(answer);
}

/**
 * A body without a meaning may be ignored: that of GET and HEAD, and of DELETE unless the definition requires one (RFC 9110
 * sections 9.3.1, 9.3.2 and 9.3.5; OpenAPI 3.0.3 section 4.7.10).
 */
function mayBeUnread({ operation, clause = '' }: RefusalAnswer): Finding | undefined {
  const { method, body, parameters } = operation;
  const hasMeaning = !['GET', 'HEAD'].includes(method) && (method !== 'DELETE' || body?.required === true);
  if (hasMeaning || body === undefined || parameters.some(({ pointer }) => clause.startsWith(`${pointer}/`)))
    return undefined;
  return notVerified(`HTTP gives the body of a ${method} request no meaning, so a candidate may ignore it`);
}

/**
 * A page size that is too large may be taken for the largest one, as long as the page has fewer items than were asked for; one that
 * is too small for the smallest, of one more item than were asked for, or for any where no refusal is documented.
 */
function mayBeNearest({ operation, exchange, clause = '' }: RefusalAnswer, silent: boolean): Finding | undefined {
  const name = pageSize(operation, clause);
  if (name === undefined) return undefined;
  const asked = Number(new URL(exchange.request.url).searchParams.get(name));
  const items = exchange.response === undefined ? 0 : longestList(readJsonOf(exchange.response));
  if (!silent && /minimum$/i.test(clause) && items !== asked + 1) return undefined;
  if (asked > 0 && items >= asked) return undefined;
  return notVerified(
    `the candidate may use the nearest page size instead: ${asked} items were asked for, and the answer has ${items}`,
  );
}

/** The parameter for the number of items on a page, where a clause is one of its limits. */
function pageSize({ parameters }: Operation, clause: string): string | undefined {
  if (!/\/(exclusive)?(minimum|maximum)$/i.test(clause)) return undefined;
  const isOwn = ({ in: place, name, pointer }: Parameter): boolean =>
    place === 'query' && namesPageSize(name) && clause.startsWith(`${pointer}/`);
  return parameters.find(isOwn)?.name;
}

/** How many items the longest list in a body has, at its top or one object deep. */
function longestList(body: ReturnType<typeof readJsonOf>): number {
  if (body.kind !== 'value') return 0;
  const top = isObject(body.value) ? Object.values(body.value) : [body.value];
  const all = top.flatMap((one) => (isObject(one) ? Object.values(one) : [one]));
  return Math.max(0, ...all.map((one) => (Array.isArray(one) ? one.length : 0)));
}

/** A request that is right in form and wrong in what it says is refused. */
export function declined({ operation, exchange }: Answer): Finding {
  const { response } = exchange;
  const clause = responsesClause(operation);
  const facts = { expected: 'a refusal', actual: ended(exchange) };
  if (response === undefined) return notVerified(`the request got ${ended(exchange)}`);
  if (response.status === 429)
    return notVerified(
      'the candidate refused the request because of its rate limit (429); lower --rate, or raise the limit',
    );
  if (response.status >= 500) {
    return fail(problem('server-error', { ...clause, rfc: 'RFC 9110 section 15.5' }, facts));
  }
  if (response.status >= 400) return pass();
  const words = declinedWords(operation, exchange);
  if (words !== undefined) return pass(words);
  if (response.status >= 300 || isPage(operation, exchange)) {
    return notVerified(
      `the answer is a web page or a redirect (${response.status}), which may tell a person that the request is refused`,
    );
  }
  return fail(problem('invalid-request-accepted', clause, facts));
}

/** Two refusals for different reasons; where they look the same, nothing can be told from them. */
export function differs({ operation, exchange }: Answer, pointer: string, kept: Json): Finding {
  if (exchange.response === undefined) return notVerified(`the request got ${ended(exchange)}`);
  const parsed = parseBody(exchange.response, operation);
  if (parsed.kind === 'broken') return notVerified(`the body cannot be read: ${parsed.message}`);
  const found = get(parsed.value, pointer);
  if (found === undefined) return notVerified(`the answer shows nothing at "${pointer}"`);
  if (!isDeepStrictEqual(found, kept)) return pass();
  return notVerified(`both refusals have the same value ${brief(found)}, so they cannot be told apart`);
}

/** Statuses by which the state or the version of an item refuses a request. */
const ofVersions: ReadonlySet<number> = new Set([409, 412, 428]);

/** A request without a credential is refused, while the same request with one is accepted. */
export function accessRefused(answer: RefusalAnswer): Finding {
  const { operation, exchange } = answer;
  const early = unusable(answer) ?? refusedForCertificate(answer);
  if (early !== undefined) return early;
  const code = exchange.response?.status ?? 0;
  const facts = { expected: 'status 401 or 403', actual: ended(exchange) };
  const clause = clauseAt(operation, `${operation.pointer}/security`, 'RFC 9110 section 15.5.2');
  if (exchange.response === undefined) return notVerified(`the request got ${ended(exchange)}`);
  if (code === 401 || code === 403) return pass();
  const declined = declinedWords(operation, exchange);
  if (declined !== undefined) return notVerified(declined);
  if (code < 300) return fail(problem('access-not-refused', clause, facts));
  if (code < 400) return notVerified(`the answer is a redirect (${code}), possibly to a sign-in page`);
  if (code >= 500) return fail(problem('server-error', clause, facts));
  const other = refusedOtherwise(operation, code);
  if (other !== undefined) return other;
  if (code === 404)
    return notVerified('the answer is 404, which RFC 9110 section 15.5.4 allows in order to hide that the item exists');
  return fail(problem('wrong-refusal-status', clause, facts));
}

/** A refusal with a status that says nothing of access. */
function refusedOtherwise(operation: Operation, code: number): Finding | undefined {
  if (ofVersions.has(code))
    return notVerified(`the answer is ${code}, which is about the state of the item and not about the credential`);
  return documented(operation, code)?.status === String(code)
    ? pass(`Refused with ${code}, which the GovSpec documents; RFC 9110 expects 401 or 403.`)
    : undefined;
}

/** For want of a client certificate there may be no connection at all, and HTTP has no status of its own for it. */
function refusedForCertificate({ operation, exchange }: RefusalAnswer): Finding | undefined {
  const asked = operation.security.some(({ type }) => type === 'mutualTLS');
  if (!asked || !exchange.request.url.startsWith('https:')) return undefined;
  const { response, failure } = exchange;
  if (failure?.kind === 'connection') return pass(`The connection was refused: ${failure.message}.`);
  const code = response?.status ?? 0;
  const refused = code >= 400 && code < 500 && code !== 404;
  return refused ? pass(`Refused with ${code}, because no client certificate was sent.`) : undefined;
}

/** An identifier that was never given out is not found. */
export function unknownIdentifier(answer: RefusalAnswer, status: number | undefined): Finding {
  const { operation, exchange } = answer;
  const early = unusable(answer);
  if (early !== undefined) return early;
  const code = exchange.response?.status ?? 0;
  const facts = { expected: `status ${status ?? '4xx'}`, actual: ended(exchange) };
  const clause = responsesClause(operation);
  if (exchange.response === undefined) return notVerified(`the request got ${ended(exchange)}`);
  if (code >= 500) return fail(problem('server-error', clause, facts));
  if (code === status || saysNothing(operation, code)) return pass();
  if (code < 400)
    return noRefusal(answer, { code, status }) ?? fail(problem('unknown-identifier-accepted', clause, facts));
  if (status === undefined || code === 404 || code === 410) return pass();
  return otherRefusal(answer, code) ?? fail(problem('wrong-refusal-status', clause, facts));
}

/**
 * What is no success either: a refusal in the body of a 2xx, and a redirect.
 * @param about.status the status that is documented for it; undefined where there is none
 */
function noRefusal(
  { operation, exchange }: RefusalAnswer,
  { code, status }: { readonly code: number; readonly status: number | undefined },
): Finding | undefined {
  const declined = declinedWords(operation, exchange);
  if (declined !== undefined) return status === undefined ? pass(declined) : notVerified(declined);
  return code < 300 ? undefined : notVerified(`the answer is a redirect (${code})`);
}

/** Refusals with another status than the one documented for an unknown identifier, where they are no fault. */
function otherRefusal({ operation }: RefusalAnswer, code: number): Finding | undefined {
  if (documented(operation, code)?.status === String(code))
    return pass(`The answer is ${code}, which the GovSpec also documents.`);
  if (code === 401 || code === 403) return notVerified(`the answer is ${code}, which may hide whether the item exists`);
  if (code !== 400 && code !== 422) return undefined;
  return notVerified(`the answer is ${code}, which may refuse only the form of the identifier`);
}

function unusable({ accepted, exchange }: RefusalAnswer): Finding | undefined {
  if (accepted === undefined)
    return notVerified('the valid request is not accepted either, so a refusal proves nothing');
  if (exchange.response?.status === 429)
    return notVerified(
      'the candidate refused the request because of its rate limit (429); lower --rate, or raise the limit',
    );
  return undefined;
}
