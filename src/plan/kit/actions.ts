import type { Resource } from '../../model/bindings.js';
import type { CheckContext } from '../../model/check-context.js';
import { operationNamed } from '../../model/find-operation.js';
import { describesOneItem } from '../../schema/one-item.js';
import { schemaAt } from '../../schema/properties.js';
import { nameWords } from '../../support/name-words.js';
import { successSchemas } from './requests.js';

/** Actions that answer with what would be, or with another item than the one that they are about. */
const hypothetical =
  /^(preview|simulat|validat|calculat|estimat|quot|dry|test|tr(y|ial)|compar|diff|render|export|convert|cop(y|ies)|clon|duplicat|fork|translat|suggest|recommend|predict|lookup|search|query|quer)/;

/** The resource of the item below whose path a POST stands, where both describe the same item. */
export function actedOn({ catalogue, operation, template, resourceRole }: CheckContext): Resource | undefined {
  const [, itemPath, action] = /^(.*\})[/:]([^/{}]+)$/.exec(operation.path) ?? [];
  if (operation.method !== 'POST' || resourceRole !== undefined || action === undefined) return undefined;
  if (nameWords(`${action} ${operation.name}`).some((word) => hypothetical.test(word))) return undefined;
  const isDone = operation.responses.every(({ status }) => status !== '201' && status !== '202');
  const owner = Object.values(catalogue.bindings.resources).find(({ read: [part], name, identifier }) => {
    const reader = operationNamed(catalogue, part?.operation);
    const isThere = template.setUps.some((setUp) => setUp.resource === name);
    if (reader === undefined || reader.path !== itemPath || part?.returned === undefined || !isThere) return false;
    const { returned } = part;
    const [shown, answered] = [reader, operation].map((one) => {
      const [schema] = successSchemas(one);
      return schema === undefined ? undefined : schemaAt(catalogue.schemas, schema, returned);
    });
    return describesOneItem(catalogue.schemas, [answered, shown], identifier);
  });
  return isDone ? owner : undefined;
}
