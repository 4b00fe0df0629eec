import { isDeepStrictEqual } from 'node:util';
import type { Schemas } from '../model/definition.js';
import { isObject, type Json } from '../model/json.js';
import type { LookBack } from '../model/judge.js';
import { partOf, showsItem } from '../model/parts.js';
import type { Finding, Problem } from '../model/verdict.js';
import { mayBeginByItself } from '../schema/lifecycle.js';
import { definedProperties } from '../schema/properties.js';
import { requiredNames } from '../schema/sample-parts.js';
import { leaves } from '../support/json/leaves.js';
import { get, join, remove, tokens, toPath } from '../support/json/pointer.js';
import { alignedWith } from './aligned-lists.js';
import { brief, ended, fail, notVerified, pass, problem, responsesClause } from './answers.js';
import { isAsDescribed } from './described-form.js';
import { shownAt, takenAt } from './item-schema.js';
import { isSame } from './same-value.js';
import { isManaged, isOwnIdentifier, seenAfter, silence, unlessPending } from './seen-item.js';
import { brokenIdentifier, brokenPlaces, unreadable } from './soundness.js';
import { isUnrouted } from './unrouted.js';

/** What was created or changed is answered by the operation that reads it. */
export function readBack(schemas: Schemas, look: LookBack): Finding {
  return unlessPending(look, kept(schemas, look));
}

function kept(schemas: Schemas, look: LookBack): Finding {
  const { answer, before, resource } = look;
  const broken = before === undefined ? brokenIdentifier(schemas, answer, resource) : undefined;
  const reason = unreadable(schemas, answer) ?? broken;
  if (reason !== undefined) return notVerified(reason);
  const found = seenAfter(schemas, look);
  if (found.kind === 'unclear') return notVerified(found.reason);
  if (found.kind === 'absent') return absent(look);
  if (!showsItem(look.readPart)) return pass(silence);
  if (look.readPart.total !== undefined) return total(look, found.value, look.readPart.total);
  if (look.sent === undefined) return pass();
  if (isOfOtherKind(schemas, look, look.sent)) return notVerified(otherKind);
  if (isOfWrongType(schemas, look, found.value))
    return notVerified('the read returns a value that is not an object, although its schema asks for one');
  return agreement(schemas, look, {
    found: found.value,
    sent: withoutOwnStart(schemas, look, withoutBroken(schemas, look, look.sent)),
  });
}

const otherKind = 'the schema of the read has no place for any value that was sent';

/** True where the read describes something else, such as the work that a request has begun. */
function isOfOtherKind(schemas: Schemas, look: LookBack, sent: Json): boolean {
  const item = shownAt(schemas, look, '');
  if (item === undefined || !isObject(sent) || definedProperties(schemas, item, 'response').length === 0) return false;
  return Object.keys(sent).every((name) => shownAt(schemas, look, join('', name)) === undefined);
}

/** True where an object was sent, and its place in the read holds something else, which another scenario speaks of. */
function isOfWrongType(schemas: Schemas, { sent, reader, read, readPart }: LookBack, found: Json): boolean {
  if (!isObject(sent) || isObject(found)) return false;
  return brokenPlaces(schemas, reader, read).includes(readPart.returned ?? '');
}

/** What was sent, but for what the read shows against its schema: another scenario speaks of that. */
function withoutBroken(schemas: Schemas, { reader, read, readPart }: LookBack, sent: Json): Json {
  const { returned = '' } = readPart;
  const places = brokenPlaces(schemas, reader, read).filter((at) => at.startsWith(`${returned}/`));
  return places.reduce<Json>((kept, at) => remove(kept, at.slice(returned.length)), sent);
}

