import { bundledChecks } from '../../src/checks/registry.generated.js';
import type { Deviation } from '../../src/mock/kit/fault.js';
import { whyAbsent } from '../../src/mock/kit/why-absent.js';
import type { Catalogue } from '../../src/model/catalogue.js';
import { type Operation, shortName } from '../../src/model/definition.js';
import type { Depth, OperationPlan, PlannedScenario } from '../../src/model/plan.js';
import type { Profile } from '../../src/model/profile.js';
import type { Report } from '../../src/model/report.js';
import { makePlan } from '../../src/plan/make-plan.js';
import { definitionOf } from './definitions.js';
import { buildingBlocks, checkReference } from './harness.js';
import type { Pack, Packable, Place } from './packing.js';
import { type SeedGroup, seedGroups } from './seed-groups.js';
import { goodToken, refusedTokens } from './tokens.js';

interface PlannedGroup extends Place {
  readonly catalogue: Catalogue;
  /** The scenarios that are asked of each operation, at whatever depth. */
  readonly asked: ReadonlyMap<Operation, readonly PlannedScenario[]>;
}

/** Building Blocks with many groups, so that one run holds many deviations; the others follow. */
const preferred = ['gis', 'esignature', 'identity', 'digital-registries', 'information-mediator'];

/** Every group of every Building Block: those of one after the other, the smallest first. */
export async function allGroups(): Promise<PlannedGroup[]> {
  const others = buildingBlocks.filter((id) => !preferred.includes(id));
  const definitions = await Promise.all([...preferred, ...others].map(definitionOf));
  return definitions.flatMap(({ catalogue }) => plannedGroups(catalogue).sort((a, b) => a.scenarios - b.scenarios));
}

function plannedGroups(catalogue: Catalogue): PlannedGroup[] {
  const options = { seed: 1, objects: {}, depth: 'thorough' as const, checks: bundledChecks };
  const { operations: plans } = makePlan(catalogue, options);
  const read = plans.reduce((sum, plan) => sum + scenariosOf(plan).length, 0);
  return seedGroups(catalogue).map((group) => {
    const own = plans.filter(({ operation }) => group.operations.includes(operation));
    const asked = new Map(own.map((plan) => [plan.operation, scenariosOf(plan)]));
    const standard = own.flatMap(scenariosOf).filter(({ depth }) => depth !== 'thorough');
    return { catalogue, group, asked, read, scenarios: standard.length };
  });
}

function scenariosOf({ groups }: OperationPlan): PlannedScenario[] {
  return groups.flatMap(({ scenarios }) => scenarios);
}

/** True where a deviation can show in no operation of these groups. */
export function showsNowhere(deviation: Deviation, groups: readonly PlannedGroup[]): boolean {
  return !groups.some((planned) => planned.group.operations.some((operation) => shows(deviation, planned, operation)));
}

/** So many places for a deviation are enough to find a free one. */
const enough = 12;

/** A deviation with groups in which a rule looks at it: at an operation that has it, else at one beside that. */
export function packable<T extends Deviation>(
  deviation: T,
  { rule, depth = 'standard' }: { readonly rule: string; readonly depth?: Depth },
  groups: readonly PlannedGroup[],
): Packable<T> {
  const isAsked = ({ asked }: PlannedGroup, operation: Operation): boolean =>
    asked
      .get(operation)
      ?.some((scenario) => scenario.rule === rule && (depth === 'thorough' || scenario.depth !== 'thorough')) === true;
  const own = firstPlaces(groups, (planned) =>
    planned.group.operations.some((one) => isAsked(planned, one) && shows(deviation, planned, one)),
  );
  if (own.length > 0) return { item: deviation, places: own };
  const beside = firstPlaces(
    groups,
    (planned) =>
      planned.group.operations.some((one) => isAsked(planned, one)) &&
      planned.group.operations.some((one) => shows(deviation, planned, one)),
  );
  return { item: deviation, places: beside };
}

function firstPlaces(groups: readonly PlannedGroup[], fits: (planned: PlannedGroup) => boolean): Place[] {
  const places: Place[] = [];
  for (const planned of groups) {
    if (fits(planned)) places.push(planned);
    if (places.length === enough) break;
  }
  return places;
}

function shows(deviation: Deviation, { catalogue }: PlannedGroup, operation: Operation): boolean {
  return whyAbsent(deviation, catalogue, operation) === undefined;
}

export interface SeededRun {
  readonly depth?: Depth;
  readonly wire?: true;
  readonly profile?: Partial<Profile>;
}

/** Checks a reference candidate with every deviation of a pack, and asks nothing but the operations of their groups. */
export async function runPack(
  packed: Pack<Deviation>,
  { wire, profile, depth = 'standard' }: SeededRun = {},
): Promise<Report> {
  const [first] = packed;
  if (first === undefined) throw new Error('an empty pack');
  const { catalogue } = await definitionOf(first.group.buildingBlock);
  const faults = packed.flatMap(({ item, group }) =>
    group.operations
      .filter((operation) => whyAbsent(item, catalogue, operation) === undefined)
      .map((operation) => ({ fault: item, operation: shortName(operation) })),
  );
  return checkReference(first.group.buildingBlock, {
    faults,
    profile: { ...refusedTokens, ...profile },
    partner: true,
    token: goodToken,
    request: { depth, tags: packed.map(({ group }) => tagsOf(group)).join(' or ') },
    ...(wire === undefined ? {} : { wire }),
  });
}

function tagsOf({ operations }: SeedGroup): string {
  return operations.map(({ api, name }) => `(@api=${api} and @operation=${name})`).join(' or ');
}
