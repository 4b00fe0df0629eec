import type { CallbackBinding } from './bindings.js';
import type { CheckContext } from './check-context.js';
import type { Operation } from './definition.js';
import type { Depth } from './depth.js';
import type { CheckPhrase } from './evidence-kinds.js';
import type { Json } from './json.js';
import type { Step } from './plan.js';
import type { AnyRuleId } from './rule-ids.generated.js';

/** What the page about a check says. */
export interface CheckNotes {
  readonly sends: string;
  readonly demands: string;
  /** The clause, RFC or requirement that the demand comes from. */
  readonly basis: string;
  /** When it does not apply. */
  readonly notWhen: string;
  /** How it could be wrong, and what prevents that. */
  readonly safeguards: string;
}

/** The situations that scenarios of an operation start from, in the order of the feature. */
export const groupTitles = {
  valid: 'A valid request is answered as the definition says',
  kept: 'What the candidate holds stays true',
  allowed: 'A request that the definition allows is accepted',
  invalid: 'A request that breaks the definition is refused',
  unknown: 'An identifier that does not exist is answered as the definition says',
  access: 'Access without a credential is refused',
  http: 'HTTP is spoken as its RFCs say',
  call: 'The candidate calls as the definition says',
} as const;

export type GroupId = keyof typeof groupTitles;

/** A call that the candidate makes, and the request that makes it due. */
export interface CallContext {
  /** The operation that the candidate calls. */
  readonly operation: Operation;
  readonly trigger: Operation;
  readonly binding: CallbackBinding;
}

/** A scenario before it has its id. */
export interface ScenarioDraft {
  readonly title: string;
  /** Tells scenarios of one check apart; part of the id. */
  readonly subject?: string;
  /** The situation that it starts from, where it is not that of its check. */
  readonly group?: GroupId;
  /** The least depth at which it is asked, where it is not that of its check. */
  readonly depth?: Depth;
  /** What it changes in the valid request, where another scenario may change something else in the same request. */
  readonly changes?: readonly JoinableChange[];
  readonly steps: readonly Step[];
}

/** A change of the valid request: a JSON pointer into the body, with the value that is set there, or the name of a parameter. */
export interface JoinableChange {
  readonly at: string;
  readonly value?: Json;
}

/** Why a check asks nothing of an operation; follows "not applicable: ". */
export interface NotApplicable {
  readonly notApplicable: string;
}

/** What every check says of itself. */
export interface CheckWords {
  /** A few words, as the heading of its page and of its column in a report. */
  readonly title: string;
  /** What it asks, in one sentence. */
  readonly asks: string;
  /** Its place among all checks: features and reports list them by it. Bundled checks leave gaps of ten. */
  readonly order: number;
  readonly notes: CheckNotes;
  /** It looks at presence and shape, which a server that does nothing can have: it is no proof of a requirement. */
  readonly presenceOnly?: boolean;
  /** Its proof is a read of the item, so that it shows nothing where the candidate reads every item in the same way. */
  readonly restsOnReading?: boolean;
  /** The phrases that only this check uses, by their text: a cucumber expression. */
  readonly phrases?: Readonly<Record<string, CheckPhrase>>;
}

/** A check of every operation that the candidate serves. */
export interface OperationCheck extends CheckWords {
  readonly kind: 'operation';
  /** The situation that its scenarios start from. */
  readonly group: GroupId;
  /** The least depth at which it is asked. */
  readonly depth: Depth;
  readonly plan: (context: CheckContext) => readonly ScenarioDraft[] | NotApplicable;
}

/** A check of every operation that the candidate calls. */
export interface CallCheck extends CheckWords {
  readonly kind: 'call';
  readonly depth: Depth;
  readonly plan: (context: CallContext) => ScenarioDraft | NotApplicable;
}

/** A check of the candidate as a whole. Its scenario stands in features/govstack-cfr. */
export interface WholeCandidateCheck extends CheckWords {
  readonly kind: 'whole-candidate';
  /** It puts the candidate under stress, so it runs on request only. */
  readonly probe?: boolean;
}

/** A check as it is defined in its folder, without its id: that is the name of the folder. */
export type CheckDefinition = OperationCheck | CallCheck | WholeCandidateCheck;

/** A check with its id. */
export type Check = CheckDefinition & { readonly rule: AnyRuleId };
