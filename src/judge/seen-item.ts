import type { Part, Resource } from '../model/bindings.js';
import type { Operation, Schemas } from '../model/definition.js';
import type { Exchange } from '../model/exchange.js';
import type { Json } from '../model/json.js';
import type { LookBack } from '../model/judge.js';
import { saysNothing, showsItem } from '../model/parts.js';
import type { Finding } from '../model/verdict.js';
import { sameThing } from '../schema/named-references.js';
import { objectWith } from '../support/json/lists.js';
import { get, tokens } from '../support/json/pointer.js';
import { isAcceptance } from '../support/json/refusal.js';
import { ended, notASuccess, notVerified, saysNotFound } from './answers.js';
import { readBody } from './bodies.js';
import { readTrouble } from './soundness.js';

export const silence = 'The GovSpec does not say what a read shows, so any answer that returns the item passes.';

/** What was read back, as far as it can be used. */
export type Seen =
  | { readonly kind: 'object'; readonly value: Json }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unclear'; readonly reason: string };

/** Why nothing can be said of an item after a request: the request failed, or the item may not have been there before. */
export function whyNotThereBefore({ answer, doubts }: LookBack): string | undefined {
  const reason = notASuccess(answer);
  if (reason !== undefined || doubts.length === 0) return reason;
  return `it is not certain that the item existed: ${doubts.join('; ')}`;
}

/** What answers the look after the request. */
export function seenAfter(schemas: Schemas, look: LookBack): Seen {
  const { reader, readPart: part, resource, identifier, read, readDoubts } = look;
  const found = seen(schemas, read, { operation: reader, part, resource, identifier });
  const refused = found.kind === 'absent' && !isAcceptance(reader, read);
  return refused && readDoubts.length > 0
    ? {
        kind: 'unclear',
        reason: `the read got ${ended(read)}, possibly because ${readDoubts.join('; ')}`,
      }
    : found;
}

/** What the item shows after the request; where it shows nothing that can be judged, why. */
export function shownAfter(schemas: Schemas, look: LookBack): { readonly value: Json } | string {
  if (!showsItem(look.readPart)) return 'the GovSpec does not say what a read shows';
  const found = seenAfter(schemas, look);
  if (found.kind === 'unclear') return found.reason;
  return found.kind === 'absent' ? 'the item cannot be read, which another scenario tests' : found;
}

interface SeenBy {
  readonly operation: Operation;
  readonly part: Part;
  readonly resource: Resource;
  readonly identifier: Json | undefined;
}

export function seen(schemas: Schemas, exchange: Exchange, by: SeenBy): Seen {
  const { response } = exchange;
  if (response === undefined) return { kind: 'unclear', reason: `the read got ${ended(exchange)}` };
  const { status } = response;
  if (saysNotFound(by.operation, status) || saysNothing(by.operation, status)) return { kind: 'absent' };
  if (!isAcceptance(by.operation, exchange)) {
    return { kind: 'unclear', reason: `the read got ${ended(exchange)}` };
  }
  if (!showsItem(by.part)) return { kind: 'object', value: null };
  const parsed = readBody(schemas, by.operation, response);
  const reason = readTrouble(schemas, by.operation, exchange);
  if (parsed.kind !== 'value' || reason !== undefined) {
    return {
      kind: 'unclear',
      reason: `the answer to the read cannot be judged: ${reason ?? 'it has no properties'}`,
    };
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
  return { kind: 'unclear', reason: `the answer to the read has no item at "${returned}"` };
}

/** A look-up that answers a list answers an empty one where nothing is found. */
function isFirstOfNone(body: Json, pointer: string): boolean {
  const list = pointer.endsWith('/0') ? get(body, pointer.slice(0, -2)) : undefined;
  return Array.isArray(list) && list.length === 0;
}

/** True for a place of an item that the candidate keeps itself, by the bindings. */
export function isManaged({ resource }: Pick<LookBack, 'resource'>, at: string): boolean {
  return resource.managed.some((managed) => at === managed || at.startsWith(`${managed}/`));
}

/**
 * True for the identifier of a part of an item, which many candidates assign though one was sent: `/trigger/id`, or `/lines/0/id`.
 * That of something else that must exist first is a reference, and stays as it was sent.
 */
export function isOwnIdentifier({ resource }: Pick<LookBack, 'resource'>, at: string): boolean {
  const names = tokens(at);
  const owner = names.slice(0, -1).findLast((name) => !/^\d+$/.test(name));
  if (owner === undefined || !/^_?(id|uid|uuid|guid)$/i.test(names.at(-1) ?? '')) return false;
  return !resource.needs.some((need) => sameThing(need, owner));
}

/** What may not be done yet is held against nobody. */
export function unlessPending({ pending }: LookBack, finding: Finding): Finding {
  if (pending === undefined || finding.outcome !== 'fail') return finding;
  const [{ expected, actual }] = finding.problems;
  return notVerified(`expected ${expected}, got ${actual}, possibly because ${pending}`);
}
