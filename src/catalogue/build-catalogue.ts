import type { Bindings } from '../model/bindings.js';
import type { Catalogue } from '../model/catalogue.js';
import type { LoadedApi, Operation, Schemas, SecurityScheme, SpecDefect } from '../model/definition.js';
import { shortName } from '../model/definition.js';
import type { Requirement } from '../model/requirement.js';
import { SchemaSet } from '../schema/schema-set.js';
import { headerName } from '../support/header-name.js';
import { checkBoundNames } from './bound-names.js';
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

/** Makes the bindings of a definition that brings none. */
export type InferBindings = (operations: readonly Operation[], schemas: Schemas) => unknown;

/**
 * Turns what was loaded into the catalogue that every later stage reads.
 * @param infer asked where the source brings no bindings; by default nothing is bound then
 * @throws UserError when bindings or requirements speak of operations that do not exist.
 */
export function buildCatalogue(source: CatalogueSource, infer: InferBindings = () => ({})): Catalogue {
  const read = source.apis.flatMap((api) => readOperations(source.buildingBlock.id, api));
  const schemas = new SchemaSet(source.apis);
  const bindings = readBindings(source.bindings ?? infer(read, schemas));
  if (source.bindings !== undefined) checkBoundNames(bindings, read);
  return {
    buildingBlock: source.buildingBlock,
    apis: source.apis.map(({ document: _, ...api }) => api),
    operations: read.map((operation) => bound(operation, bindings)),
    bindings,
    requirements: source.requirements,
    defects: [...source.errata, ...schemas.defects(), ...read.flatMap(unsendableHeaders)],
    schemas,
  };
}

/** Required headers that no request can carry: whoever serves the operation as published cannot be asked. */
function unsendableHeaders({ file, parameters, pointer }: Operation): SpecDefect[] {
  return parameters
    .filter(({ in: place, name, required }) => place === 'header' && required && !headerName.test(name))
    .map(({ name }) => ({
      id: 'header-name-invalid',
      file,
      pointer: `${pointer}/parameters`,
      finding: `The required header "${name}" has a name that HTTP does not allow (RFC 9110 section 5.1).`,
      effect: 'Nothing can be asked of the operation, so it is left out.',
    }));
}

/** What the bindings know better: who calls whom, what lets a caller in, and how a body says no. */
function bound(operation: Operation, { roles, credentials, operations, systems }: Bindings): Operation {
  const declared = operation.security.filter(({ key }) => key === undefined || !credentials.ignored.includes(key));
  const own = operation.parameters.flatMap((parameter): SecurityScheme[] => {
    const known = credentials.parameters.some(
      ({ in: place, name }) => place === parameter.in && name === parameter.name,
    );
    return known ? [{ name: parameter.name, type: 'apiKey', in: parameter.in, key: parameter.name }] : [];
  });
  const name = shortName(operation);
  const { refusal, page } = operations[name] ?? {};
  const system = Object.keys(systems).find((id) => systems[id]?.operations.includes(name));
  return {
    ...operation,
    role: roles[name] ?? operation.role,
    security: [...declared, ...own],
    ...(refusal === undefined ? {} : { refusal }),
    ...(page === undefined ? {} : { page }),
    ...(credentials.open.includes(name) ? { open: true } : {}),
    ...(system === undefined ? {} : { system }),
  };
}
