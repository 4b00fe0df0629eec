import type { Part, Resource } from '../model/bindings.js';
import type { Catalogue } from '../model/catalogue.js';
import type { Check } from '../model/check.js';
import type { Exchange, SentRequest } from '../model/exchange.js';
import { operationNamed, operationWithId } from '../model/find-operation.js';
import { roleOf } from '../model/parts.js';
import type { RunOutput, ScenarioResult } from '../model/scenario-result.js';
import type { Verdict } from '../model/verdict.js';
import { exchangesInOrder } from '../model/verdict-exchanges.js';
import { groupBy } from '../support/group-by.js';
import { hashOf } from '../support/hash.js';
import { asJson } from '../support/json/parse.js';
import { get } from '../support/json/pointer.js';

/** Operations that answer a read in one and the same way, whichever item is asked for. */
export interface IndifferentReads {
  /** The names of the resources that are read by them. */
  readonly resources: ReadonlySet<string>;
  /** What they answer, by the id of the operation. */
  readonly bodies: ReadonlyMap<string, string>;
  /** The checks of which a read of the item is the proof. */
  readonly rules: ReadonlySet<string>;
}

interface RunFacts extends Pick<RunOutput, 'results' | 'recorded'> {
  /** The checks that were asked. */
  readonly checks: readonly Pick<Check, 'rule' | 'restsOnReading'>[];
}

/** The scenarios of requirements and workflows, which may read anything. */
const writtenByHand: ReadonlySet<string> = new Set(['requirement', 'journey']);

/** This many items, all answered alike, are no accident. */
const enough = 3;

/**
 * The reads of a run that tell no item from another: an identifier that was never given out is answered exactly as an item
 * that exists, or all requests of the run have the same answer.
 */
export function indifferentReads(catalogue: Catalogue, run: RunFacts): IndifferentReads {
  const looks = looksAt(catalogue);
  noteAll(looks, run.recorded);
  const unknown = groupBy(run.results.filter(isOfUnknown), ({ operation }) => operation);
  const found = looks.flatMap((look) => {
    const { resource, operation, role } = look;
    const ofRead = (): string | undefined => sameForUnknown(operation, unknown.get(operation)?.[0]) ?? sameForAll(look);
    const body = role === 'read' ? ofRead() : sameForCreated(look);
    return body === undefined ? [] : [{ name: resource.name, operation, body }];
  });
  return {
    resources: new Set(found.map(({ name }) => name)),
    bodies: new Map(found.map(({ operation, body }) => [operation, body])),
    rules: new Set(run.checks.filter(({ restsOnReading }) => restsOnReading).map(({ rule }) => rule)),
  };
}

function isOfUnknown({ rule }: ScenarioResult): boolean {
  return rule === 'unknown-identifier';
}

/** What the answers of an operation that reads or creates items have in common; no answer itself is kept but one. */
interface Look {
  readonly resource: Resource;
  readonly part: Part;
  readonly role: 'read' | 'create';
  /** Its id. */
  readonly operation: string;
  readonly method: string;
  /** The first two different bodies of success; undefined among them stands for an answer without success. */
  readonly bodies: Set<string | undefined>;
  /** What the requests ask for or send, as hashes, until there are enough. */
  readonly items: Set<string>;
}

/** The operations that read and create items of the resources. */
function looksAt(catalogue: Catalogue): Look[] {
  const lookOf = (resource: Resource, role: Look['role']): Look[] => {
    const [part] = resource[role];
    const found = operationNamed(catalogue, part?.operation);
    if (part === undefined || found === undefined) return [];
    const { id: operation, method } = found;
    return [{ resource, part, role, operation, method, bodies: new Set(), items: new Set() }];
  };
  const resources = Object.values(catalogue.bindings.resources);
  return resources.flatMap((resource) => [...lookOf(resource, 'read'), ...lookOf(resource, 'create')]);
}

