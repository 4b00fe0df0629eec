import { brief, notVerified } from '../../judge/answers.js';
import { breach, conclude, some } from '../../judge/cross-functional/clause.js';
import { eachLeaf, type Leaf, sentTexts } from '../../judge/cross-functional/values.js';
import { answersIn, placeOf, type RecordedAnswer } from '../../judge/recorded.js';
import type { EvidenceKinds, JudgeContext } from '../../model/evidence-kinds.js';
import type { Json } from '../../model/json.js';
import type { Finding, Problem } from '../../model/verdict.js';
import { hashOf } from '../../support/hash.js';

const requirement = 'govstack-cfr-data#req-2';

const date = /^\d{4}-\d{2}-\d{2}$|^\d{8}$/;
const dateTime = /^(\d{4}-\d{2}-\d{2}|\d{8})T\d{2}(:?\d{2}(:?\d{2}([.,]\d+)?)?)?(Z|[+-]\d{2}(:?\d{2})?)?$/i;
const inUtc = /(Z|[+-]00(:?00)?)$/i;
const withOffset = /[+-]\d{2}(:?\d{2})?$/;
const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
/** What people and programs write for a time, other than by ISO 8601. */
const otherNotation = [
  /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?:[T ,]+\d{1,2}[:.]\d{2}.*)?$/,
  new RegExp(`^(?:[a-z]{3,9},? )?(?:\\d{1,2} ${month}|${month} \\d{1,2}),? \\d{4}\\b.*$`, 'i'),
  new RegExp(`^[a-z]{3} ${month} \\d{1,2} \\d{2}:\\d{2}:\\d{2}.* \\d{4}$`, 'i'),
];
const timeWords = new Set(['date', 'time', 'timestamp', 'datetime', 'created', 'updated', 'modified', 'expires', 'at']);
/** Numbers above this may be seconds since 1970: the year 2001. */
const firstEpoch = 1e9;

/** The number of names that are remembered: the answers of a run have few, and each of them many times. */
const remembered = 2000;
const lastWords = new Map<string, string>();

/** The last word of a name, as camel case or underscores part it. */
function lastWord(key: string): string {
  const word = lastWords.get(key) ?? (/([A-Z]?[a-z]{1,20}|[A-Z]{1,20})\d{0,9}$/.exec(key)?.[1] ?? '').toLowerCase();
  if (lastWords.size >= remembered) lastWords.clear();
  lastWords.set(key, word);
  return word;
}

/** Every notation of a time has a digit. */
function mayBeTime(value: Json): boolean {
  return typeof value === 'number' || (typeof value === 'string' && /\d/.test(value));
}

type Opinion = { readonly kind: 'good' | 'wrong' | 'remark'; readonly words: string };

/** What is to be said of a value; undefined for one that is no time. */
function opinionOf({ key, value, format }: Leaf): Opinion | undefined {
  const bySchema = format === 'date-time' || format === 'date';
  if (!bySchema && !(mayBeTime(value) && timeWords.has(lastWord(key)))) return undefined;
  if (typeof value === 'number') return ofNumber(value, bySchema);
  return typeof value === 'string' && value !== '' ? ofText(value, bySchema) : undefined;
}

function ofNumber(value: number, bySchema: boolean): Opinion | undefined {
  if (bySchema) return { kind: 'wrong', words: `${value}, a number` };
  return value >= firstEpoch ? { kind: 'remark', words: `${value}, a number that may be a time` } : undefined;
}

function ofText(value: string, bySchema: boolean): Opinion | undefined {
  if (date.test(value)) return { kind: 'good', words: value };
  if (dateTime.test(value)) return ofZone(value);
  const isOther = bySchema || otherNotation.some((pattern) => pattern.test(value));
  return isOther ? { kind: 'wrong', words: brief(value) } : undefined;
}

function ofZone(value: string): Opinion {
  if (inUtc.test(value)) return { kind: 'good', words: value };
  if (withOffset.test(value.slice(10))) return { kind: 'remark', words: `${value}, with a stated offset` };
  return { kind: 'wrong', words: `${value}, which does not say that it is UTC` };
}

interface FoundTimes {
  /** By the place where they stand, so that a list does not count for each of its items. */
  readonly wrong: Map<string, Problem>;
  readonly remarks: Map<string, string>;
  good: number;
}

/** Every time that the candidate writes is in ISO 8601 and UTC. What it was sent comes back as it was sent. */
export function timesInUtc({ recorded }: EvidenceKinds['run'], { catalogue }: JudgeContext): Finding {
  const { schemas } = catalogue;
  const wasSent = sentTexts(recorded);
  const found: FoundTimes = { wrong: new Map(), remarks: new Map(), good: 0 };
  let read = 0;
  for (const answer of eachOnce(answersIn(catalogue, recorded))) {
    const { content, value } = answer;
    if (value === undefined) continue;
    read += 1;
    eachLeaf({ schemas, see: (leaf) => noteTime(found, { answer, leaf, wasSent }) }, content?.schema, value);
  }
  if (read === 0) return notVerified('the run received no JSON answer');
  const { wrong, remarks, good } = found;
  if (wrong.size + remarks.size + good === 0) return notVerified('no answer of the run contains a time');
  const sorted = [...wrong].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, problem]) => problem);
  const said = [...remarks].map(([place, words]) => `${place}: ${words}`);
  return conclude(sorted, [], said.length === 0 ? [] : [`Times in another form than UTC: ${some(said)}.`]);
}

/** Many answers of an operation are the same text, which says the same again. Texts are remembered by their hash. */
function* eachOnce(answers: Iterable<RecordedAnswer>): Generator<RecordedAnswer> {
  const seen = new Set<string>();
  for (const answer of answers) {
    const { operation, content, response } = answer;
    const { status, headers, body } = response;
    const known = [operation.id, status, content?.mediaType, headers['content-type'], hashOf(body)].join(' ');
    if (!seen.has(known)) yield answer;
    seen.add(known);
  }
}

interface Sight {
  readonly answer: RecordedAnswer;
  readonly leaf: Leaf;
  readonly wasSent: (text: string) => boolean;
}

function noteTime(found: FoundTimes, { answer, leaf, wasSent }: Sight): void {
  const opinion = opinionOf(leaf);
  if (opinion === undefined || (opinion.kind !== 'good' && wasSent(String(leaf.value)))) return;
  note(found, opinion, { answer, leaf });
}

function note(found: FoundTimes, { kind, words }: Opinion, where: Pick<Sight, 'answer' | 'leaf'>): void {
  if (kind === 'good') {
    found.good += 1;
    return;
  }
  const { operation } = where.answer;
  const { at } = where.leaf;
  const place = `${operation.method} ${operation.path} at ${at.replace(/\/\d+/g, '/*')}`;
  if (kind === 'remark') found.remarks.set(place, found.remarks.get(place) ?? words);
  else if (!found.wrong.has(place)) {
    const actual = `${placeOf(where.answer)}: ${words}`;
    const expected = 'a time in ISO 8601 format, in UTC';
    found.wrong.set(place, breach(requirement, 'wrong-time', { expected, actual, at }));
  }
}
