import { isDeepStrictEqual } from 'node:util';
import { isObject, type Json } from '../model/json.js';
import type { Answer, ExpectedNumber, TextInEither, Warning } from '../model/judge.js';
import type { Finding } from '../model/verdict.js';
import { uuidText } from '../support/text-forms.js';
import {
  brief,
  ended,
  fail,
  isServerError,
  notASuccess,
  notVerified,
  pass,
  problem,
  responsesClause,
  unlessDoubted,
} from './answers.js';
import { parseBody } from './bodies.js';
import { isUsualPage } from './page-sizes.js';

/** The answer tells something else than an earlier one. Moments and UUIDs tell nothing, for they differ anyway. */
export function answerDiffers(answer: Answer, kept: Json): Finding {
  const value = succeededWith(answer);
  if (typeof value === 'string') return notVerified(value);
  const [told, before] = [tellingLeaves(value.body), tellingLeaves(kept)];
  if (told.length === 0 && before.length === 0)
    return notVerified('neither of the two answers contains a value that could differ');
  if (!isDeepStrictEqual(told, before)) return pass();
  return wrong(answer, { expected: `another answer than ${brief(kept)}`, actual: 'the same answer' });
}

/** The answer tells what an earlier one told: nothing was lost in between. */
export function answerAgrees(answer: Answer, kept: Json): Finding {
  const before = tellingLeaves(kept);
  if (before.length === 0) return notVerified('the earlier answer contains no value that could be lost');
  const value = succeededWith(answer);
  const told = typeof value === 'string' ? [] : tellingLeaves(value.body);
  if (isDeepStrictEqual(told, before)) return pass();
  const actual = typeof value === 'string' ? ended(answer.exchange) : brief(value.body);
  return fail(problem('not-kept', responsesClause(answer.operation), { expected: brief(kept), actual }));
}

/** Some text of the answer holds a text, however it is spaced and in whatever case. */
export function holdsText(answer: Answer, text: string): Finding {
  const value = succeededWith(answer);
  if (typeof value === 'string') return notVerified(value);
  const texts = textsIn(value.body);
  if (texts.some((found) => plain(found).includes(plain(text)))) return pass();
  if (texts.length === 0) return notVerified(`the answer contains no text, so it may express "${text}" in another way`);
  if (mayBePage(value.body)) return notVerified(`"${text}" is not in the answer, which may be one page of several`);
  return wrong(answer, { expected: `an answer with the text "${text}"`, actual: brief(value.body) });
}

/**
 * Some text of a result holds a text, or of the answer that announced it. Where that answer lists nothing, the result may be
 * that of another query, and nobody is blamed.
 */
export function eitherHoldsText(answer: Answer, { also, text }: TextInEither): Finding {
  if (textsIn(also).some((found) => plain(found).includes(plain(text)))) return pass();
  const finding = holdsText(answer, text);
  if (finding.outcome !== 'fail' || listsSomething(also)) return finding;
  return notVerified(
    `neither the answer nor the result contains "${text}", and the result may belong to another query`,
  );
}

/** No text of the answer holds a text. */
export function omitsText(answer: Answer, text: string): Finding {
  const value = succeededWith(answer);
  if (typeof value === 'string') return notVerified(value);
  if (!textsIn(value.body).some((found) => plain(found).includes(plain(text)))) return pass();
  return wrong(answer, { expected: `an answer without the text "${text}"`, actual: brief(value.body) });
}

/** Some number of the answer, also within a text, lies close to a number. */
export function showsNumber(answer: Answer, { number, tolerance }: ExpectedNumber): Finding {
  const value = succeededWith(answer);
  if (typeof value === 'string') return notVerified(value);
  const numbers = numbersIn(value.body);
  if (numbers.some((found) => Math.abs(found - number) <= tolerance)) return pass();
  if (numbers.every(Number.isInteger)) return notVerified('the answer shows no number with decimals');
  return wrong(answer, { expected: `the number ${number}, give or take ${tolerance}`, actual: brief(value.body) });
}

/** A text that is neither of the usual answers, nor sent, is what warns; a refusal warns in the same way. */
export function warns(answer: Answer, { also, usual, sent }: Warning): Finding {
  const { response } = answer.exchange;
  if (response === undefined || isServerError(response.status))
    return notVerified(`the request got ${ended(answer.exchange)}`);
  const known = new Set(usual.flatMap(textsIn));
  const told = [bodyOf(answer) ?? null, also].flatMap(textsIn);
  if (told.some((text) => !known.has(text) && !sent.some((request) => request.includes(text)))) return pass();
  if (!listsSomething(also) && tellingLeaves(also).length === 0)
    return notVerified('the answer contains nothing, and the result may belong to another query');
  return wrong(answer, { expected: 'a text that warns of what is missing', actual: brief(also) });
}

/** The candidate answers, and does not say that it has failed. */
export function survives({ operation, exchange }: Answer): Finding {
  const { response } = exchange;
  if (response !== undefined && !isServerError(response.status)) return pass();
  const kind = response === undefined ? 'no-answer' : 'server-error';
  const facts = { expected: 'an answer without a server error', actual: ended(exchange) };
  return fail(problem(kind, responsesClause(operation), facts));
}

/** The body of a success, or why there is none. */
function succeededWith(answer: Answer): { readonly body: Json } | string {
  const reason = notASuccess(answer);
  if (reason !== undefined) return reason;
  return { body: bodyOf(answer) ?? null };
}

function bodyOf({ operation, exchange }: Answer): Json | undefined {
  if (exchange.response === undefined) return undefined;
  const parsed = parseBody(exchange.response, operation);
  return parsed.kind === 'value' ? parsed.value : undefined;
}

/** What is found is not held against the candidate where the item itself is in doubt. */
function wrong({ operation, doubts }: Answer, facts: { expected: string; actual: string }): Finding {
  return unlessDoubted(doubts.items, () => fail(problem('wrong-value', responsesClause(operation), facts)));
}

/** True where a list stands somewhere in an answer, be it empty. */
function listsSomething(value: Json): boolean {
  return Array.isArray(value) || (isObject(value) && Object.values(value).some(listsSomething));
}

type Leaf = readonly [at: string, value: Json];

function leavesOf(value: Json, at = ''): Leaf[] {
  if (typeof value !== 'object' || value === null) return [[at, value]];
  return Object.entries(value).flatMap(([name, part]) => leavesOf(part, `${at}/${name}`));
}

const instant = /^\d{4}-\d\d-\d\d([T ]\d\d:\d\d\S*)?$/;

function isPassing(value: Json): boolean {
  return value === null || value === '' || (typeof value === 'string' && (instant.test(value) || uuidText.test(value)));
}

function tellingLeaves(value: Json): Leaf[] {
  return leavesOf(value).filter(([, leaf]) => !isPassing(leaf));
}

function textsIn(value: Json): string[] {
  return tellingLeaves(value).flatMap(([, leaf]) => (typeof leaf === 'string' ? leaf : []));
}

function numbersIn(value: Json): number[] {
  return tellingLeaves(value).flatMap(([, leaf]) => {
    if (typeof leaf === 'number') return [leaf];
    return typeof leaf === 'string' ? [...leaf.matchAll(/-?\d+(\.\d+)?/g)].map(([text]) => Number(text)) : [];
  });
}

function plain(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim();
}

function mayBePage(value: Json): boolean {
  if (Array.isArray(value)) return isUsualPage(value.length);
  return isObject(value) && Object.values(value).some((part) => Array.isArray(part) && isUsualPage(part.length));
}
