import { Kept, readParts, type Store } from './kept.js';
import type { OperationPlan } from './plan.js';

/** A plan in a store. Its operation is known without reading it. */
export class KeptPlan extends Kept<OperationPlan> implements OperationPlan {
  readonly operation: OperationPlan['operation'];
  declare readonly requirements: readonly string[];
  declare readonly level?: NonNullable<OperationPlan['level']>;
  declare readonly template: OperationPlan['template'];
  declare readonly sends?: NonNullable<OperationPlan['sends']>;
  declare readonly background: OperationPlan['background'];
  declare readonly groups: OperationPlan['groups'];
  declare readonly skipped: OperationPlan['skipped'];

  constructor({ operation }: Pick<OperationPlan, 'operation'>, store: Store<OperationPlan>, place: number) {
    super(store, place);
    this.operation = operation;
    Object.defineProperties(this, parts);
  }

  protected override withStore(store: Store<OperationPlan>, place: number): KeptPlan {
    return new KeptPlan(this, store, place);
  }
}

const parts = readParts<OperationPlan>(
  ...(['requirements', 'level', 'template', 'sends', 'background', 'groups', 'skipped'] as const),
);
