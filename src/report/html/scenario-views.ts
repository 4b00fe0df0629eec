import type { Exchange } from '../../model/exchange.js';
import type { Json } from '../../model/json.js';
import type { Report } from '../../model/report.js';
import type { Outcome, Problem, Verdict } from '../../model/verdict.js';
import { tellingExchange } from '../../model/verdict-exchanges.js';
import { ruleWords } from '../rule-words.js';
import { clauseLine } from '../words.js';
import { anchor } from './anchor.js';
import { type BodyLine, markedBody } from './marked-body.js';

/** So many gaps stand in the page with their exchanges; those of the rest are unpacked when they are opened. */
const mostInFull = 120;

/** One scenario as the page shows it. */
interface ScenarioView {
  readonly id: string;
  readonly anchor: string;
  readonly rule: string;
  readonly kind: string;
  readonly title: string;
  readonly outcome: Outcome;
  readonly level: string;
  readonly reason: string;
  readonly problems: readonly ProblemView[];
  readonly requirements: readonly string[];
  readonly observations: readonly string[];
  readonly where: string;
  readonly isCustom: boolean;
  /** Set where the details stand in the page. */
  readonly full?: FullView;
}

interface ProblemView extends Problem {
  readonly line: string;
  /** What the definition says at the clause, as JSON; empty where that is not known. */
  readonly says: string;
}

interface FullView {
  readonly steps: readonly string[];
  readonly exchange?: ExchangeView;
  /** The exchange after it that shows what is wrong. */
  readonly telling?: ExchangeView;
  readonly repeat: string;
}

export interface ExchangeView {
  readonly request: readonly string[];
  readonly requestBody: readonly BodyLine[];
  readonly status?: number;
  readonly ms: number;
  readonly failure: string;
  readonly answer: readonly string[];
  readonly answerBody: readonly BodyLine[];
}

/** Makes what the page shows of a scenario that applies; of gaps, all that there is to see. */
export function scenarioViewer(report: Report): (verdict: Verdict) => ScenarioView {
  const full = new Set(report.verdicts.filter(isBroken).slice(0, mostInFull));
  return (verdict) => viewOf(report, verdict, full.has(verdict));
}

function isBroken({ outcome }: Pick<Verdict, 'outcome'>): boolean {
  return outcome === 'fail' || outcome === 'error';
}

function viewOf(report: Report, verdict: Verdict, inFull: boolean): ScenarioView {
  const { id, rule, outcome, level = '', reason = '', problems, requirements, observations, feature } = verdict;
  const kind = ruleWords(report, rule).title;
  return {
    id,
    anchor: anchor('s', id),
    rule,
    kind,
    title: verdict.title === '' ? kind : verdict.title,
    outcome,
    level,
    reason,
    problems: problems.map((problem) => problemView(report, problem)),
    requirements,
    observations,
    where: feature === undefined ? '' : `${feature.file}:${feature.line}`,
    isCustom: verdict.custom !== undefined,
    ...(inFull ? { full: fullView(verdict) } : {}),
  };
}

function problemView({ clauses = {} }: Report, problem: Problem): ProblemView {
  const { clause } = problem;
  const said: Json | undefined = clauses[`${clause.file}#${clause.pointer}`];
  return { ...problem, line: clauseLine(clause), says: said === undefined ? '' : JSON.stringify(said, undefined, 2) };
}

function fullView(verdict: Verdict): FullView {
  const { steps = [], exchange, repeat = '', problems } = verdict;
  const telling = tellingExchange(verdict);
  return {
    steps,
    ...(exchange === undefined ? {} : { exchange: exchangeView(exchange, telling === undefined ? problems : []) }),
    ...(telling === undefined ? {} : { telling: exchangeView(telling, problems) }),
    repeat,
  };
}

/** @param problems what is wrong with the answer */
function exchangeView({ request, response, failure, ms }: Exchange, problems: readonly Problem[]): ExchangeView {
  return {
    request: [`${request.method} ${request.url}`, ...headerLines(request.headers)],
    requestBody: bodyOf(request.body, []),
    ...(response === undefined ? {} : { status: response.status }),
    ms,
    failure: failure?.message ?? '',
    answer: headerLines(response?.headers ?? {}),
    answerBody: bodyOf(response?.body, problems),
  };
}

function headerLines(headers: Readonly<Record<string, string>>): string[] {
  return Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
}

function bodyOf(body: string | undefined, problems: readonly Problem[]): BodyLine[] {
  return body === undefined || body === '' ? [] : markedBody(body, problems);
}
