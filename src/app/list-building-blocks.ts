import type { ApiRole } from '../model/operation-behaviour.js';
import { textTable } from '../report/table.js';
import { type OverviewRow, readOverview } from './overview.js';
import { roleWords } from './role-words.js';

/** A row for every Building Block that GovStack names, with what can be checked for it. */
export async function listBuildingBlocks(): Promise<string> {
  const rows = (await readOverview()).map((row) => [
    row.id,
    row.title,
    row.govspec ?? '–',
    operationWords(row),
    checkWords(row),
  ]);
  return `${textTable(['id', 'Building Block', 'GovSpec', 'operations', 'what can be checked'], rows)}\n`;
}

function operationWords({ operations, nearest }: OverviewRow): string {
  if (nearest !== undefined) return 'nothing published';
  return Object.keys(operations).length === 0 ? 'no API published' : counts(operations);
}

function checkWords({ operations, requirements = 0, own = 0, nearest }: OverviewRow): string {
  if (nearest !== undefined) return nearest.length === 0 ? 'nothing comes near' : `nearest: ${nearest.join(', ')}`;
  if (Object.keys(operations).length > 0) return `${requirements} requirements`;
  const cross = `${requirements - own} cross-functional`;
  return own === 0 ? `${cross} requirements` : `${own} requirements by evidence, ${cross}`;
}

function counts(operations: OverviewRow['operations']): string {
  return (Object.keys(roleWords) as ApiRole[])
    .flatMap((role) => {
      const count = operations[role];
      return count === undefined ? [] : [`${count} ${roleWords[role]}`];
    })
    .join(', ');
}
