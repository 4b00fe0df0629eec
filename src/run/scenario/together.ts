import { groupBy } from '../../support/group-by.js';
import { type Script, type ScriptStep, sharedScope } from './script.js';

/**
 * The scripts of scenarios that send their values together: the request has the values of all of them. What the steps of each ask of the
 * answer stays as it is.
 * @returns the joint script of each, in their order; undefined where it sends its values alone
 */
export function jointScripts(scripts: readonly Script[]): (Script | undefined)[] {
  const groups = [...groupBy(scripts, groupOf)];
  const changes = new Map(groups.map(([name, members]) => [name, name === '' ? undefined : jointChanges(members)]));
  return scripts.map((script) => {
    const all = changes.get(groupOf(script));
    return all === undefined ? undefined : jointScript(script, all);
  });
}

function groupOf({ facts: { file, together } }: Script): string {
  return together === undefined ? '' : `${file} ${together}`;
}

/** What all of them change; undefined where one is alone, or where two would change the same. */
function jointChanges(members: readonly Script[]): readonly ScriptStep[] | undefined {
  const parts = members.map(partsOf);
  const known = parts.filter((one) => one !== undefined);
  if (members.length < 2 || known.length < members.length) return undefined;
  const steps = known.flatMap(({ changes }) => changes);
  const different = [...new Map(steps.map((step) => [JSON.stringify([step.text, step.docString]), step])).values()];
  return different.some((step, index) => different.slice(0, index).some((other) => areSamePlace(step, other)))
    ? undefined
    : different;
}

function jointScript(script: Script, changes: readonly ScriptStep[]): Script {
  const { facts } = script;
  const { before = [], after = [] } = partsOf(script) ?? {};
  const sent = after.findIndex(isSent) + 1;
  const scope = sharedScope(facts.file, [...before, ...changes, ...after.slice(0, sent)]);
  return { facts: { ...facts, scope, itemScope: scope }, steps: [...before, ...changes, ...after] };
}

interface Parts {
  readonly before: readonly ScriptStep[];
  /** What the scenario changes in the request that is accepted without that. */
  readonly changes: readonly ScriptStep[];
  readonly after: readonly ScriptStep[];
}

/** Undefined where a scenario is built otherwise, or sends more than one request. */
function partsOf({ steps }: Script): Parts | undefined {
  const from = steps.findIndex(({ meaning }) => meaning?.phrase === 'accepted') + 1;
  const to = steps.findIndex(({ meaning }) => meaning?.phrase === 'allowed');
  if (from === 0 || to < from || steps.filter(isSent).length !== 1) return undefined;
  return { before: steps.slice(0, from), changes: steps.slice(from, to), after: steps.slice(to) };
}

function isSent({ meaning }: ScriptStep): boolean {
  return meaning?.phrase === 'sent';
}

/** True where one changes what the other changes, or something inside that. */
function areSamePlace(one: ScriptStep, other: ScriptStep): boolean {
  const [a, b] = [placeIn(one), placeIn(other)];
  return a === b || a.startsWith(`${b}.`) || b.startsWith(`${a}.`) || a.startsWith(`${b}[`) || b.startsWith(`${a}[`);
}

/** What carries the value, and the name or the path of it. */
function placeIn({ meaning }: ScriptStep): string {
  return (meaning?.values ?? []).slice(0, 2).join(' ');
}
