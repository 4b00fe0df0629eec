import type { Catalogue } from '../../model/catalogue.js';
import { type Operation, shortName } from '../../model/definition.js';
import { operationNamed } from '../../model/find-operation.js';
import { neededItem, type OperationPlan, type Plan, type RequestTemplate } from '../../model/plan.js';
import { stopError } from '../../model/stop.js';

/** The operations as features name them, and the valid request that is planned for each. */
export class PlannedRequests {
  private readonly plans: ReadonlyMap<string, OperationPlan>;
  private knownReaders: ReadonlyMap<string, Operation> | undefined;

  constructor(
    private readonly catalogue: Catalogue,
    plan: Plan,
  ) {
    this.plans = new Map(plan.operations.map((own) => [shortName(own.operation), own]));
  }

  /**
   * An operation by the name that features use: its own, or `<api>/<name>`.
   * @throws Stop (error) when the definition does not have it.
   */
  operation(api: string, name: string): Operation {
    const wanted = name.includes('/') ? name : `${api}/${name}`;
    const found = operationNamed(this.catalogue, wanted);
    if (found !== undefined) return found;
    throw stopError(`the feature names the operation "${wanted}", which the definition does not have`);
  }

  /** @throws Stop (error) when no request is planned for the operation. */
  readonly template = (operation: Operation): RequestTemplate => {
    const found = this.plans.get(shortName(operation));
    if (found === undefined) throw stopError(`no request is planned for "${shortName(operation)}"`);
    return found.template;
  };

  /** The first operation that reads with a value of the profile, and needs no item. */
  readerWith(name: string): Operation | undefined {
    this.knownReaders ??= readersIn(this.plans.values());
    return this.knownReaders.get(name);
  }

  /** True when an item is gone after a request: by the request itself, or by one that comes before it. */
  usesUp(operation: Operation, resource: string): boolean {
    const { resources, operations } = this.catalogue.bindings;
    const name = shortName(operation);
    const before = this.template(operation).setUps.flatMap(({ create }) => create?.operation ?? []);
    const isTaken = [name, ...before].some((used) => operations[used]?.usesUp.includes(resource) === true);
    return isTaken || resources[resource]?.delete.some((part) => part.operation === name) === true;
  }
}

/** Operations that read with values of the profile alone, by the names of these. */
function readersIn(plans: Iterable<OperationPlan>): ReadonlyMap<string, Operation> {
  const readers = new Map<string, Operation>();
  for (const { operation, template } of plans) {
    if (operation.method !== 'GET' || template.parameters.some(({ setting }) => neededItem(setting) !== undefined))
      continue;
    for (const { setting } of template.parameters)
      if (setting.kind === 'profile' && !readers.has(setting.name)) readers.set(setting.name, operation);
  }
  return readers;
}
