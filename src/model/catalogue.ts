import type { Bindings } from './bindings.js';
import type { Api, Operation, Schemas, SpecDefect } from './definition.js';
import type { Requirement } from './requirement.js';

export interface BuildingBlock {
  readonly id: string;
  readonly title: string;
  /** The version of the written GovSpec. */
  readonly govspec: string;
}

/** Everything that later stages know of a Building Block. They never look into a raw document. */
export interface Catalogue {
  readonly buildingBlock: BuildingBlock;
  readonly apis: readonly Api[];
  readonly operations: readonly Operation[];
  readonly bindings: Bindings;
  readonly requirements: readonly Requirement[];
  readonly defects: readonly SpecDefect[];
  readonly schemas: Schemas;
}

/** `<api>/<name>`, as bindings and requirements name an operation. */
export function shortName(operation: Operation): string {
  return `${operation.api}/${operation.name}`;
}