/** Looks at all exchanges once, in their order. */
function noteAll(looks: readonly Look[], recorded: readonly Exchange[]): void {
  const byOperation = groupBy(looks, ({ operation }) => operation);
  for (const exchange of recorded)
    for (const look of byOperation.get(exchange.operation) ?? []) {
      if (exchange.request.method === look.method) note(look, exchange);
    }
}

function note({ role, part: { by }, bodies, items }: Look, exchange: Exchange): void {
  const { request, response } = exchange;
  const body = successBody(exchange);
  const tells =
    role === 'create' ? body !== undefined : response !== undefined && !saysNothingOfItems.has(response.status);
  if (!tells) return;
  if (bodies.size < 2) bodies.add(body);
  if (items.size >= enough) return;
  const read = by === undefined ? '' : addressed(request, by);
  items.add(hashOf(role === 'create' ? request.url + (request.body ?? '') : read));
}

/** What several items that differ were created with, identifier included; undefined where it differs. */
function sameForCreated({ part, bodies, items, resource: { identifier } }: Look): string | undefined {
  const [body = '', ...others] = bodies;
  if (others.length > 0 || items.size < enough || identifier === undefined) return undefined;
  const { returned = '', pattern } = part;
  const hasIdentifier =
    pattern === undefined ? get(asJson(body), returned + identifier) !== undefined : new RegExp(pattern).test(body);
  return hasIdentifier ? body : undefined;
}

/** What both an unknown identifier and the same request for an item are answered with; undefined where it differs. */
function sameForUnknown(reader: string, asked: ScenarioResult | undefined): string | undefined {
  const others = [...(asked?.earlier ?? []), ...(asked?.later ?? [])];
  const known = successBody(others.findLast(({ operation }) => operation === reader));
  return known === successBody(asked?.exchange) ? known : undefined;
}

/** What the requests for several items are answered with; undefined where the items are too few, or some answer differs. */
function sameForAll({ bodies, items }: Look): string | undefined {
  const [body, ...others] = bodies;
  return others.length === 0 && items.size >= enough ? body : undefined;
}

/** Refusals of a request for what it is, whichever item it asks for. */
const saysNothingOfItems: ReadonlySet<number> = new Set([400, 401, 403, 405, 406, 415, 422, 429, 500, 502, 503, 504]);

/** What of a request says which item is meant. */
function addressed({ url, body }: SentRequest, by: string): string {
  if (by.startsWith('/')) return body ?? '';
  const { pathname, searchParams } = new URL(url);
  return `${pathname} ${searchParams.get(by.split('/')[0] ?? '') ?? ''}`;
}

function successBody(exchange: Exchange | undefined): string | undefined {
  const { status = 0, body } = exchange?.response ?? {};
  return status >= 200 && status < 300 ? (body ?? '') : undefined;
}

/** A verdict that rests on a read shows nothing where that read tells no item from another. */
export function withIndifferentReads(catalogue: Catalogue, found: IndifferentReads, verdict: Verdict): Verdict {
  if (verdict.outcome !== 'pass' || !restsOn(catalogue, found, verdict)) return verdict;
  const reason = 'the operation that reads the item gives exactly the same answer for every item';
  return { ...verdict, outcome: 'not-verified', reason };
}

function restsOn(catalogue: Catalogue, { resources, bodies, rules }: IndifferentReads, verdict: Verdict): boolean {
  const operation = operationWithId(catalogue, verdict.operation);
  const role = operation === undefined ? undefined : roleOf(catalogue, operation);
  const isOfItem = rules.has(verdict.rule);
  if (isOfItem && role !== undefined && resources.has(role.resource.name)) return true;
  if (!isOfItem && !writtenByHand.has(verdict.rule)) return false;
  return exchangesInOrder(verdict).some(
    (one) => bodies.has(one.operation) && bodies.get(one.operation) === successBody(one),
  );
}
