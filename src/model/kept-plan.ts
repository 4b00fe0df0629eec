import { Kept, readParts, type Shelf } from './kept.js';
import type { OperationPlan } from './plan.js';

/** The plan of an operation of which only the operation itself is known without reading it. */
export class KeptPlan extends Kept<OperationPlan> implements OperationPlan {
  readonly operation: OperationPlan['operation'];
  declare readonly requirements: readonly string[];
  declare readonly level?: NonNullable<OperationPlan['level']>;
  declare readonly template: OperationPlan['template'];
  declare readonly sends?: NonNullable<OperationPlan['sends']>;
  declare readonly background: OperationPlan['background'];
  declare readonly groups: OperationPlan['groups'];
  declare readonly skipped: OperationPlan['skipped'];

  constructor({ operation }: Pick<OperationPlan, 'operation'>, shelf: Shelf<OperationPlan>, place: number) {
    super(shelf, place);
    this.operation = operation;
    Object.defineProperties(this, parts);
  }

  protected override withShelf(shelf: Shelf<OperationPlan>, place: number): KeptPlan {
    return new KeptPlan(this, shelf, place);
  }
}

const parts = readParts<OperationPlan>(
  ...(['requirements', 'level', 'template', 'sends', 'background', 'groups', 'skipped'] as const),
);
