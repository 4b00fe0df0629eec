import type { Catalogue } from '../../model/catalogue.js';
import type { Operation } from '../../model/definition.js';
import type { Json } from '../../model/json.js';
import { roleOf } from '../../model/parts.js';
import { get, set } from '../../support/json/pointer.js';
import type { Absent } from './absent.js';
import type { Call, Reply } from './call.js';

export const withoutList: Absent = (catalogue, operation) => {
  const resourceRole = roleOf(catalogue, operation);
  if (resourceRole?.role !== 'list' || resourceRole.part.returned === undefined) return 'it does not list';
  const told = resourceRole.resource.identifier !== undefined && resourceRole.resource.create.length > 0;
  return told ? undefined : 'its items cannot be created and told apart';
};

/** Changes the list in an answer. */
export function relisted(reply: Reply, call: Call, change: (items: readonly Json[]) => Json[]): Reply {
  const at = roleOf(call.catalogue, call.operation)?.part.returned ?? '';
  const items = reply.kind === 'success' ? get(reply.body, at) : undefined;
  if (reply.kind !== 'success' || !Array.isArray(items)) return reply;
  return { ...reply, body: set(reply.body, at, change(items)) };
}

/** The parameters by which a list is filtered. */
export const filtersOf = (catalogue: Catalogue, operation: Operation): string[] =>
  Object.keys(roleOf(catalogue, operation)?.part.filters ?? {});

export const withoutFilter: Absent = (catalogue, operation) =>
  filtersOf(catalogue, operation).length > 0 ? undefined : 'nothing says by which property it is filtered';
