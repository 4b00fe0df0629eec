import type { Operation } from '../model/definition.js';
import type { ApiRole } from '../model/operation-behaviour.js';
import { loadCatalogue } from '../pipeline/load-catalogue.js';
import { readRegistry, readWithoutDefinition } from '../spec/registry.js';
import type { OverviewRow } from './overview.js';

/** The text of the overview, made from the registry and every definition. */
export async function makeOverview(): Promise<string> {
  const rows: OverviewRow[] = [];
  for (const { id, title, govspec } of await readRegistry()) {
    const { catalogue } = await loadCatalogue({ buildingBlock: id, allowExternalRefs: false });
    const { operations, requirements } = catalogue;
    rows.push({ id, title, govspec, operations: countByRole(operations), requirements: requirements.length });
  }
  for (const { id, title, govspec, can } of await readWithoutDefinition())
    rows.push({ id, title, ...(govspec === undefined ? {} : { govspec }), operations: {}, can });
  return `${JSON.stringify(rows, null, 1)}\n`;
}

function countByRole(operations: readonly Operation[]): Partial<Record<ApiRole, number>> {
  const counts: Partial<Record<ApiRole, number>> = {};
  for (const { role } of operations) counts[role] = (counts[role] ?? 0) + 1;
  return counts;
}
