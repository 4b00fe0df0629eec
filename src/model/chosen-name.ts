import type { Operation, Parameter } from './definition.js';

/**
 * True for the name at the end of a path where PUT puts what it names, and nothing reads that by itself:
 * `PUT /books/{id}/tags/{tag}`. As far as a definition tells, whoever sends it may choose the name.
 */
export function isChosenName(
  operations: readonly Operation[],
  { api, path }: Operation,
  parameter: Parameter,
): boolean {
  if (parameter.in !== 'path' || !path.endsWith(`/{${parameter.name}}`)) return false;
  const there = operations.filter((one) => one.api === api && one.path === path);
  return there.some(({ method }) => method === 'PUT') && there.every(({ method }) => method !== 'GET');
}
