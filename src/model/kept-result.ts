import { Kept, readParts, type Shelf } from './kept.js';
import type { ScenarioResult } from './scenario-result.js';

/** A result of which only is known, without reading it, which check it is of. */
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
  declare readonly stoppedAt?: NonNullable<ScenarioResult['stoppedAt']>;

  constructor(
    { rule, operation }: Pick<ScenarioResult, 'rule' | 'operation'>,
    shelf: Shelf<ScenarioResult>,
    place: number,
  ) {
    super(shelf, place);
    this.rule = rule;
    this.operation = operation;
    Object.defineProperties(this, parts);
  }

  protected override withShelf(shelf: Shelf<ScenarioResult>, place: number): KeptResult {
    return new KeptResult(this, shelf, place);
  }
}

const parts = readParts<ScenarioResult>(
  ...(['id', 'requirements', 'level', 'title', 'file', 'line', 'steps'] as const),
  ...(['finding', 'observations', 'exchange', 'earlier', 'stoppedAt'] as const),
);
