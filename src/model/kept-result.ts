import { Kept, readParts, type Store } from './kept.js';
import type { ScenarioResult } from './scenario-result.js';

/** A result in a store. Its check and its operation are known without reading it. */
export class KeptResult extends Kept<ScenarioResult> implements ScenarioResult {
  readonly rule: string;
  readonly operation: string;
  declare readonly id: string;
  declare readonly requirements: readonly string[];
  declare readonly level?: NonNullable<ScenarioResult['level']>;
  declare readonly title: string;
  declare readonly file: string;
  declare readonly line: number;
  declare readonly steps: readonly string[];
  declare readonly finding: ScenarioResult['finding'];
  declare readonly observations: readonly string[];
  declare readonly exchange?: NonNullable<ScenarioResult['exchange']>;
  declare readonly earlier: ScenarioResult['earlier'];
  declare readonly later?: NonNullable<ScenarioResult['later']>;
  declare readonly stoppedAt?: NonNullable<ScenarioResult['stoppedAt']>;

  constructor(
    { rule, operation }: Pick<ScenarioResult, 'rule' | 'operation'>,
    store: Store<ScenarioResult>,
    place: number,
  ) {
    super(store, place);
    this.rule = rule;
    this.operation = operation;
    Object.defineProperties(this, parts);
  }

  protected override withStore(store: Store<ScenarioResult>, place: number): KeptResult {
    return new KeptResult(this, store, place);
  }
}

const parts = readParts<ScenarioResult>(
  ...(['id', 'requirements', 'level', 'title', 'file', 'line', 'steps'] as const),
  ...(['finding', 'observations', 'exchange', 'earlier', 'later', 'stoppedAt'] as const),
);
