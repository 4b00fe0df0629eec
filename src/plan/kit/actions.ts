import type { Resource } from '../../model/bindings.js';
import type { CheckContext } from '../../model/check-context.js';
import type { Operation, SchemaRef, Schemas } from '../../model/definition.js';
import { operationNamed } from '../../model/find-operation.js';
import { type ActionEffect, actionEffect } from '../../schema/action-effect.js';
import { describesOneItem } from '../../schema/one-item.js';
import { fullestAlternative, schemaAt } from '../../schema/properties.js';
import { nameWords } from '../../support/name-words.js';
import { successSchemas } from './requests.js';

/** Actions that answer with what would be, or with another item than the one that they are about. */
const hypothetical =
  /^(preview|simulat|validat|calculat|estimat|quot|dry|test|tr(y|ial)|compar|diff|render|export|convert|cop(y|ies)|clon|duplicat|fork|translat|suggest|recommend|predict|lookup|search|query|quer)/;

/** An action on an item, and the part of the resource that reads the item. */
interface ItemAction {
  readonly resource: Resource;
  /** As the path names it: `close`. */
  readonly action: string;
  readonly reader: Operation;
  readonly returned: string;
}

/** The action that a POST below the path of an item is, unless it answers what would be, or that something is begun. */
export function itemAction({ catalogue, operation, template, resourceRole }: CheckContext): ItemAction | undefined {
  const [, itemPath, action] = /^(.*\})[/:]([^/{}]+)$/.exec(operation.path) ?? [];
  if (operation.method !== 'POST' || resourceRole !== undefined || action === undefined) return undefined;
  if (nameWords(`${action} ${operation.name}`).some((word) => hypothetical.test(word))) return undefined;
  if (operation.responses.some(({ status }) => status === '201' || status === '202')) return undefined;
  for (const resource of Object.values(catalogue.bindings.resources)) {
    const [part] = resource.read;
    const reader = operationNamed(catalogue, part?.operation);
    const isThere = template.setUps.some((setUp) => setUp.resource === resource.name);
    if (reader === undefined || reader.path !== itemPath || part?.returned === undefined || !isThere) continue;
    return { resource, action, reader, returned: part.returned };
  }
  return undefined;
}

/** The resource of the item below whose path a POST stands, where both describe the same item. */
export function actedOn(context: CheckContext): Resource | undefined {
  const { catalogue, operation } = context;
  const found = itemAction(context);
  if (found === undefined) return undefined;
  const { resource, reader, returned } = found;
  const [shown, answered] = [reader, operation].map((one) => shownBy(catalogue.schemas, one, returned));
  return describesOneItem(catalogue.schemas, [answered, shown], resource.identifier) ? resource : undefined;
}

function shownBy(schemas: Schemas, operation: Operation, returned: string): SchemaRef | undefined {
  const [schema] = successSchemas(operation);
  const shown = schema === undefined ? undefined : schemaAt(schemas, schema, returned, 'response');
  return shown === undefined ? undefined : fullestAlternative(schemas, shown, 'response');
}

/** Says that what the action is named for may come later, or only in some cases. */
const conditional =
  /\b(request(s|ed)?|asynchron\w*|queue[ds]?|schedul\w*|eventual\w*|later|background|if|when|unless|may|might|several|each|all|every|vote\w*|approv\w*)\b/i;

/** What an action must make of its item, as its name and the definition of the item tell. */
export function namedEffect(context: CheckContext): (ActionEffect & { readonly resource: string }) | undefined {
  const { summary, description = '' } = context.operation;
  const found = itemAction(context);
  if (found === undefined || conditional.test(`${summary} ${description}`)) return undefined;
  const { schemas } = context.catalogue;
  const item = shownBy(schemas, found.reader, found.returned);
  const effect = item === undefined ? undefined : actionEffect(schemas, item, found.action);
  return effect === undefined ? undefined : { ...effect, resource: found.resource.name };
}
