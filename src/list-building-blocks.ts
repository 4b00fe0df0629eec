import { defaultDepth, defaultSeed } from './check-request.js';
import type { ApiRole, Operation } from './model/definition.js';
import { loadCatalogue } from './pipeline.js';
import { makePlan } from './plan/make-plan.js';
import { textTable as table } from './report/table.js';
import { readRegistry, readWithoutDefinition } from './spec/registry.js';

const roleWords: Readonly<Record<ApiRole, string>> = {
  served: 'served',
  outbound: 'calls others',
  'callback-out': 'calls back',
  'callback-in': 'is called back',
};

function countByRole(operations: readonly Operation[]): string {
  return (Object.keys(roleWords) as ApiRole[])
    .map((role) => [role, operations.filter((operation) => operation.role === role).length] as const)
    .filter(([, count]) => count > 0)
    .map(([role, count]) => `${count} ${roleWords[role]}`)
    .join(', ');
}

/** A row for every Building Block that GovStack names, with what can be checked for it. */
export async function listBuildingBlocks(): Promise<string> {
  const rows: string[][] = [];
  for (const { id, title, govspec } of await readRegistry()) {
    const { catalogue } = await loadCatalogue({ buildingBlock: id, allowExternalRefs: false });
    rows.push([id, title, govspec, countByRole(catalogue.operations), `${catalogue.requirements.length} requirements`]);
  }
  for (const { id, title, govspec, can } of await readWithoutDefinition())
    rows.push([id, title, govspec ?? '–', 'no API published', can]);
  return `${table(['id', 'Building Block', 'GovSpec', 'operations', 'what can be checked'], rows)}\n`;
}

/** One Building Block: its operations with roles, scenarios, errata and source, or what can be done without an API. */
export async function listBuildingBlock(id: string): Promise<string> {
  const without = (await readWithoutDefinition()).find((entry) => entry.id === id);
  if (without === undefined) return listOperations(id);
  const { title, govspec, can } = without;
  return `${title} ${govspec ?? ''}\n\nNo API is published. What can be checked: ${can}\n`;
}

async function listOperations(buildingBlock: string): Promise<string> {
  const { catalogue } = await loadCatalogue({ buildingBlock, allowExternalRefs: false });
  const plan = makePlan(catalogue, { seed: defaultSeed, objects: {}, depth: defaultDepth });
  const rows = plan.operations.map(({ operation, groups, requirements }) => [
    operation.name,
    `${operation.method} ${operation.path}`,
    operation.api,
    roleWords[operation.role],
    String(groups.reduce((sum, { scenarios }) => sum + scenarios.length, 0)),
    requirements.join(' '),
  ]);
  const sources = catalogue.apis.map(({ id, title, version, file, source }) => {
    const from =
      source === undefined ? '' : `, from ${source.repository} ${source.path} @ ${source.commit.slice(0, 10)}`;
    return `  ${id}: ${title} ${version}, ${file}${from}`;
  });
  const defects = catalogue.defects.map(
    ({ id, file, pointer, finding }) => `  ${id} ${file}#${pointer}\n    ${finding}`,
  );
  return [
    `${catalogue.buildingBlock.title} ${catalogue.buildingBlock.govspec}`,
    '',
    table(['operation', 'method and path', 'API', 'role', 'scenarios', 'requirements'], rows),
    '',
    'Definitions',
    ...sources,
    '',
    `Errata and defects (${defects.length})`,
    ...defects,
    '',
  ].join('\n');
}
