import type { ApiRole } from '../model/operation-behaviour.js';
import { textTable } from '../report/table.js';
import { readOverview } from './overview.js';
import { roleWords } from './role-words.js';

/** A row for every Building Block that GovStack names, with what can be checked for it. */
export async function listBuildingBlocks(): Promise<string> {
  const rows = (await readOverview()).map(({ id, title, govspec, operations, requirements, can }) => [
    id,
    title,
    govspec ?? '–',
    can === undefined ? counts(operations) : 'no API published',
    can ?? `${requirements ?? 0} requirements`,
  ]);
  return `${textTable(['id', 'Building Block', 'GovSpec', 'operations', 'what can be checked'], rows)}\n`;
}

function counts(operations: Readonly<Partial<Record<ApiRole, number>>>): string {
  return (Object.keys(roleWords) as ApiRole[])
    .flatMap((role) => {
      const count = operations[role];
      return count === undefined ? [] : [`${count} ${roleWords[role]}`];
    })
    .join(', ');
}
