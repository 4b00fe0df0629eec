import type { Catalogue } from '../model/catalogue.js';
import { shortName } from '../model/catalogue.js';
import type { LoadedApi, Requirement, SpecDefect } from '../model/definition.js';
import { SchemaSet } from '../schema/schema-set.js';
import { inferBindings } from './infer-bindings.js';
import { readOperations } from './operations.js';
import { readBindings } from './read-bindings.js';

/** What loading hands over. */
export interface CatalogueSource {
  readonly buildingBlock: Catalogue['buildingBlock'];
  readonly apis: readonly LoadedApi[];
  readonly requirements: readonly Requirement[];
  readonly errata: readonly SpecDefect[];
  readonly bindings?: unknown;
}

/**
 * Turns what was loaded into the catalogue that every later stage reads.
 * @throws UserError when bindings or requirements speak of operations that do not exist.
 */
export function buildCatalogue(source: CatalogueSource): Catalogue {
  const operations = source.apis.flatMap((api) => readOperations(source.buildingBlock.id, api));
  const schemas = new SchemaSet(source.apis);
  const raw = source.bindings ?? inferBindings(operations, schemas);
  return {
    buildingBlock: source.buildingBlock,
    apis: source.apis.map(({ document: _, ...api }) => api),
    operations,
    bindings: readBindings(raw, new Set(operations.map(shortName))),
    requirements: source.requirements,
    defects: [...source.errata, ...schemas.defects()],
    schemas,
  };
}
