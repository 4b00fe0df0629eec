import type { Exchange } from './exchange.js';

/** From best to worst. A group takes the worst of its members, so what is unproven never passes for proven. */
const outcomes = ['not-applicable', 'pass', 'not-verified', 'error', 'fail'] as const;
export type Outcome = (typeof outcomes)[number];

/** The worst of some outcomes; not applicable where there are none. */
export function worst(found: readonly Outcome[]): Outcome {
  return outcomes.findLast((outcome) => found.includes(outcome)) ?? 'not-applicable';
}

export type ProblemKind =
  | 'operation-not-served'
  | 'declared-not-implemented'
  | 'no-answer'
  | 'too-slow'
  | 'undocumented-status'
  | 'valid-request-refused'
  | 'server-error'
  | 'wrong-media-type'
  | 'body-missing'
  | 'body-not-json'
  | 'schema-mismatch'
  | 'invalid-request-accepted'
  | 'unknown-identifier-accepted'
  | 'wrong-refusal-status'
  | 'access-not-refused'
  | 'not-kept'
  | 'differs-from-sent'
  | 'update-lost'
  | 'still-there'
  | 'wrong-value'
  | 'callback-missing'
  | 'callback-repeated'
  | 'wrong-charset'
  | 'byte-order-mark'
  | 'header-missing'
  | 'wrong-header'
  | 'content-not-empty'
  | 'condition-ignored'
  | 'method-confused'
  | 'not-repeatable'
  | 'reveals-internals'
  | 'reveals-data'
  | 'write-only-returned'
  | 'others-changed'
  | 'property-changed'
  | 'list-incomplete'
  | 'page-too-large'
  | 'pages-overlap'
  | 'pages-lose'
  | 'not-filtered'
  | 'wrong-order'
  | 'tls-not-spoken'
  | 'weak-transport'
  | 'certificate-invalid'
  | 'plain-http-served'
  | 'wrong-time'
  | 'secret-in-url'
  | 'errors-differ'
  | 'version-missing'
  | 'id-lost'
  | 'not-offered'
  | 'document-invalid'
  | 'document-incomplete'
  | 'not-announced'
  | 'page-invalid';

/** What a failure rests on: a place in a definition, a written requirement, or an RFC. */
export interface Clause {
  readonly file: string;
  readonly pointer: string;
  readonly rfc?: string;
  /** A cross-functional requirement that says it too. */
  readonly requirement?: string;
}

/** One thing that is wrong with an answer. */
export interface Problem {
  readonly kind: ProblemKind;
  readonly expected: string;
  readonly actual: string;
  /** JSON pointer into the body, where the problem has a place. */
  readonly at?: string;
  readonly clause: Clause;
}

/** What a judgement says, before it is tied to a scenario. */
export type Finding =
  | { readonly outcome: 'pass'; readonly observations?: readonly string[] }
  | {
      readonly outcome: 'fail';
      readonly problems: readonly [Problem, ...Problem[]];
      /** The exchange that shows it, where that is another one than the last that was asked for. */
      readonly shownBy?: Exchange;
    }
  | {
      readonly outcome: 'not-verified' | 'not-applicable' | 'error';
      readonly reason: string;
      /** The request was answered like one to a path that nobody defined. */
      readonly unrouted?: boolean;
      /** The candidate answers a path that nobody defined with the same success. */
      readonly answersAnything?: boolean;
    };

export interface Verdict {
  readonly id: string;
  readonly rule: string;
  readonly operation: string;
  readonly requirements: readonly string[];
  readonly level?: string;
  readonly title: string;
  readonly outcome: Outcome;
  /** Why it is not verified, not applicable or an error. */
  readonly reason?: string;
  readonly problems: readonly Problem[];
  readonly observations: readonly string[];
  /** The exchange that was judged. */
  readonly exchange?: Exchange;
  /** The exchanges that led to it. */
  readonly earlier: readonly Exchange[];
  /** The exchanges that were made after it, such as a read of the changed item; absent where there are none. */
  readonly later?: readonly Exchange[];
  /** The command that repeats the judged request, and on a line of its own the one that shows what is wrong afterwards. */
  readonly repeat?: string;
  /** The scenario is no part of the rule set: the vendor added it, or changed what it asks. It never counts in favour. */
  readonly custom?: 'added' | 'changed';
  /** The steps of the scenario as they stand in the feature, one text a step; absent where none was run. */
  readonly steps?: readonly string[];
  /** Where the scenario stands. */
  readonly feature?: { readonly file: string; readonly line: number };
}
