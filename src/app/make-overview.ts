import type { Operation } from '../model/definition.js';
import type { ApiRole } from '../model/operation-behaviour.js';
import { loadCatalogue } from '../pipeline/load-catalogue.js';
import { readNamedOnly, readRegistry, readWithoutApi } from '../spec/registry.js';
import type { OverviewRow } from './overview.js';

/** The text of the overview, made from the registry and every definition. */
export async function makeOverview(): Promise<string> {
  const rows: OverviewRow[] = [];
  for (const { id, title, govspec } of [...(await readRegistry()), ...(await readWithoutApi())]) {
    const { catalogue } = await loadCatalogue({ buildingBlock: id, allowExternalRefs: false });
    const { operations, requirements } = catalogue;
    const own = requirements.filter(({ set }) => set === id).length;
    rows.push({ id, title, govspec, operations: countByRole(operations), requirements: requirements.length, own });
  }
  for (const { id, title, nearest } of await readNamedOnly())
    rows.push({ id, title, operations: {}, nearest: Object.keys(nearest) });
  return `${JSON.stringify(rows, null, 1)}\n`;
}

function countByRole(operations: readonly Operation[]): Partial<Record<ApiRole, number>> {
  const counts: Partial<Record<ApiRole, number>> = {};
  for (const { role } of operations) counts[role] = (counts[role] ?? 0) + 1;
  return counts;
}
