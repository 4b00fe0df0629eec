import { expect, it } from 'vitest';
import type { Operation } from '../model/definition.js';
import { removalUndoneBy } from './undone-removal.js';

const operation = (method: string, path: string, api = 'api'): Operation =>
  ({ api, path, method, name: path }) as unknown as Operation;
const removal = operation('DELETE', '/notes/{id}');

it.each([
  ['POST', '/notes/{id}/restore'],
  ['PUT', '/notes/{id}/undelete'],
  ['POST', '/notes/{id}:recover'],
])('%s %s undoes the removal of the item', (method, path) => {
  expect(removalUndoneBy([removal], operation(method, path))).toBe(removal);
});

it.each([
  ['GET', '/notes/{id}/restore', removal],
  ['POST', '/notes/{id}/archive', removal],
  ['POST', '/notes/restore', operation('DELETE', '/notes')],
  ['POST', '/notes/{id}/restore', operation('DELETE', '/notes/{id}', 'other')],
  ['POST', '/backups/{id}/restore', removal],
])('%s %s undoes none', (method, path, other) => {
  expect(removalUndoneBy([other], operation(method, path))).toBeUndefined();
});
