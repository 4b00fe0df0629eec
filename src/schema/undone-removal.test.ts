import { expect, it } from 'vitest';
import type { Operation } from '../model/definition.js';
import { removalUndoneBy } from './undone-removal.js';

const operation = (method: string, path: string, { api = 'api', summary = '' } = {}): Operation =>
  ({ api, path, method, name: path, summary }) as unknown as Operation;
const removal = operation('DELETE', '/notes/{id}');

it.each([
  ['POST', '/notes/{id}/restore', 'Restores a deleted note'],
  ['PUT', '/notes/{id}/undelete', ''],
  ['POST', '/notes/{id}:recover', 'Takes a note out of the trash'],
])('%s %s undoes the removal of the item', (method, path, summary) => {
  expect(removalUndoneBy([removal], operation(method, path, { summary }))).toBe(removal);
});

it('a removal may say by itself that it can be undone', () => {
  const soft = operation('DELETE', '/notes/{id}', { summary: 'Removes a note, which can be restored' });
  expect(removalUndoneBy([soft], operation('POST', '/notes/{id}/restore'))).toBe(soft);
});

it('what restores something else from the item does not undo its removal', () => {
  const other = operation('DELETE', '/backups/{id}', { summary: 'Removes a backup' });
  const restore = operation('POST', '/backups/{id}/restore', { summary: 'Restores the system from a backup' });
  expect(removalUndoneBy([other], restore)).toBeUndefined();
});

it.each([
  ['GET', '/notes/{id}/restore', removal],
  ['POST', '/notes/{id}/archive', removal],
  ['POST', '/notes/restore', operation('DELETE', '/notes')],
  ['POST', '/notes/{id}/restore', operation('DELETE', '/notes/{id}', { api: 'other' })],
  ['POST', '/backups/{id}/restore', removal],
])('%s %s undoes none', (method, path, other) => {
  expect(removalUndoneBy([other], operation(method, path))).toBeUndefined();
});
