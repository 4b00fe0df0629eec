import { bundledChecks } from '../../src/checks/registry.generated.js';
import type { Deviation } from '../../src/mock/kit/fault.js';
import { type SeedGroup, seedGroups } from '../../src/mock/kit/seed-groups.js';
import { whyAbsent } from '../../src/mock/kit/why-absent.js';
import type { Catalogue } from '../../src/model/catalogue.js';
import { type Operation, shortName } from '../../src/model/definition.js';
import type { Depth } from '../../src/model/depth.js';
import type { OperationPlan, PlannedScenario } from '../../src/model/plan.js';
import type { Profile } from '../../src/model/profile.js';
import type { Report } from '../../src/model/report.js';
import { makePlan } from '../../src/plan/make-plan.js';
import { definitionOf } from './definitions.js';
import { buildingBlocks, checkReference } from './harness.js';
import type { Pack, Packable, Place } from './packing.js';
import { goodToken, refusedTokens } from './tokens.js';

interface PlannedGroup extends Place {
  readonly catalogue: Catalogue;
  /** The scenarios that are asked of each operation, at whatever depth. */
  readonly asked: ReadonlyMap<Operation, readonly PlannedScenario[]>;
}

/** Building Blocks with many groups, so that one run holds many deviations; the others follow. */
const preferred = ['gis', 'esignature', 'identity', 'digital-registries', 'information-mediator'];
const others = buildingBlocks.filter((id) => !preferred.includes(id));

const known = new Map<string, Promise<readonly PlannedGroup[]>>();

/** The groups of a Building Block, the smallest first, planned once for all tests of a worker. */
function groupsOf(buildingBlock: string): Promise<readonly PlannedGroup[]> {
  const groups =
    known.get(buildingBlock) ?? definitionOf(buildingBlock).then(({ catalogue }) => plannedGroups(catalogue));
  known.set(buildingBlock, groups);
  return groups;
}

function plannedGroups(catalogue: Catalogue): PlannedGroup[] {
  const options = { seed: 1, objects: {}, depth: 'thorough' as const, checks: bundledChecks };
  const { operations: plans } = makePlan(catalogue, options);
  const read = plans.reduce((sum, plan) => sum + scenariosOf(plan).length, 0);
  const groups = seedGroups(catalogue).map((group) => {
    const own = plans.filter(({ operation }) => group.operations.includes(operation));
    const asked = new Map(own.map((plan) => [plan.operation, scenariosOf(plan)]));
    const standard = own.flatMap(scenariosOf).filter(({ depth }) => depth !== 'thorough');
    return { catalogue, group, asked, read, scenarios: standard.length };
  });
  return groups.sort((a, b) => a.scenarios - b.scenarios);
}

function scenariosOf({ groups }: OperationPlan): PlannedScenario[] {
  return groups.flatMap(({ scenarios }) => scenarios);
}

/** True where a deviation can show in no operation of any Building Block. */
export async function showsNowhere(deviation: Deviation): Promise<boolean> {
  for (const id of buildingBlocks) {
    const { catalogue } = await definitionOf(id);
    if (catalogue.operations.some((operation) => whyAbsent(deviation, catalogue, operation) === undefined))
      return false;
  }
  return true;
}

/** A search for places ends with the Building Block in which it has this many, or this many in all. */
const enough = { places: 4, atMost: 12 };

/** Where a deviation is looked for. */
export interface Search {
  /** The rule that must be asked of an operation. */
  readonly rule: string;
  readonly depth?: Depth;
  /** An operation, where only its group will do. */
  readonly operation?: string;
  /** The Building Blocks that are searched. Without it: all. */
  readonly buildingBlocks?: readonly string[];
}

/** A deviation with groups in which a rule looks at it: at an operation that has it, else at one beside that. */
export async function packable<T extends Deviation>(deviation: T, search: Search): Promise<Packable<T>> {
  const own = await firstPlaces(search, (planned) => {
    return planned.group.operations.some((one) => isAsked(planned, one, search) && shows(deviation, planned, one));
  });
  if (own.length > 0) return { item: deviation, places: own };
  const beside = await firstPlaces(search, (planned) => {
    const { operations } = planned.group;
    return (
      operations.some((one) => isAsked(planned, one, search)) &&
      operations.some((one) => shows(deviation, planned, one))
    );
  });
  return { item: deviation, places: beside };
}

function isAsked({ asked }: PlannedGroup, operation: Operation, { rule, depth = 'standard' }: Search): boolean {
  const isWithin = (scenario: PlannedScenario): boolean => depth === 'thorough' || scenario.depth !== 'thorough';
  return asked.get(operation)?.some((scenario) => scenario.rule === rule && isWithin(scenario)) === true;
}

async function firstPlaces(
  { operation, buildingBlocks = [...preferred, ...others] }: Search,
  fits: (planned: PlannedGroup) => boolean,
): Promise<Place[]> {
  const places: Place[] = [];
  const isMeant = ({ group }: PlannedGroup): boolean =>
    operation === undefined || group.operations.some(({ id }) => id === operation);
  const [only] = operation?.split('/') ?? [];
  for (const id of buildingBlocks.filter((one) => only === undefined || one === only)) {
    const groups = await groupsOf(id);
    places.push(...groups.filter((planned) => isMeant(planned) && places.length < enough.atMost && fits(planned)));
    if (places.length >= enough.places) break;
  }
  return places.slice(0, enough.atMost);
}

function shows(deviation: Deviation, { catalogue }: PlannedGroup, operation: Operation): boolean {
  return whyAbsent(deviation, catalogue, operation) === undefined;
}

export interface SeededRun {
  /** The Building Blocks in which deviations are seeded. Without it: all. */
  readonly buildingBlocks?: readonly string[];
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
