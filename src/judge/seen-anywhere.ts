import type { Catalogue } from '../model/catalogue.js';
import type { Operation } from '../model/definition.js';
import type { Exchange } from '../model/exchange.js';
import { isObject } from '../model/json.js';
import type { BodyScope } from '../model/judge.js';
import type { Problem, Verdict } from '../model/verdict.js';
import { selectsProperties } from '../schema/selects-properties.js';
import type { AcceptedMistakes } from './accepted-mistakes.js';
import { ended, isServerError, problem, responsesClause } from './answers.js';
import { mediaTypeOf, readJsonOf } from './bodies.js';
import { body } from './content.js';
import { ownAnswers } from './recorded.js';
import type { Seen } from './seen-fault.js';

/** What stands before a candidate answers with these; a run waits and asks again. */
const ofGateways: ReadonlySet<number> = new Set([502, 503, 504]);

/** Refusals that the candidate itself makes, where the definition names them: what stands before it gives others. */
const ofCandidates: ReadonlySet<number> = new Set([409, 410, 412, 422, 423, 428]);

/** The faults that answers show wherever they came up in the run, by the operation that they belong to. */
export function seenAnywhere(
  catalogue: Catalogue,
  recorded: readonly Exchange[],
  mistakes: AcceptedMistakes,
): ReadonlyMap<string, Seen[]> {
  const found = new Map<string, Seen[]>();
  for (const { operation, exchange } of ownAnswers(catalogue, recorded)) {
    const seen = found.get(operation.id) ?? [];
    found.set(operation.id, seen);
    if (!seen.some(({ rule }) => rule === 'success-status')) seen.push(...crash(operation, exchange));
    const isBroken = seen.some(({ rule }) => rule === 'body-schema');
    if (!isBroken) seen.push(...faultOfBody({ catalogue, mistakes }, operation, exchange));
  }
  return found;
}

interface Known {
  readonly catalogue: Catalogue;
  readonly mistakes: AcceptedMistakes;
}

function faultOfBody(known: Known, operation: Operation, exchange: Exchange): Seen[] {
  const status = exchange.response?.status ?? 0;
  if (status >= 200 && status < 300) return brokenBody(known, { operation, exchange, scope: 'success' });
  if (status < 400) return [];
  const other = otherStatus(operation, exchange);
  const isOwn = ofCandidates.has(status) && operation.responses.some((response) => response.status === `${status}`);
  return other.length > 0 || !isOwn ? other : brokenBody(known, { operation, exchange, scope: 'refusal' });
}

function crash(operation: Operation, exchange: Exchange): Seen[] {
  const status = exchange.response?.status ?? 0;
  if (!isServerError(status) || ofGateways.has(status) || exchange.twice !== undefined) return [];
  const clause = responsesClause(operation, 'RFC 9110 section 15.6');
  const facts = { expected: 'no server error, whatever the request', actual: ended(exchange) };
  return [{ rule: 'success-status', exchange, problems: [problem('server-error', clause, facts)] }];
}

function brokenBody(
  { catalogue: { schemas }, mistakes }: Known,
  { operation, exchange, scope }: { operation: Operation; exchange: Exchange; scope: BodyScope },
): Seen[] {
  const finding = body(schemas, { operation, exchange, doubts: { inputs: [], items: [] } }, scope);
  const found: readonly Problem[] = finding.outcome === 'fail' ? finding.problems : [];
  const problems = found.filter((problem) => !mistakes.shownAgain(problem, exchange));
  const [first, ...others] = selectsShown(exchange) ? problems.filter(tellsMore) : problems;
  return first === undefined ? [] : [{ rule: 'body-schema', exchange, problems: [first, ...others] }];
}

/** True where the request selects what an item shows: then the item may lack what it must show otherwise. */
function selectsShown({ request }: Exchange): boolean {
  return [...new URL(request.url).searchParams.keys()].some(selectsProperties);
}

/** True for a fault that is no missing property. */
const tellsMore = ({ clause }: Problem): boolean => clause?.pointer.endsWith('/required') !== true;

/** Problem details that name another status than the answer has (RFC 9457 section 3.1.2). */
function otherStatus(operation: Operation, exchange: Exchange): Seen[] {
  const { response } = exchange;
  if (response === undefined || ofGateways.has(response.status) || exchange.twice !== undefined) return [];
  if (mediaTypeOf(response) !== 'application/problem+json') return [];
  const read = readJsonOf(response);
  const stated = read.kind === 'value' && isObject(read.value) ? read.value.status : undefined;
  if (typeof stated !== 'number' || stated === response.status) return [];
  const clause = responsesClause(operation, 'RFC 9457 section 3.1.2');
  const facts = { expected: `${response.status}, the status of the answer`, actual: String(stated), at: '/status' };
  return [{ rule: 'body-schema', exchange, problems: [problem('wrong-value', clause, facts)] }];
}

/**
 * The verdicts of an operation with the faults that other scenarios have met on their way, each of which is told once:
 * where no verdict speaks of it, the first of its rule does.
 */
export function withSeen(
  verdicts: readonly Verdict[],
  seen: readonly Seen[],
  repeat: (exchange: Exchange) => string,
): Verdict[] {
  return seen.reduce<Verdict[]>(
    (all, { rule, exchange, problems }) => {
      const [{ kind }] = problems;
      if (all.some((verdict) => tells(verdict, rule, kind))) return all;
      const first = all.find((verdict) => verdict.rule === rule && verdict.outcome !== 'not-applicable');
      return all.map((verdict) => {
        if (verdict !== first) return verdict;
        const { reason: _, ...rest } = verdict;
        return { ...rest, outcome: 'fail', problems, exchange, repeat: repeat(exchange) };
      });
    },
    [...verdicts],
  );
}

function tells({ rule, outcome, problems, exchange }: Verdict, about: string, kind: Problem['kind']): boolean {
  if (outcome !== 'fail') return false;
  if (rule === about) return true;
  const isCrash = isServerError(exchange?.response?.status ?? 0) || problems.some((one) => one.kind === 'server-error');
  return kind === 'server-error' && isCrash;
}
