import { isDeepStrictEqual } from 'node:util';
import type { Part, Resource } from '../model/bindings.js';
import type { Operation, Schemas } from '../model/definition.js';
import type { Exchange } from '../model/exchange.js';
import { isObject, type Json } from '../model/json.js';
import type { Answer, LookBack } from '../model/judge.js';
import { saysNothing, showsItem } from '../model/parts.js';
import type { Finding, Problem } from '../model/verdict.js';
import { objectWith } from '../support/json/lists.js';
import { get, join, toPath } from '../support/json/pointer.js';
import { isAcceptance } from '../support/json/refusal.js';
import { asText } from '../support/json/template.js';
import {
  brief,
  ended,
  fail,
  notASuccess,
  notVerified,
  pass,
  problem,
  readBody,
  responsesClause,
  saysNotFound,
} from './answers.js';
import { isUnrouted } from './served.js';
import { bodyTrouble, unsound } from './soundness.js';

/** What was created or changed is answered by the operation that reads it. */
export function readBack(schemas: Schemas, look: LookBack): Finding {
  return unlessPending(look, kept(schemas, look));
}

/** What may not be done yet is held against nobody. */
function unlessPending({ pending }: LookBack, finding: Finding): Finding {
  if (pending === undefined || finding.outcome !== 'fail') return finding;
  const [{ expected, actual }] = finding.problems;
  return notVerified(`${actual} in place of ${expected}, which may have its reason: ${pending}`);
}

function kept(schemas: Schemas, look: LookBack): Finding {
  const reason = unsound(schemas, look.answer);
  if (reason !== undefined) return notVerified(reason);
  const found = seenAfter(schemas, look);
  if (found.kind === 'unclear') return notVerified(found.reason);
  if (found.kind === 'absent') return absent(look);
  if (!showsItem(look.readPart)) return pass(silence);
  if (look.readPart.total !== undefined) return total(look, found.value, look.readPart.total);
  if (look.sent === undefined) return pass();
  return agreement(look, found.value, look.sent);
}

const silence = 'The GovSpec does not say what a read shows; only that the item is answered at all was asked.';

/** What was read back, as far as it can be used. */
type Seen =
  | { readonly kind: 'object'; readonly value: Json }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unclear'; readonly reason: string };

/** What answers the look after the request. */
function seenAfter(schemas: Schemas, look: LookBack): Seen {
  const { reader, readPart: part, resource, identifier, read, readDoubts } = look;
  const found = seen(schemas, read, { operation: reader, part, resource, identifier });
  const refused = found.kind === 'absent' && !isAcceptance(reader, read);
  return refused && readDoubts.length > 0
    ? {
        kind: 'unclear',
        reason: `reading it back gave ${ended(read)}, which may have its reason: ${readDoubts.join('; ')}`,
      }
    : found;
}

interface SeenBy {
  readonly operation: Operation;
  readonly part: Part;
  readonly resource: Resource;
  readonly identifier: Json | undefined;
}

function seen(schemas: Schemas, exchange: Exchange, by: SeenBy): Seen {
  const { response } = exchange;
  if (response === undefined) return { kind: 'unclear', reason: `reading it back gave ${ended(exchange)}` };
  const { status } = response;
  if (saysNotFound(by.operation, status) || saysNothing(by.operation, status)) return { kind: 'absent' };
  if (!isAcceptance(by.operation, exchange)) {
    return { kind: 'unclear', reason: `reading it back was answered with ${ended(exchange)}` };
  }
  if (!showsItem(by.part)) return { kind: 'object', value: null };
  const parsed = readBody(schemas, by.operation, response);
  const reason = bodyTrouble(schemas, by.operation, exchange);
  if (parsed.kind === 'broken' || reason !== undefined) {
    return { kind: 'unclear', reason: `the answer by which it is read back is not usable: ${reason ?? 'not JSON'}` };
  }
  return itemIn(parsed.value, by);
}

/** The item in a body: where the bindings say that it stands, or under its identifier in a list. */
function itemIn(body: Json, { part, resource, identifier }: SeenBy): Seen {
  const { among, returned = '' } = part;
  const item = among === undefined ? body : objectWith(get(body, among), resource.identifier ?? '', identifier ?? null);
  if (item === undefined) return { kind: 'absent' };
  const value = get(item, returned);
  if (value !== undefined && value !== null) return { kind: 'object', value };
  if (isFirstOfNone(item, returned)) return { kind: 'absent' };
  return { kind: 'unclear', reason: `the answer by which it is read back shows no item at "${returned}"` };
}

/** A look-up that answers a list answers an empty one where nothing is found. */
function isFirstOfNone(body: Json, pointer: string): boolean {
  const list = pointer.endsWith('/0') ? get(body, pointer.slice(0, -2)) : undefined;
  return Array.isArray(list) && list.length === 0;
}

