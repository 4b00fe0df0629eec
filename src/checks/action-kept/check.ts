import type { CheckContext } from '../../model/check-context.js';
import { operationNamed } from '../../model/find-operation.js';
import { defineCheck } from '../../plan/kit/define-check.js';
import { send, successSchemas } from '../../plan/kit/requests.js';
import { ownStep } from '../../plan/kit/steps.js';
import { isOneSchema, schemaAt } from '../../schema/properties.js';
import { nameWords } from '../../support/name-words.js';
import { actionKept } from './judge.js';

const phrase = 'what the answer shows as changed in the {string} is read afterwards';

/** Actions that answer with what would be, or with another item than the one that they are about. */
const hypothetical =
  /^(preview|simulat|validat|calculat|estimat|quot|dry|test|tr(y|ial)|compar|diff|render|export|convert|cop(y|ies)|clon|duplicat|fork|translat|suggest|recommend|predict|lookup|search|query|quer)/;

/** What an action on an item has done to it is kept. */
export const check = defineCheck({
  title: 'Action kept',
  asks: 'What an action on an item has changed, as its answer shows, is read afterwards.',
  order: 85,
  group: 'kept',
  depth: 'standard',
  restsOnReading: true,
  phrases: { [phrase]: { of: 'look-back', judge: actionKept } },
  notes: {
    sends: 'The valid request, then the request that reads the item.',
    demands: 'A value that the answer shows as changed is not read as it was before.',
    basis:
      'The responses of the operation, which describe the item as its read does: a POST below the path of the item, such as `/orders/{id}/cancel`.',
    notWhen: 'The operation is no such action, or it documents 201 or 202.',
    safeguards:
      'Actions whose names say that nothing is kept (preview, simulate, copy and similar ones) are left out. Only values that the item showed before are compared, and an answer that shows another item proves nothing.',
  },
  plan: (context) => {
    const resource = actedOn(context);
    if (resource === undefined) return { notApplicable: 'the operation is no action that answers with its item' };
    return [{ title: 'What the action changes is kept', steps: [send(context), ownStep('Then', phrase, resource)] }];
  },
});

/** The resource of the item below whose path a POST stands, where both describe it by one schema. */
function actedOn({ catalogue, operation, template, resourceRole }: CheckContext): string | undefined {
  const [, itemPath, action] = /^(.*\})[/:]([^/{}]+)$/.exec(operation.path) ?? [];
  if (operation.method !== 'POST' || resourceRole !== undefined || action === undefined) return undefined;
  if (nameWords(`${action} ${operation.name}`).some((word) => hypothetical.test(word))) return undefined;
  const isDone = operation.responses.every(({ status }) => status !== '201' && status !== '202');
  const owner = Object.values(catalogue.bindings.resources).find(({ read: [part], name }) => {
    const reader = operationNamed(catalogue, part?.operation);
    const isThere = template.setUps.some((setUp) => setUp.resource === name);
    if (reader === undefined || reader.path !== itemPath || part?.returned === undefined || !isThere) return false;
    const { returned } = part;
    const [shown, answered] = [reader, operation].map((one) => {
      const [schema] = successSchemas(one);
      return schema === undefined ? undefined : schemaAt(catalogue.schemas, schema, returned);
    });
    return shown !== undefined && isOneSchema(catalogue.schemas, shown, answered);
  });
  return isDone ? owner?.name : undefined;
}
