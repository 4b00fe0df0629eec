import type { Catalogue } from '../../model/catalogue.js';
import type { Check } from '../../model/check.js';
import type { CheckPhrase } from '../../model/evidence-kinds.js';
import { type ResourceRole, roleOf } from '../../model/parts.js';
import type { OperationPlan, PlannedScenario, RequestTemplate, Step } from '../../model/plan.js';
import { groupBy } from '../../support/group-by.js';
import type { Phrase } from '../../vocabulary/phrases.js';
import { requestsFor } from './evidence-requests.js';
import { isMadeFrom, isPhrase } from './phrase-in.js';

/** Scenarios of an operation that share what they send, and how many requests that takes. */
export interface Parcel {
  readonly scenarios: readonly PlannedScenario[];
  readonly requests: number;
}

/** What the requests of a plan are estimated by. */
export interface Estimating {
  readonly catalogue: Catalogue;
  /** The phrases that checks bring, by the rule. */
  readonly phrasesOf: ReadonlyMap<string, readonly (readonly [string, CheckPhrase])[]>;
}

export function estimating(catalogue: Catalogue, checks: readonly Check[]): Estimating {
  return { catalogue, phrasesOf: new Map(checks.map(({ rule, phrases = {} }) => [rule, Object.entries(phrases)])) };
}

/** The creation of an item for one scenario, and its removal when the run is over. */
const ownItem = 2;

/** The same for an item that scenarios of the operation share, which is read once. */
const sharedItem = 3;

/** What is sent for items that scenarios of an operation share: those of refused requests, and owners of items that are changed. */
export function sharedRequests({ operation, template, groups }: OperationPlan, { catalogue }: Estimating): number {
  const prefixes = groups.flatMap(({ scenarios }) => scenarios.map(({ steps }) => prefixOf(steps)));
  const forRefused = prefixes.some(spoilsNothing) ? created(template) * sharedItem : 0;
  if (operation.method === 'GET' || !prefixes.some((steps) => has(steps, 'allowed'))) return forRefused;
  const owners = created(template) - itemsOfItsOwn(template, roleOf(catalogue, operation));
  return forRefused + owners * sharedItem;
}

export function parcelsOf(plan: OperationPlan, by: Estimating): Parcel[] {
  const all = plan.groups.flatMap(({ scenarios }) => scenarios);
  const parcels = [...groupBy(all, shareOf).values()];
  return parcels.map((scenarios) => ({ scenarios, requests: requestsOf(plan, scenarios, by) }));
}

/** Scenarios with the same steps up to the first Then send the same; those of a number send their values together. */
function shareOf({ id, together, steps }: PlannedScenario): string {
  if (together !== undefined) return `#${together}`;
  const prefix = prefixOf(steps);
  const goesOn = steps.slice(prefix.length).some(({ text }) => isSend(text));
  return goesOn ? id : JSON.stringify(prefix.map(({ text, docString }) => [text, docString?.content]));
}

function prefixOf(steps: readonly Step[]): readonly Step[] {
  const first = steps.findIndex(({ keyword }) => keyword === 'Then');
  return first === -1 ? steps : steps.slice(0, first);
}

const sending: readonly Phrase[] = ['sent', 'sentAgain', 'sentAs', 'sentBare', 'readBetween'];

function isSend(text: string): boolean {
  return sending.some((phrase) => isPhrase(text, phrase));
}

const has = (steps: readonly Step[], phrase: Phrase): boolean => steps.some(({ text }) => isPhrase(text, phrase));

const isValueSet = / is set to (?:"|the JSON:)/;

/** What is meant to be refused changes no item, unless it is about several; another value that breaks nothing may be accepted. */
function spoilsNothing(steps: readonly Step[]): boolean {
  if (has(steps, 'another') || has(steps, 'more')) return false;
  if (has(steps, 'breaks') || has(steps, 'protected')) return true;
  return has(steps, 'accepted') && !has(steps, 'allowed') && !steps.some(({ text }) => isValueSet.test(text));
}

function requestsOf(plan: OperationPlan, scenarios: readonly PlannedScenario[], by: Estimating): number {
  const [{ steps } = { steps: [] }] = scenarios;
  const prefix = prefixOf(steps);
  if (has(prefix, 'otherCredential')) return 0;
  const sent = steps.filter(({ text }) => isSend(text)).length;
  return sent + itemsFor(plan, prefix, { by, sent }) + looksOf(scenarios, by);
}

/** How many items are created before the request. */
export function created({ setUps }: RequestTemplate): number {
  return setUps.filter(({ create }) => create !== undefined).length;
}

function itemsFor(
  { operation, template }: OperationPlan,
  prefix: readonly Step[],
  { by, sent }: { readonly by: Estimating; readonly sent: number },
): number {
  if (spoilsNothing(prefix)) return 0;
  const more = prefix.reduce((sum, { text }) => sum + furtherItems(text), 0);
  const own = roleOf(by.catalogue, operation);
  if (operation.method === 'GET' && more === 0) return 0;
  const items = has(prefix, 'accepted') ? itemsOfItsOwn(template, own) : created(template);
  const removals = own?.role === 'create' ? sent : 0;
  return (items + more) * ownItem + removals - (own?.role === 'delete' ? 1 : 0);
}

/**
 * How many items a scenario is given alone that changes the valid request: the one that the request changes, or the direct owners of
 * the one that it creates, unless these stand in its path. Such scenarios of an operation share the other owners.
 */
function itemsOfItsOwn(template: RequestTemplate, own: ResourceRole | undefined): number {
  const all = created(template);
  if (own === undefined) return all;
  if (own.role !== 'create') return Math.min(all, 1);
  const isNested = template.operation.path.includes('{');
  return isNested ? 0 : Math.min(all, own.resource.needs.length);
}

/** How many further items a step demands. */
function furtherItems(text: string): number {
  if (isPhrase(text, 'another')) return 1;
  return isPhrase(text, 'more') ? Number.parseInt(text, 10) : 0;
}

/** What the outcomes of all of them are seen by: scenarios that look at the same share the look. */
function looksOf(scenarios: readonly PlannedScenario[], { phrasesOf }: Estimating): number {
  const looks = new Map<string, number>();
  for (const { rule, steps } of scenarios) {
    for (const { text } of steps.slice(prefixOf(steps).length)) {
      if (isPhrase(text, 'readBack') || isPhrase(text, 'gone')) looks.set('look-back', 1);
      const kind = phrasesOf.get(rule)?.find(([phrase]) => isMadeFrom(text, phrase))?.[1].of;
      if (kind !== undefined) looks.set(kind, requestsFor(kind));
    }
  }
  return [...looks.values()].reduce((sum, requests) => sum + requests, 0);
}

/** What a run sends whatever the operations are, such as looks for a published definition. */
const common = 25;

/** What a scenario takes that is written by hand: some requests, and the items that requests of the definition need. */
const byHand = { requests: 3, forSetUp: 4.5 };

/**
 * What is sent beside the plan: for the candidate as a whole, and for scenarios that are written by hand.
 * @param setUps how many items a request needs, on the average
 */
export function requestsBeside({ apis, buildingBlock, requirements }: Catalogue, setUps: number): number {
  const generated = apis.map(({ id }) => `${buildingBlock.id}.${id}.`);
  const proofs = requirements.flatMap((one) =>
    one.proofs.flatMap((proof) => ('scenario' in proof ? proof.scenario : [])),
  );
  const written = new Set(proofs.filter((id) => !generated.some((start) => id.startsWith(start))));
  return common + Math.round(written.size * (byHand.requests + byHand.forSetUp * setUps));
}
