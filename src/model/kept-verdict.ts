import { Kept, readParts, type Shelf } from './kept.js';
import type { Verdict } from './verdict.js';

/** What is known of a verdict without reading it: by this, verdicts are counted and chosen. */
type KnownFacts = Pick<Verdict, 'rule' | 'operation' | 'outcome' | 'custom'>;

/** A verdict of which the other parts are read when they are looked at. */
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
  declare readonly repeat?: NonNullable<Verdict['repeat']>;
  declare readonly steps?: NonNullable<Verdict['steps']>;
  declare readonly feature?: NonNullable<Verdict['feature']>;

  constructor({ rule, operation, outcome, custom }: KnownFacts, shelf: Shelf<Verdict>, place: number) {
    super(shelf, place);
    this.rule = rule;
    this.operation = operation;
    this.outcome = outcome;
    if (custom !== undefined) this.custom = custom;
    Object.defineProperties(this, parts);
  }

  protected override withShelf(shelf: Shelf<Verdict>, place: number): KeptVerdict {
    return new KeptVerdict(this, shelf, place);
  }
}

const parts = readParts<Verdict>(
  ...(['id', 'requirements', 'level', 'title', 'reason', 'problems', 'observations'] as const),
  ...(['exchange', 'earlier', 'repeat', 'steps', 'feature'] as const),
);
