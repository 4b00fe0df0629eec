import type { Bindings } from './bindings.js';
import type { Api, BuildingBlock, Operation, Schemas, SpecDefect } from './definition.js';
import type { Requirement } from './requirement.js';

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
