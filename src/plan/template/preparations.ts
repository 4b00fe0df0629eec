import type { Operation } from '../../model/definition.js';
import { shortName } from '../../model/definition.js';
import { roleOf } from '../../model/parts.js';
import { actionAt, removalPerhapsUndoneBy } from '../../schema/undone-removal.js';
import { beginningOf } from './not-yet-begun.js';
import { putBefore } from './not-yet-there.js';
import type { TemplateContext as Context } from './template-context.js';

/** The maximum number of other actions that a run tries. */
const most = 8;

/**
 * The operations, by short name, one or more of which may have to come before this one: the PUT of what it reads or removes, what begins
 * what it ends, and the other actions on its item, such as `submit` before `approve`. The definition does not say which.
 */
export function preparationsOf(context: Context): string[] {
  const { catalogue, operation } = context;
  const found = [...putBefore(context), ...actionsBeside(context)];
  const begins = operation.method === 'GET' ? undefined : beginningOf(catalogue.operations, operation);
  const all = [...(begins === undefined ? [] : [begins]), ...removalBefore(context), ...found];
  return [...new Set(all.map(shortName))].slice(0, most);
}

/** The removal of the item that this operation brings back: nothing else can be restored. */
function removalBefore({ catalogue, operation }: Context): Operation[] {
  const removal = removalPerhapsUndoneBy(catalogue.operations, operation);
  return removal === undefined ? [] : [removal];
}

/**
 * Other actions on the same item, if this is one, or if it creates an item below it: a tender takes bids once it is published.
 * Actions that create something or remove the item prepare nothing.
 */
function actionsBeside({ catalogue, operation, resourceRole }: Context): Operation[] {
  const { operations, bindings } = catalogue;
  const isBelow = resourceRole?.role === 'create';
  const place = isBelow ? placeAbove(operation) : itemOfAction(operations, operation);
  if (place === undefined || (resourceRole !== undefined && !isBelow)) return [];
  return operations.filter((other) => {
    if (other.id === operation.id || itemOfAction(operations, other) !== place) return false;
    const isPlain = other.responses.every(({ status }) => status !== '201' && !status.startsWith('3'));
    const usesUp = bindings.operations[shortName(other)]?.usesUp ?? [];
    return isPlain && usesUp.length === 0 && roleOf(catalogue, other) === undefined;
  });
}

/** The item on which an action is done: `/cases/{id}/` of `POST /cases/{id}/approve`. What can be read is no action. */
function itemOfAction(operations: readonly Operation[], operation: Operation): string | undefined {
  const { api, path } = operation;
  const isRead = operations.some((other) => other.api === api && other.path === path && other.method === 'GET');
  return isRead ? undefined : placeAbove(operation);
}

/** The item of what is sent to a path below it: `/cases/{id}/` of `POST /cases/{id}/notes`. */
function placeAbove({ api, method, path }: Operation): string | undefined {
  const [, place = ''] = actionAt.exec(path) ?? [];
  return (method === 'POST' || method === 'PUT') && /\}[/:]$/.test(place) ? `${api} ${place}` : undefined;
}
