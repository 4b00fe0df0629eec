import type { Operation } from './definition.js';
import { type Depth, isWithin } from './depth.js';
import type { ParameterLocation } from './http.js';
import type { Json } from './json.js';
import type { RequirementLevel } from './requirement.js';
import type { AnyRuleId } from './rule-ids.generated.js';

/** The greatest seed that is chosen where nobody says which: values stay as short as people write them. */
export const greatestSeed = 999;

/** The seed of the features that the package brings. */
export const defaultSeed = 1;

/** How a parameter gets its value. */
export type Setting =
  | { readonly kind: 'literal'; readonly text: string }
  /** Written as JSON. */
  | { readonly kind: 'json'; readonly value: Json }
  | { readonly kind: 'profile'; readonly name: string; readonly assumed?: string }
  | { readonly kind: 'existing'; readonly resource: string };

/** The resource of the item on which a value depends. */
export function neededItem(setting: Setting): string | undefined {
  if (setting.kind === 'existing') return setting.resource;
  return /\{\{\s*existing ([^\s}]+)/.exec(JSON.stringify(setting))?.[1];
}

export interface ParameterSetting {
  readonly name: string;
  readonly in: ParameterLocation;
  readonly setting: Setting;
}

/** How an item comes to exist before the request is sent. */
export interface SetUp {
  readonly resource: string;
  /** The operation that creates it, if one does, and the body to send. */
  readonly create?: { readonly operation: string; readonly body?: Json };
  /** True when the request removes the item: one that was there before is then never taken. */
  readonly removed: boolean;
  /** It is needed only to be given a token, so not where the profile gives one. */
  readonly forToken?: boolean;
}

/** A valid request to one operation, with placeholders where values are known only at run time. */
export interface RequestTemplate {
  readonly operation: Operation;
  readonly setUps: readonly SetUp[];
  /** The resource whose identifier is presented as a bearer token, in place of the credential of the profile. */
  readonly bearer?: string;
  readonly parameters: readonly ParameterSetting[];
  readonly body?: { readonly mediaType: string; readonly value: Json };
  /** JSON pointers into the body, and the values set there afterwards. */
  readonly bodyChanges: readonly { readonly pointer: string; readonly value: Json }[];
  /** What the profile gives: JSON pointers into the body, the empty one for the whole, and names of parameters. */
  readonly given: readonly string[];
  /** Why a refusal is not held against the candidate. */
  readonly unsure: readonly string[];
  /** Why a refusal for what the request says (400, 422) is not, though the path and the method are sure. */
  readonly guessed?: readonly string[];
  /** Why an answer that something is not there (404) is not. */
  readonly unfound?: readonly string[];
  /** The operations, by short name, one or more of which may have to come before it. */
  readonly preparations?: readonly string[];
  /** What a person must do before the answer. */
  readonly person?: string;
}

/** One Gherkin step. */
export interface Step {
  readonly keyword: 'Given' | 'When' | 'Then' | 'And' | 'But';
  readonly text: string;
  readonly docString?: { readonly mediaType: string; readonly content: string };
}

/** One scenario: one rule, one verdict. */
export interface PlannedScenario {
  /** Unique and stable: `<bb>.<api>.<operation>.<rule>[.<subject>]`. */
  readonly id: string;
  readonly rule: AnyRuleId;
  readonly title: string;
  /** Requirements that it shows, in full or in part. */
  readonly requirements: readonly string[];
  /** The least depth at which it is asked. */
  readonly depth: Depth;
  /** Scenarios of the operation with the same number send their values together. */
  readonly together?: number;
  readonly steps: readonly Step[];
}

/** Scenarios that start from the same situation. */
export interface ScenarioGroup {
  readonly title: string;
  readonly scenarios: readonly PlannedScenario[];
}

/** A check that is not asked of an operation, and why. */
export interface SkippedCheck {
  readonly id: string;
  readonly operation: string;
  readonly rule: AnyRuleId;
  readonly requirements: readonly string[];
  readonly depth: Depth;
  readonly outcome: 'not-applicable' | 'not-verified';
  readonly reason: string;
}

/** Everything that is asked of one operation: one feature file. */
export interface OperationPlan {
  readonly operation: Operation;
  readonly requirements: readonly string[];
  readonly level?: RequirementLevel;
  readonly template: RequestTemplate;
  /** The operation that is sent, where the plan is about a call of the candidate. */
  readonly sends?: Operation;
  readonly background: readonly Step[];
  readonly groups: readonly ScenarioGroup[];
  readonly skipped: readonly SkippedCheck[];
}

export interface Plan {
  readonly seed: number;
  readonly operations: readonly OperationPlan[];
  /** How many scenarios of standard depth are left to thorough depth, because there would be too many requests; absent for none. */
  readonly leftOut?: number;
}

/** A plan of which the features are written: their texts are read from there, and need no memory. */
export function withoutSteps(plan: OperationPlan): OperationPlan {
  const withoutOwn = (scenario: PlannedScenario): PlannedScenario => ({ ...scenario, steps: [] });
  const groups = plan.groups.map(({ title, scenarios }) => ({ title, scenarios: scenarios.map(withoutOwn) }));
  return { ...plan, groups, background: [] };
}

/** The part of a plan that is asked at a depth. */
export function atDepth(plan: OperationPlan, depth: Depth): OperationPlan {
  const groups = plan.groups.map(({ title, scenarios }) => {
    return { title, scenarios: scenarios.filter((scenario) => isWithin(scenario.depth, depth)) };
  });
  const skipped = plan.skipped.filter((item) => isWithin(item.depth, depth));
  return { ...plan, groups: groups.filter(({ scenarios }) => scenarios.length > 0), skipped };
}
