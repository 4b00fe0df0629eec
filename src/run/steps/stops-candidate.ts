import type { Operation } from '../../model/definition.js';
import { comparableName } from '../../support/comparable-name.js';
import { isUnsafe } from '../http/unsafe.js';

/** Names of actions after which nothing answers any more, or what was made is gone. */
const endings: ReadonlySet<string> = new Set(['shutdown', 'poweroff', 'halt', 'reboot', 'restart']);

/** True for an operation that stops the candidate as a whole, by its name; one on an item stops only the item. */
export function stopsCandidate({ method, path }: Pick<Operation, 'method' | 'path'>): boolean {
  if (!isUnsafe(method) || path.includes('{')) return false;
  return endings.has(comparableName(path.split(/[/:]/).findLast((part) => part !== '') ?? ''));
}
