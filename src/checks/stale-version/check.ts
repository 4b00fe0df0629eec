import type { CheckContext } from '../../model/check-context.js';
import { operationNamed } from '../../model/find-operation.js';
import { bodySchemaOf } from '../../plan/changes/inputs.js';
import { defineCheck } from '../../plan/kit/define-check.js';
import { send } from '../../plan/kit/requests.js';
import { ownStep, step } from '../../plan/kit/steps.js';
import { meantSchema, schemaAt } from '../../schema/properties.js';
import { leaves } from '../../support/json/leaves.js';
import { toPath } from '../../support/json/pointer.js';
import { staleRefused } from './judge.js';

const phrase = 'a further change of the {string} that names the same {string} is refused';

/** Says that a change is refused for the version that it names. */
const saysStale =
  /\b(current|stale|outdated|modified|changed|concurren\w*|conflicting|optimistic|version|revision|replaced)\b/i;

/** A change that names a version which the item no longer has is not made. */
export const check = defineCheck({
  title: 'Stale version',
  asks: 'A change that names an old version of the item in its body is refused if the definition says so.',
  order: 89,
  group: 'kept',
  depth: 'standard',
  phrases: { [phrase]: { of: 'changed-after', judge: staleRefused } },
  notes: {
    sends: 'The valid change, and another change of the same item that names the version from before the first one.',
    demands: 'The second change is refused.',
    basis:
      'The number in the body (`version`, `revision`), which a read of the item shows too; and the 412 that the operation documents, or its 409, if the description of one of them speaks of the version.',
    notWhen: 'A change names no such version in its body, or the definition documents no refusal because of it.',
    safeguards: 'Nothing is asked of a candidate whose answer shows no other version after the first change.',
  },
  plan: (context) => {
    const { resourceRole, catalogue, operation } = context;
    const { role, resource } = resourceRole ?? {};
    const [first] = resource?.update ?? [];
    const isFirst = role === 'update' && operationNamed(catalogue, first?.operation)?.id === operation.id;
    const { sent } = resourceRole?.part ?? {};
    const at = isFirst && sent !== undefined ? versionAt(context, sent) : undefined;
    if (resource === undefined || at === undefined)
      return {
        notApplicable: 'no change names the version of the item, or the definition does not say that it counts',
      };
    // Scenarios that send the same steps share an item, and none may see the second change.
    const steps = [
      send(context),
      step('And', 'readBetween', resource.name),
      ownStep('Then', phrase, resource.name, toPath(at)),
    ];
    return [{ title: 'A change that names an old version is refused', steps }];
  },
});

/**
 * Where the body names the version that the item had when it was read, if the definition says that it counts.
 * @param sent where the item stands in the body
 * @returns a JSON pointer into the item
 */
function versionAt(context: CheckContext, sent: string): string | undefined {
  const { template, operation, catalogue } = context;
  const schema = bodySchemaOf(context);
  const found = [...leaves(template.body?.value ?? null)].find(
    ({ at, value }) =>
      typeof value === 'string' &&
      value.startsWith('{{existing ') &&
      at.startsWith(`${sent}/`) &&
      value.endsWith(` ${at.slice(sent.length)}}}`),
  );
  const own = found === undefined || schema === undefined ? undefined : schemaAt(catalogue.schemas, schema, found.at);
  if (found === undefined || own === undefined) return undefined;
  const { type, description } = meantSchema(catalogue.schemas, own, 'request').node;
  const refusals = operation.responses.filter(({ status }) => status === '409' || status === '412');
  const told = [description, ...refusals.map(({ description: text }) => text)];
  const isTold = told.some((text) => typeof text === 'string' && saysStale.test(text));
  return type === 'integer' && refusals.length > 0 && isTold ? found.at.slice(sent.length) : undefined;
}
