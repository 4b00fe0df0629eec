import { planFor } from '../pipeline/checks.js';
import { loadCatalogue } from '../pipeline/load-catalogue.js';
import type { Plugin } from '../pipeline/plugin.js';
import { textTable } from '../report/table.js';
import { readWithoutDefinition } from '../spec/registry.js';
import { roleWords } from './role-words.js';

/** One Building Block: its operations with roles, scenarios, errata and source, or what can be done without an API. */
export async function listBuildingBlock(id: string, plugins: readonly Plugin[] = []): Promise<string> {
  const without = (await readWithoutDefinition()).find((entry) => entry.id === id);
  if (without === undefined) return listOperations(id, plugins);
  const { title, govspec, can } = without;
  return `${title} ${govspec ?? ''}\n\nNo API is published. What can be checked: ${can}\n`;
}

async function listOperations(buildingBlock: string, plugins: readonly Plugin[]): Promise<string> {
  const { catalogue } = await loadCatalogue({ buildingBlock, plugins, allowExternalRefs: false });
  const plan = planFor(catalogue, { plugins });
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
    textTable(['operation', 'method and path', 'API', 'role', 'scenarios', 'requirements'], rows),
    '',
    'Definitions',
    ...sources,
    '',
    `Errata and defects (${defects.length})`,
    ...defects,
    '',
  ].join('\n');
}