/** What was sent, but for what the candidate may set by itself when an item begins. */
function withoutOwnStart(schemas: Schemas, look: LookBack, sent: Json): Json {
  if (look.before !== undefined) return sent;
  const { operation } = look.answer;
  const part = partOf(look.resource.create, operation) ?? partOf(look.resource.update, operation);
  return [...leaves(sent)].reduce<Json>((kept, { at }) => {
    const around = tokens(at);
    const name = around.at(-1) ?? '';
    const own = takenAt(schemas, { operation, part }, at);
    const owner = takenAt(schemas, { operation, part }, join('', ...around.slice(0, -1)));
    if (own === undefined || owner === undefined) return kept;
    const required = requiredNames(schemas.node(owner, 'request')).includes(name);
    return mayBeginByItself(name, schemas.node(own, 'request'), required) ? remove(kept, at) : kept;
  }, sent);
}

function absent(look: LookBack): Finding {
  if (look.varied === true)
    return notVerified(
      'the item cannot be read; another scenario tests whether the item of the plain request is stored',
    );
  const { reader: operation, read: exchange, unknownPath, before } = look;
  if (before === undefined && unknownPath !== undefined && isUnrouted({ operation, exchange, unknownPath }))
    return notVerified(
      'the read is answered like an undefined path, so the candidate may not serve the operation that reads the item',
    );
  if (look.doubts.length > 0) return notVerified(`the item cannot be read, possibly because ${look.doubts.join('; ')}`);
  return fail(
    problem('not-kept', responsesClause(look.answer.operation), {
      expected: `the ${look.resource.name} to exist after ${ended(look.answer.exchange)}`,
      actual: `${ended(look.read)} for ${look.read.request.method} ${new URL(look.read.request.url).pathname}`,
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
function agreement(schemas: Schemas, look: LookBack, values: Compared): Finding {
  const differences = compare(schemas, look, values);
  const { wrong, missing, agreed } = differences;
  const [first, ...rest] = wrong;
  if (first !== undefined) return fail(first, ...rest);
  if (agreed === 0 && missing.length > 0) return nothingShown(look, missing);
  if (agreed === 0 && look.repeated !== true) return notVerified('the request sent no value that could be compared');
  return missing.length === 0
    ? pass()
    : pass(`The request sent values that a read does not show: ${missing.join(', ')}.`);
}

function nothingShown(look: LookBack, missing: readonly string[]): Finding {
  if (look.implied === true) return notVerified(`the item does not show ${missing.join(', ')} when it is read`);
  return fail(
    problem('not-kept', responsesClause(look.answer.operation), {
      expected: `at least one of the values that were sent (${missing.join(', ')})`,
      actual: 'none of them',
    }),
  );
}

interface Compared {
  readonly found: Json;
  readonly sent: Json;
}

interface Comparison {
  readonly wrong: readonly Problem[];
  readonly missing: readonly string[];
  readonly agreed: number;
}

function compare(schemas: Schemas, look: LookBack, { found, sent }: Compared): Comparison {
  const wrong: Problem[] = [];
  const missing: string[] = [];
  let agreed = 0;
  const shown = alignedWith(sent, found, look.before);
  for (const leaf of leaves(sent)) {
    if (isExempt(look, leaf.at, leaf.value)) continue;
    const answered = get(shown, leaf.at);
    if (answered === undefined || isMask(answered)) missing.push(toPath(leaf.at));
    else if (isSame(answered, leaf.value, leaf.at) || isSameAsBetween(look, leaf.at, answered)) agreed += 1;
    else if (isAsDescribed(schemas, look, { at: leaf.at, sent: leaf.value, shown: answered })) agreed += 1;
    else wrong.push(difference(look, leaf, answered));
  }
  return { wrong, missing, agreed };
}

/** The second request has changed nothing; what the first one made of it is asked by another scenario. */
function isSameAsBetween({ between }: LookBack, at: string, answered: Json): boolean {
  const earlier = get(between, at);
  return earlier !== undefined && isSame(answered, earlier, at);
}

/** True for what stands in the place of a secret. */
function isMask(value: Json): boolean {
  return typeof value === 'string' && /^[*•]{3,}$/.test(value);
}

function isExempt(look: LookBack, at: string, value: Json): boolean {
  const { resource, before } = look;
  if (at === resource.identifier || isManaged(look, at) || isOwnIdentifier(look, at)) return true;
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