function absent(look: LookBack): Finding {
  if (look.varied === true)
    return notVerified('it cannot be read back; whether the plain request is kept is asked by another scenario');
  const { reader: operation, read: exchange, unknownPath, before } = look;
  if (before === undefined && unknownPath !== undefined && isUnrouted({ operation, exchange, unknownPath }))
    return notVerified('it is read as a path is that nobody defined, so the operation that reads it may not be served');
  if (look.doubts.length > 0)
    return notVerified(`it cannot be read back, which may have its reason: ${look.doubts.join('; ')}`);
  return fail(
    problem('not-kept', responsesClause(look.answer.operation), {
      expected: `the ${look.resource.name} to be there after ${ended(look.answer.exchange)}`,
      actual: `${look.read.request.method} ${new URL(look.read.request.url).pathname} was answered with ${ended(look.read)}`,
    }),
  );
}

/** Answers that count things show at least what was handed in. */
function total(look: LookBack, found: Json, least: number): Finding {
  const numbers = isObject(found) ? Object.values(found).filter((value) => typeof value === 'number') : [];
  if (numbers.length === 0) return notVerified('the answer shows no numbers');
  const sum = numbers.reduce((a, b) => a + b, 0);
  if (sum >= least) return pass();
  return fail(
    problem('not-kept', responsesClause(look.answer.operation), {
      expected: `counts that add up to at least ${least}`,
      actual: `counts that add up to ${sum}`,
    }),
  );
}

/**
 * Compares what was sent with what is read. Left out: the identifier, which the candidate may assign; what the
 * bindings say it keeps itself; after a change, whatever the change did not touch. An optional property that never
 * comes back is an observation, unless nothing at all comes back.
 */
function agreement(look: LookBack, found: Json, sent: Json): Finding {
  const differences = compare(look, found, sent);
  const { wrong, missing, agreed } = differences;
  const [first, ...rest] = wrong;
  if (first !== undefined) return fail(first, ...rest);
  if (agreed === 0 && missing.length > 0) return nothingShown(look, missing);
  if (agreed === 0 && look.repeated !== true) return notVerified('nothing was sent that could be compared');
  return missing.length === 0 ? pass() : pass(`Sent but not shown when read back: ${missing.join(', ')}.`);
}

function nothingShown(look: LookBack, missing: readonly string[]): Finding {
  if (look.implied === true) return notVerified(`the item does not show ${missing.join(', ')} when it is read back`);
  return fail(
    problem('not-kept', responsesClause(look.answer.operation), {
      expected: `something of what was sent (${missing.join(', ')})`,
      actual: 'none of it is answered',
    }),
  );
}

interface Comparison {
  readonly wrong: readonly Problem[];
  readonly missing: readonly string[];
  readonly agreed: number;
}

function compare(look: LookBack, found: Json, sent: Json): Comparison {
  const wrong: Problem[] = [];
  const missing: string[] = [];
  let agreed = 0;
  for (const leaf of leaves(sent, '')) {
    if (isExempt(look, leaf.at, leaf.value)) continue;
    const answered = get(found, leaf.at);
    if (answered === undefined) missing.push(toPath(leaf.at));
    else if (isSame(answered, leaf.value)) agreed += 1;
    else wrong.push(difference(look, leaf, answered));
  }
  return { wrong, missing, agreed };
}

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/i;

/** Equal, or the same moment written in another way (RFC 3339). */
function isSame(a: Json, b: Json): boolean {
  const isMoment = typeof a === 'string' && typeof b === 'string' && instant.test(a) && instant.test(b);
  return isDeepStrictEqual(a, b) || (isMoment && Date.parse(a) === Date.parse(b));
}

function* leaves(value: Json, at: string): Generator<{ at: string; value: Json }> {
  if (isObject(value)) for (const [name, item] of Object.entries(value)) yield* leaves(item, join(at, name));
  else if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* leaves(item, join(at, index));
  else yield { at, value };
}

function isManaged({ resource }: LookBack, at: string): boolean {
  return resource.managed.some((managed) => at === managed || at.startsWith(`${managed}/`));
}

function isExempt(look: LookBack, at: string, value: Json): boolean {
  const { resource, before } = look;
  if (at === resource.identifier || isManaged(look, at)) return true;
  return before !== undefined && isDeepStrictEqual(get(before, at), value);
}

function difference(look: LookBack, leaf: { at: string; value: Json }, answered: Json): Problem {
  const lost = look.before !== undefined && isDeepStrictEqual(get(look.before, leaf.at), answered);
  return problem(lost ? 'update-lost' : 'differs-from-sent', responsesClause(look.answer.operation), {
    expected: brief(leaf.value),
    actual: brief(answered),
    at: leaf.at,
  });
}

