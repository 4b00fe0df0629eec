import { isDeepStrictEqual } from 'node:util';
import type { Report } from '../model/report.js';
import { notRecorded } from '../model/tape.js';
import type { Verdict } from '../model/verdict.js';
import { exchangesInOrder } from '../model/verdict-exchanges.js';
import { longestKeptBody } from '../recording/kept-value.js';

/** How a report differs from the one that its recording gives. */
export interface ReportDifferences {
  /** Verdicts that the recording does not give, one line each. */
  readonly verdicts: readonly string[];
  /** Verdicts about which the recording says too little. */
  readonly unknown: readonly string[];
  /** Parts of the report that are computed from verdicts and answers. */
  readonly score: readonly string[];
}

/** Names of secrets stand in what was masked; what was compared with the secret may compare otherwise. */
const maskedText = /\$\{[A-Z_][A-Z0-9_]*\}/;

/** Compares a report with the one that was judged again. */
export function compareWithJudged(report: Report, judged: Report): ReportDifferences {
  const given = new Map(report.verdicts.map((verdict) => [verdict.id, verdict]));
  const own = new Map(judged.verdicts.map((verdict) => [verdict.id, verdict]));
  const missing = [...own]
    .filter(([id]) => !given.has(id))
    .map(([id, { outcome }]) => `${id}: is missing, and is "${outcome}"`);
  const strange = [...given.keys()].filter((id) => !own.has(id)).map((id) => `${id}: the run does not have it`);
  const twice = repeated(report.verdicts).map((id) => `${id}: stands in the report more than once`);
  const changed = [...own].flatMap(([id, found]): Changed[] => {
    const shown = given.get(id);
    if (shown === undefined) return [];
    // One at a time: copies of all would hold every exchange as often as verdicts rest on it.
    const [verdict, other] = [comparable(found), comparable(shown)];
    return isDeepStrictEqual(other, verdict) ? [] : [{ id, verdict, other }];
  });
  const isOpen = openWhere(judged);
  return {
    verdicts: [...missing, ...strange, ...twice, ...changed.filter((one) => !isOpen(one)).map(inWords)],
    unknown: changed.filter(isOpen).map(inWords),
    score: differingParts(report, judged),
  };
}

interface Changed {
  readonly id: string;
  readonly verdict: Verdict;
  readonly other: Verdict;
}

function inWords({ id, verdict, other }: Changed): string {
  if (verdict.outcome !== other.outcome)
    return `${id}: is "${verdict.outcome}", and the report says "${other.outcome}"`;
  const names = Object.keys({ ...verdict, ...other }) as (keyof Verdict)[];
  const differing = names.filter((name) => !isDeepStrictEqual(verdict[name], other[name]));
  return `${id}: the report differs in ${differing.join(', ')}`;
}

/** Verdicts of which the recording does not hold all that was looked at. */
function openWhere(judged: Report): (changed: Changed) => boolean {
  const isAnyCut = judged.verdicts.some(isCut);
  return ({ verdict, other }) =>
    isUnknown(verdict) || isMasked(verdict) || isMasked(other) || isCut(verdict) || (isAnyCut && isOfWholeRun(verdict));
}

/** The whole body was judged when it came, and only its beginning was recorded. */
function isCut(verdict: Verdict): boolean {
  return exchangesInOrder(verdict).some(({ response }) => (response?.cut?.bytes ?? 0) > longestKeptBody);
}

/** It rests on every answer of the run, and shows none. */
function isOfWholeRun(verdict: Verdict): boolean {
  return exchangesInOrder(verdict).length === 0;
}

function isUnknown({ reason }: Verdict): boolean {
  return reason === notRecorded;
}

function isMasked(verdict: Verdict): boolean {
  return exchangesInOrder(verdict).some(({ response }) => maskedText.test(JSON.stringify(response ?? '')));
}

function repeated(verdicts: readonly Verdict[]): string[] {
  const seen = new Set<string>();
  return verdicts.map(({ id }) => id).filter((id) => seen.size === seen.add(id).size);
}

/** As it is read from a file. */
function comparable(verdict: Verdict): Verdict {
  return JSON.parse(JSON.stringify(verdict));
}

function differingParts({ verdicts: _, ...report }: Report, { verdicts: __, ...judged }: Report): string[] {
  const given: Record<string, unknown> = JSON.parse(JSON.stringify(report));
  const own: Record<string, unknown> = JSON.parse(JSON.stringify(judged));
  return Object.keys({ ...given, ...own })
    .filter((name) => !isDeepStrictEqual(given[name], own[name]))
    .flatMap((name) => differenceOf(name, given[name], own[name]));
}

/** A part that says something of many things is told by those that differ. */
function differenceOf(name: string, given: unknown, own: unknown): string[] {
  if (!isList(given) || !isList(own)) return [`${name}: ${shortly(given)}, and it is ${shortly(own)}`];
  const places = Array.from({ length: Math.max(given.length, own.length) }, (_, place) => place);
  return places
    .filter((place) => !isDeepStrictEqual(given[place], own[place]))
    .map((place) => `${name}: ${nameOf(own[place] ?? given[place]) ?? `number ${place + 1}`} differs`);
}

function isList(value: unknown): value is unknown[] {
  return Array.isArray(value) && value.length > 1;
}

/** What a thing in a list of a report is known by. */
function nameOf(thing: unknown): string | undefined {
  const { operation, id, name } = (thing ?? {}) as Record<string, unknown>;
  return [operation, id, name].find((one) => typeof one === 'string');
}

function shortly(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 160 ? `${text.slice(0, 160)}…` : text;
}
