import { jsonSchema } from '../../schema/contents.js';
import { itemSchema } from '../../schema/properties.js';
import { beginningOf } from './not-yet-begun.js';
import type { TemplateContext as Context } from './template-context.js';

/** Why what an operation is about may not be there, though the item that its path names is. */
export function notYetThere(context: Context): string[] {
  return [...notYetPut(context), ...notYetBegun(context)];
}

/**
 * A document that another operation puts under a path of its own need not be there before: `GET /orders/{id}/label`. Nor need
 * what nothing puts there, such as the result of a job.
 */
function notYetPut(context: Context): string[] {
  const { catalogue, operation, resourceRole } = context;
  const { method, path, responses, api } = operation;
  const mayBeAbsent = method !== 'PUT' && responses.some(({ status }) => status === '404');
  if (!mayBeAbsent || resourceRole !== undefined || path.endsWith('}')) return [];
  const put = catalogue.operations.find((one) => one.api === api && one.path === path && one.method === 'PUT');
  if (put !== undefined) return [`nothing may exist before "${put.name}" is called`];
  const isOfItem = method === 'GET' && /\}\/[^{}]+$/.test(path) && !answersList(context);
  return isOfItem ? ['the item may not have what is under this path'] : [];
}

/** A list is there even where it is empty. */
function answersList({ catalogue: { schemas }, operation }: Context): boolean {
  const shown = operation.responses.find(({ status }) => status.startsWith('2'));
  const schema = jsonSchema(shown?.contents);
  return schema !== undefined && itemSchema(schemas, schema, 'response') !== undefined;
}

function notYetBegun({ catalogue, operation }: Context): string[] {
  const first = beginningOf(catalogue.operations, operation);
  return first === undefined ? [] : [`nothing may be under way before "${first.name}" is called`];
}
