import { expect, it } from 'vitest';
import type { Operation } from './definition.js';
import { isFirstOfPath, operationsAtPath } from './find-operation.js';

const operation = (method: string, path: string, api = 'api') =>
  ({ id: `${api} ${method} ${path}`, api, method, path, name: path, role: 'served' }) as Operation;
const read = operation('GET', '/items/{id}');
const update = operation('PUT', '/items/{id}');
const search = operation('POST', '/items/list');
const others = [
  operation('GET', '/items'),
  operation('GET', '/items/{id}/parts'),
  operation('PUT', '/items/list', 'b'),
];
const catalogue = { operations: [read, update, search, ...others] };

it('finds the operations of an API that one address may mean', () => {
  expect(operationsAtPath(catalogue, read)).toEqual([read, update, search]);
  expect(operationsAtPath(catalogue, search)).toEqual([read, update, search]);
  for (const other of others) expect(operationsAtPath(catalogue, other)).toEqual([other]);
});

it('knows the first operation of a path', () => {
  expect(catalogue.operations.filter((one) => isFirstOfPath(catalogue, one))).toEqual([read, search, ...others]);
});
