import type { Resource } from '../../model/bindings.js';
import type { CheckContext } from '../../model/check-context.js';
import type { SchemaRef, Schemas } from '../../model/definition.js';
import { operationNamed } from '../../model/find-operation.js';
import { itemProperties } from '../../schema/item-properties.js';
import { isOneSchema, schemaAt } from '../../schema/properties.js';
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
    return (
      shown !== undefined && answered !== undefined && describeOne(catalogue.schemas, [shown, answered], identifier)
    );
  });
  return isDone ? owner : undefined;
}

/**
 * True where two schemas describe one item: they are the same, or both have its identifier and most properties of one are in the other,
 * as where a read may show more than an action does.
 */
function describeOne(
  schemas: Schemas,
  [shown, answered]: readonly [SchemaRef, SchemaRef],
  identifier: string | undefined,
): boolean {
  if (isOneSchema(schemas, shown, answered)) return true;
  const [one, other] = [shown, answered].map((ref) => itemProperties(schemas, ref, 'response').map(({ at }) => at));
  if (one === undefined || other === undefined || identifier === undefined) return false;
  const common = one.filter((at) => other.includes(at));
  return common.includes(identifier) && common.length * 2 > Math.max(one.length, other.length);
}
