import type { Part, Resource } from '../model/bindings.js';
import type { Catalogue } from '../model/catalogue.js';
import type { Check } from '../model/check.js';
import type { Exchange, SentRequest } from '../model/exchange.js';
import { operationNamed, operationWithId } from '../model/find-operation.js';
import { roleOf } from '../model/parts.js';
import type { RunOutput, ScenarioResult } from '../model/scenario-result.js';
import type { Verdict } from '../model/verdict.js';
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

/** The exchanges of a run by their operation. */
type ByOperation = ReadonlyMap<string, readonly Exchange[]>;

/** The scenarios of requirements and workflows, which may read anything. */
const writtenByHand: ReadonlySet<string> = new Set(['requirement', 'journey']);

/** This many items, all answered alike, are no accident. */
const enough = 3;

/**
 * The reads of a run that tell no item from another: an identifier that was never given out is answered exactly as an item
 * that exists, or all requests of the run have the same answer.
 */
export function indifferentReads(catalogue: Catalogue, run: RunFacts): IndifferentReads {
  const resources = new Set<string>();
  const bodies = new Map<string, string>();
  const { results } = run;
  const recorded = byOperation(run.recorded);
  for (const resource of Object.values(catalogue.bindings.resources)) {
    for (const { operation, body } of indifferentIn(catalogue, resource, { results, recorded })) {
      resources.add(resource.name);
      bodies.set(operation, body);
    }
  }
  const rules = new Set(run.checks.filter(({ restsOnReading }) => restsOnReading).map(({ rule }) => rule));
  return { resources, bodies, rules };
}

function byOperation(recorded: readonly Exchange[]): ByOperation {
  const found = new Map<string, Exchange[]>();
  for (const exchange of recorded) {
    const same = found.get(exchange.operation);
    if (same === undefined) found.set(exchange.operation, [exchange]);
    else same.push(exchange);
  }
  return found;
}

/** The operations that read and create items of a resource, where they answer one and the same for all of them. */
function indifferentIn(
  catalogue: Catalogue,
  resource: Resource,
  { results, recorded }: { readonly results: RunFacts['results']; readonly recorded: ByOperation },
): { operation: string; body: string }[] {
  const askedOf = ([part]: readonly Part[]): { part: Part; operation: string; asked: readonly Exchange[] }[] => {
    const found = operationNamed(catalogue, part?.operation);
    if (part === undefined || found === undefined) return [];
    const { id, method } = found;
    const asked = (recorded.get(id) ?? []).filter(({ request }) => request.method === method);
    return [{ part, operation: id, asked }];
  };
  const reads = askedOf(resource.read).map(({ part, operation, asked }) => {
    return { operation, body: sameForUnknown(operation, results) ?? sameForAll(part, asked) };
  });
  const creates = askedOf(resource.create).map(({ part, operation, asked }) => {
    return { operation, body: sameForCreated(part, asked, resource) };
  });
  return [...reads, ...creates].flatMap(({ operation, body }) => (body === undefined ? [] : [{ operation, body }]));
}

/** What several items that differ were created with, identifier included; undefined where it differs. */
function sameForCreated(part: Part, exchanges: readonly Exchange[], { identifier }: Resource): string | undefined {
  const created = exchanges.filter((one) => successBody(one) !== undefined);
  const [body = '', ...others] = new Set(created.map(successBody));
  const items = new Set(created.map(({ request }) => request.url + (request.body ?? '')));
  if (others.length > 0 || items.size < enough || identifier === undefined) return undefined;
  const { returned = '', pattern } = part;
  const hasIdentifier =
    pattern === undefined ? get(asJson(body), returned + identifier) !== undefined : new RegExp(pattern).test(body);
  return hasIdentifier ? body : undefined;
}

/** What both an unknown identifier and the same request for an item are answered with; undefined where it differs. */
function sameForUnknown(reader: string, results: readonly ScenarioResult[]): string | undefined {
  const asked = results.find(({ rule, operation }) => rule === 'unknown-identifier' && operation === reader);
  const known = successBody(asked?.earlier.findLast(({ operation }) => operation === reader));
  return known === successBody(asked?.exchange) ? known : undefined;
}

/** What the requests for several items are answered with; undefined where the items are too few, or some answer differs. */
function sameForAll({ by }: Part, exchanges: readonly Exchange[]): string | undefined {
  const told = exchanges.filter(({ response }) => response !== undefined && !saysNothingOfItems.has(response.status));
  const [body, ...others] = new Set(told.map(successBody));
  const items = new Set(told.map(({ request }) => (by === undefined ? '' : addressed(request, by))));
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
  const isUsual = found.resources.size + found.bodies.size === 0;
  if (isUsual || verdict.outcome !== 'pass' || !restsOn(catalogue, found, verdict)) return verdict;
  const reason = 'the operation that reads the item answers in exactly the same way whichever item is asked for';
  return { ...verdict, outcome: 'not-verified', reason };
}

function restsOn(catalogue: Catalogue, { resources, bodies, rules }: IndifferentReads, verdict: Verdict): boolean {
  const operation = operationWithId(catalogue, verdict.operation);
  const role = operation === undefined ? undefined : roleOf(catalogue, operation);
  const isOfItem = rules.has(verdict.rule);
  if (isOfItem && role !== undefined && resources.has(role.resource.name)) return true;
  if (!isOfItem && !writtenByHand.has(verdict.rule)) return false;
  return exchangesOf(verdict).some(
    (one) => bodies.has(one.operation) && bodies.get(one.operation) === successBody(one),
  );
}

function exchangesOf({ earlier, exchange }: Verdict): readonly Exchange[] {
  return exchange === undefined ? earlier : [...earlier, exchange];
}
