import type { Operation } from '../../model/definition.js';
import { beginningOf } from './not-yet-begun.js';
import type { TemplateContext as Context } from './template-context.js';

/** Why what an operation is about may not be there, though the item that its path names is. */
export function notYetThere(context: Context): string[] {
  return [...notYetPut(context), ...notYetBegun(context)];
}

/** A document that another operation puts under a path of its own need not be there before: `GET /orders/{id}/label`. */
function notYetPut(context: Context): string[] {
  return putBefore(context).map(({ name }) => `nothing may exist before "${name}" is called`);
}

/** The PUT without which a document, or what ties one item to another (`DELETE /things/{id}/tags/{tag}`), may not be there. */
export function putBefore({ catalogue, operation, resourceRole }: Context): Operation[] {
  const { method, path, responses, api } = operation;
  const mayBeAbsent = method !== 'PUT' && responses.some(({ status }) => status === '404');
  if (!mayBeAbsent || resourceRole !== undefined) return [];
  const put = catalogue.operations.find((one) => one.api === api && one.path === path && one.method === 'PUT');
  return put === undefined ? [] : [put];
}

function notYetBegun({ catalogue, operation }: Context): string[] {
  const first = beginningOf(catalogue.operations, operation);
  return first === undefined ? [] : [`nothing may be under way before "${first.name}" is called`];
}
