import type { Catalogue } from '../../model/catalogue.js';
import { type Operation, shortName } from '../../model/definition.js';
import { operationNamed } from '../../model/find-operation.js';
import type { Plan, RequestTemplate } from '../../model/plan.js';
import { stopError } from '../../model/stop.js';

/** The operations as features name them, and the valid request that is planned for each. */
export class PlannedRequests {
  private readonly templates: ReadonlyMap<string, RequestTemplate>;

  constructor(
    private readonly catalogue: Catalogue,
    plan: Plan,
  ) {
    this.templates = new Map(plan.operations.map(({ operation, template }) => [shortName(operation), template]));
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
    const found = this.templates.get(shortName(operation));
    if (found === undefined) throw stopError(`no request is planned for "${shortName(operation)}"`);
    return found;
  };

  /** True when an item is gone after a request: by the request itself, or by one that comes before it. */
  usesUp(operation: Operation, resource: string): boolean {
    const { resources, operations } = this.catalogue.bindings;
    const name = shortName(operation);
    const before = this.template(operation).setUps.flatMap(({ create }) => create?.operation ?? []);
    const isTaken = [name, ...before].some((used) => operations[used]?.usesUp.includes(resource) === true);
    return isTaken || resources[resource]?.delete.some((part) => part.operation === name) === true;
  }
}
