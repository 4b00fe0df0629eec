import { Kept, readParts, type Store } from './kept.js';
import type { Verdict } from './verdict.js';

/** What is known of a verdict without reading it: verdicts are counted and selected by this. */
type KnownFacts = Pick<Verdict, 'rule' | 'operation' | 'outcome' | 'custom'>;

/** A verdict in a store. */
export class KeptVerdict extends Kept<Verdict> implements Verdict {
  readonly rule: string;
  readonly operation: string;
  readonly outcome: Verdict['outcome'];
  readonly custom?: NonNullable<Verdict['custom']>;
  declare readonly id: string;
  declare readonly requirements: readonly string[];
  declare readonly level?: NonNullable<Verdict['level']>;
  declare readonly title: string;
  declare readonly reason?: NonNullable<Verdict['reason']>;
  declare readonly problems: Verdict['problems'];
  declare readonly observations: readonly string[];
  declare readonly exchange?: NonNullable<Verdict['exchange']>;
  declare readonly earlier: Verdict['earlier'];
  declare readonly later?: NonNullable<Verdict['later']>;
  declare readonly repeat?: NonNullable<Verdict['repeat']>;
  declare readonly steps?: NonNullable<Verdict['steps']>;
  declare readonly feature?: NonNullable<Verdict['feature']>;

  constructor({ rule, operation, outcome, custom }: KnownFacts, store: Store<Verdict>, place: number) {
    super(store, place);
    this.rule = rule;
    this.operation = operation;
    this.outcome = outcome;
    if (custom !== undefined) this.custom = custom;
    Object.defineProperties(this, parts);
  }

  protected override withStore(store: Store<Verdict>, place: number): KeptVerdict {
    return new KeptVerdict(this, store, place);
  }
}

const parts = readParts<Verdict>(
  ...(['id', 'requirements', 'level', 'title', 'reason', 'problems', 'observations'] as const),
  ...(['exchange', 'earlier', 'later', 'repeat', 'steps', 'feature'] as const),
);
