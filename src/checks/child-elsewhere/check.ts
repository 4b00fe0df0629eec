import type { CheckContext } from '../../model/check-context.js';
import { shortName } from '../../model/definition.js';
import type { ResourceRole } from '../../model/parts.js';
import { itemAction } from '../../plan/kit/actions.js';
import { defineCheck } from '../../plan/kit/define-check.js';
import { ownerOf } from '../../plan/kit/owners.js';
import { accepted, send } from '../../plan/kit/requests.js';
import { step } from '../../plan/kit/steps.js';
import { answerToUnknown } from '../../plan/kit/unknown-identifier.js';

/** What belongs to one item cannot be read under another item. */
export const check = defineCheck({
  title: 'Read under its owner only',
  asks: 'What belongs to one item cannot be read under another item.',
  order: 342,
  group: 'unknown',
  depth: 'standard',
  notes: {
    sends: 'The valid request with the identifier of another owner in the path.',
    demands: '404, or another refusal that the definition documents.',
    basis: 'The path of the operation, which names an item and the item that it belongs to.',
    notWhen:
      'The path does not name an item below another one, a second owner cannot be made, the items come with their owner and may be numbered for each one, or the GovSpec does not say how an unknown identifier is answered.',
    safeguards: 'This run created both owners, and the request with the right owner is accepted first.',
  },
  plan: (context) => {
    const named = namedItem(context);
    const owner = named === undefined ? undefined : ownerOf({ ...context, resourceRole: named });
    const answer = answerToUnknown(context);
    const { role = '', part } = named ?? {};
    const names = ['read', 'update', 'delete'].includes(role) && part?.among === undefined && !mayBeCounted(context);
    if (owner === undefined || answer === undefined || !names)
      return { notApplicable: 'the operation does not name an item below another one' };
    const steps = [
      step('Given', 'another', owner.resource),
      accepted(context),
      step('And', 'valueOfOther', 'path parameter', owner.parameter, owner.resource),
      send(context),
      answer,
    ];
    return [{ title: 'An item that belongs to one owner is not found under another owner', steps }];
  },
});

/** The item that the operation names, also where it is an action such as `POST /shelves/{id}/books/{id}/lend`. */
function namedItem(context: CheckContext): ResourceRole | undefined {
  const action = itemAction(context);
  if (action === undefined) return context.resourceRole;
  const { resource } = action;
  return { role: 'update', part: { operation: shortName(context.operation) }, resource, first: false };
}

/** Where nothing creates the items, as with the versions of a document, each owner may have one with the same number or name. */
function mayBeCounted({ resourceRole, template, operation, catalogue: { schemas } }: CheckContext): boolean {
  const own = template.parameters.find(
    ({ setting }) => setting.kind === 'existing' && setting.resource === resourceRole?.resource.name,
  );
  const schema = operation.parameters.find(({ name }) => name === own?.name)?.schema;
  const isUnique = schema !== undefined && schemas.follow(schema, 'request').node.format === 'uuid';
  return resourceRole?.resource.create.length === 0 && !isUnique;
}
