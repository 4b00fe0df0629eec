import type { JoinableChange } from '../model/check.js';
import type { CheckContext } from '../model/check-context.js';
import { depths } from '../model/depth.js';
import type { Json } from '../model/json.js';
import type { PlannedScenario } from '../model/plan.js';
import { remove, set } from '../support/json/pointer.js';
import { overlap } from './changes/placed-change.js';
import { bodyValidity } from './changes/whole-bodies.js';

/** A scenario, and what it changes where others may change something else in the same request. */
export interface Joinable {
  readonly scenario: PlannedScenario;
  readonly changes?: readonly JoinableChange[];
}

/** The changes of scenarios that send their values together, and the body that comes of them. */
interface Party {
  readonly members: readonly PlannedScenario[];
  readonly changes: readonly JoinableChange[];
  readonly body: Json;
}

/**
 * Says which scenarios of an operation send their values together: those that change different places, and whose body is valid with
 * the values of all of them. The less deep come first, so that the others change nothing about who joins whom.
 */
export function together(context: CheckContext, all: readonly Joinable[]): ReadonlyMap<PlannedScenario, number> {
  const joinable = depths.flatMap((depth) => all.filter(({ scenario }) => scenario.depth === depth));
  const isValid = bodyValidity(context);
  const parties: Party[] = [];
  for (const { scenario, changes = [] } of joinable) {
    if (changes.length === 0) continue;
    const found = parties.findIndex((party) => isFree(party, changes) && isValid(withChanges(party.body, changes)));
    const { members, changes: known, body } = parties[found] ?? emptyParty(context);
    const joined = {
      members: [...members, scenario],
      changes: [...known, ...changes],
      body: withChanges(body, changes),
    };
    parties.splice(found === -1 ? parties.length : found, 1, joined);
  }
  const real = parties.filter(({ members }) => members.length > 1);
  return new Map(real.flatMap(({ members }, index) => members.map((member) => [member, index + 1] as const)));
}

function emptyParty({ template }: CheckContext): Party {
  return { members: [], changes: [], body: template.body?.value ?? null };
}

function isFree({ changes: known }: Party, changes: readonly JoinableChange[]): boolean {
  return !changes.some(({ at }) => known.some((other) => overlap(at, other.at)));
}

function withChanges(body: Json, changes: readonly JoinableChange[]): Json {
  return changes.reduce((changed, { at, value }) => {
    if (!at.startsWith('/')) return changed;
    return value === undefined ? remove(changed, at) : set(changed, at, value);
  }, body);
}