/** A second operation that reads an item answers the item that was created. */
export function readSame(
  schemas: Schemas,
  answer: Answer,
  about: { part: Part; resource: Resource; identifier?: Json; object?: Json },
): Finding {
  const reason = unsound(schemas, answer);
  if (reason !== undefined) return notVerified(reason);
  const { part, resource } = about;
  const found = seen(schemas, answer.exchange, {
    operation: answer.operation,
    part,
    resource,
    identifier: about.identifier,
  });
  if (found.kind !== 'object')
    return notVerified(found.kind === 'unclear' ? found.reason : 'it is answered as not found');
  const identifier = resource.identifier === undefined ? undefined : get(found.value, resource.identifier);
  const wanted = about.identifier;
  if (wanted !== undefined && identifier !== undefined && asText(identifier) !== asText(wanted)) {
    const { items } = answer.doubts;
    if (items.length > 0)
      return notVerified(`another identifier is answered, which may have its reason: ${items.join('; ')}`);
    return fail(
      problem('wrong-value', responsesClause(answer.operation), {
        expected: brief(wanted),
        actual: brief(identifier),
        at: (part.returned ?? '') + (resource.identifier ?? ''),
      }),
    );
  }
  return identifier === undefined ? notVerified('the answer shows no identifier of the item') : pass();
}

/** What was removed is no longer answered. */
export function gone(schemas: Schemas, look: LookBack): Finding {
  return unlessPending(look, removed(schemas, look));
}

function removed(schemas: Schemas, look: LookBack): Finding {
  const reason = notASuccess(look.answer);
  if (reason !== undefined) return notVerified(reason);
  if (look.doubts.length > 0) return notVerified(`it is not certain that it was there: ${look.doubts.join('; ')}`);
  const found = seenAfter(schemas, look);
  if (found.kind === 'absent') return pass();
  if (found.kind === 'unclear') return notVerified(found.reason);
  if (isAnother(look, found.value)) return pass();
  const tells = look.readPart.among !== undefined;
  if (!tells && look.readOfUnknown !== undefined && shows(look.reader, look.readOfUnknown)) {
    return notVerified('the candidate also answers identifiers that never existed, so a read does not tell');
  }
  return fail(
    problem('still-there', responsesClause(look.answer.operation), {
      expected: `the ${look.resource.name} to be gone after ${ended(look.answer.exchange)}`,
      actual: `it is still answered with ${ended(look.read)}`,
    }),
  );
}

/** True when a read was answered with an item, and not with the success that says that there is none. */
function shows(reader: Operation, exchange: Exchange): boolean {
  return isAcceptance(reader, exchange) && !saysNothing(reader, exchange.response?.status ?? 0);
}

/** A read that is not told which item is meant may answer the next one. */
function isAnother({ readPart, resource, identifier }: LookBack, found: Json): boolean {
  if (readPart.by !== undefined || resource.identifier === undefined || identifier === undefined) return false;
  return !isDeepStrictEqual(get(found, resource.identifier), identifier);
}

/** A partial change keeps what it does not mention. */
export function restUntouched(schemas: Schemas, look: LookBack): Finding {
  const mentioned = new Set([...leaves(look.sent ?? {}, '')].map(({ at }) => at));
  return untouched(schemas, look, (at) => !mentioned.has(at));
}

/** An item that the request does not name stays as it was. */
export function otherUntouched(schemas: Schemas, look: LookBack): Finding {
  return untouched(schemas, look, () => true);
}

function untouched(schemas: Schemas, look: LookBack, concerns: (at: string) => boolean): Finding {
  const reason = notASuccess(look.answer);
  if (reason !== undefined) return notVerified(reason);
  if (look.doubts.length > 0) return notVerified(`it is not certain what it was: ${look.doubts.join('; ')}`);
  if (look.before === undefined) return notVerified('it is not known what it was before');
  const found = seenAfter(schemas, look);
  if (found.kind === 'unclear') return notVerified(found.reason);
  const clause = responsesClause(look.answer.operation);
  if (found.kind === 'absent') {
    const expected = `the ${look.resource.name} ${brief(look.identifier)} to be there still`;
    return fail(problem('others-changed', clause, { expected, actual: `it is answered with ${ended(look.read)}` }));
  }
  if (!showsItem(look.readPart)) return pass(silence);
  for (const { at, value } of leaves(look.before, '')) {
    const now = get(found.value, at);
    if (!concerns(at) || isManaged(look, at) || isDeepStrictEqual(now, value)) continue;
    return fail(problem('others-changed', clause, { expected: brief(value), actual: brief(now), at }));
  }
  return pass();
}
