import { isObject, type Json } from '../model/json.js';
import type { CallAnswer, CalledProperties } from '../model/judge.js';
import type { Finding } from '../model/verdict.js';
import { isEmpty } from '../support/json/empty.js';
import { readJson } from '../support/json/parse.js';
import { get } from '../support/json/pointer.js';
import { asText } from '../support/json/write.js';
import { brief, clauseAt, declinedWords, fail, notASuccess, notVerified, pass, problem } from './answers.js';

/** The call shows a value, as text, at a pointer. */
export function callShows(answer: CallAnswer, pointer: string, expected: string): Finding {
  return judged(answer, (body) => {
    const found = get(body, pointer);
    if (found !== undefined && asText(found) === expected) return pass();
    return unlessError(body, () => wrong(answer, { expected, actual: brief(found), at: pointer }));
  });
}

/** The call has a property of one of some names, that is not empty, at a pointer or deeper. */
export function callHas(answer: CallAnswer, { names, pointer }: CalledProperties): Finding {
  return judged(answer, (body) => {
    const below = get(body, pointer);
    if (below !== undefined && hasProperty(below, names)) return pass();
    const facts = { expected: `the property ${names.join(' or ')}`, actual: 'a call without it', at: pointer };
    return unlessError(body, () => wrong(answer, facts));
  });
}

/** The call has a value somewhere in its body. */
export function callNames(answer: CallAnswer, value: string): Finding {
  return judged(answer, (body) => {
    if (scalarsIn(body).includes(value)) return pass();
    return unlessError(body, () =>
      wrong(answer, { expected: `a call that contains ${value}`, actual: 'a call without it' }),
    );
  });
}

/** The call has a value nowhere at a pointer or deeper. */
export function callOmits(answer: CallAnswer, value: string, pointer: string): Finding {
  return judged(answer, (body) => {
    if (!scalarsIn(get(body, pointer) ?? null).includes(value)) return pass();
    return wrong(answer, { expected: `a call without ${value}`, actual: 'a call that contains it', at: pointer });
  });
}

/** What cannot be done is refused at once, or the call brings an error, or leaves out what cannot be had. */
export function refusedOrOmitted(answer: CallAnswer, value: string): Finding {
  const { operation, exchange } = answer.trigger;
  const status = exchange.response?.status ?? 0;
  const words = declinedWords(operation, exchange);
  if (words !== undefined) return pass(words);
  if (status >= 400 && status < 500 && status !== 429) return pass();
  return judged(answer, (body) => {
    if (hasProperty(body, ['error']) || !scalarsIn(body).includes(value)) return pass();
    return wrong(answer, {
      expected: `a refusal, an error, or a call without ${value}`,
      actual: 'a call that contains it',
    });
  });
}

/** Judges the body of a call; what the call rests on must be certain. */
function judged(answer: CallAnswer, judge: (body: Json) => Finding): Finding {
  const reason = notASuccess(answer.trigger);
  if (reason !== undefined) return notVerified(reason);
  if (answer.call === undefined) return notVerified('no call arrived');
  const parsed = readJson(answer.call.body);
  if (parsed.kind === 'broken') return notVerified(`the body of the call cannot be read: ${parsed.message}`);
  const finding = judge(parsed.value);
  const doubts = [...answer.trigger.doubts.items, ...(answer.assumed ?? [])];
  if (finding.outcome !== 'fail' || doubts.length === 0) return finding;
  return notVerified(`the call is not as expected, possibly because ${doubts.join('; ')}`);
}

/** A call that brings an error says that something else went wrong before. */
function unlessError(body: Json, blame: () => Finding): Finding {
  const error = get(body, '/error');
  return isEmpty(error) ? blame() : notVerified(`the call reports an error: ${brief(error)}`);
}

function wrong({ operation }: CallAnswer, facts: { expected: string; actual: string; at?: string }): Finding {
  return fail(problem('wrong-value', clauseAt(operation, operation.body?.pointer ?? operation.pointer), facts));
}

function hasProperty(value: Json, names: readonly string[]): boolean {
  if (Array.isArray(value)) return value.some((item) => hasProperty(item, names));
  if (!isObject(value)) return false;
  return Object.entries(value).some(
    ([name, inner]) => (names.includes(name) && !isEmpty(inner)) || hasProperty(inner, names),
  );
}

/** Every text, number and truth value in a body, as text. */
function scalarsIn(value: Json): string[] {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(scalarsIn);
  return value === null ? [] : [asText(value)];
}
