import type { Catalogue } from '../model/catalogue.js';
import type { Check } from '../model/check.js';
import { isWithoutApi } from '../model/definition.js';
import { allChecks } from '../pipeline/checks.js';
import { loadCatalogue } from '../pipeline/load-catalogue.js';
import type { Plugin } from '../pipeline/plugin.js';
import { makePlan } from '../plan/make-plan.js';
import { textTable } from '../report/table.js';
import { nearestWords, nothingPublishedWords } from '../spec/nothing-published.js';
import { readNamedOnly } from '../spec/registry.js';
import { listRequirements } from './list-requirements.js';
import { roleWords } from './role-words.js';

/**
 * One Building Block: its operations with roles, scenarios, errata and source; without an API its requirements; or what is
 * nearest where nothing but its name is published.
 * @throws UserError when there is no such Building Block.
 */
export async function listBuildingBlock(
  id: string,
  bundled: readonly Check[],
  plugins: readonly Plugin[] = [],
): Promise<string> {
  const named = (await readNamedOnly()).find((entry) => entry.id === id);
  if (named !== undefined) return `${nothingPublishedWords(named)}\n${nearestWords(named)}\n`;
  const { catalogue } = await loadCatalogue({ buildingBlock: id, plugins, allowExternalRefs: false });
  return isWithoutApi(catalogue) ? listRequirements(catalogue) : listOperations(catalogue, allChecks(bundled, plugins));
}

function listOperations(catalogue: Catalogue, checks: readonly Check[]): string {
  const plan = makePlan(catalogue, { checks });
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
