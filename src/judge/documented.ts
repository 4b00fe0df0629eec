import type { Operation, ResponseDefinition } from '../model/definition.js';

/**
 * What the definition says of a status: itself, its class, or `default`. A success whose only fault is that it says
 * "created" where "OK" is documented, or the other way round, is taken for the documented one: its status is judged by
 * another scenario, and the rest of the answer all the same.
 */
export function documented(operation: Operation, status: number): ResponseDefinition | undefined {
  const text = String(status);
  const named = (name: string): ResponseDefinition | undefined =>
    operation.responses.find((response) => response.status === name);
  return named(text) ?? named(`${text[0]}XX`) ?? named('default') ?? sameInEffect(status, named);
}

function sameInEffect(
  status: number,
  named: (name: string) => ResponseDefinition | undefined,
): ResponseDefinition | undefined {
  if (status === 200) return named('201');
  return status === 201 ? named('200') : undefined;
}
