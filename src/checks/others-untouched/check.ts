import type { CheckContext } from '../../model/check-context.js';
import { defineCheck } from '../../plan/kit/define-check.js';
import { send } from '../../plan/kit/requests.js';
import { ownStep, step } from '../../plan/kit/steps.js';
import { otherUntouched } from './judge.js';

const phrase = 'the other {string} is unchanged';

/** Changing or removing one item leaves the others unchanged. */
export const check = defineCheck({
  title: 'Other items unchanged',
  asks: 'Changing or removing one item leaves the others unchanged.',
  order: 140,
  group: 'kept',
  depth: 'standard',
  restsOnReading: true,
  phrases: {
    [phrase]: { of: 'other-item', judge: otherUntouched },
  },
  notes: {
    sends:
      'The valid request for one item while a second one exists, then the request that reads the second. At standard depth a removal is left out where the items are listed, because `list-changes-by-one` asks it too.',
    demands: 'The second item is unchanged.',
    basis: 'The responses of the operation, which is about one item.',
    notWhen: 'The operation neither changes nor removes an item, or items cannot be created or read.',
    safeguards:
      'This run created both items. Values that the candidate sets by itself are not compared. An item that could not be read before proves nothing.',
  },
  plan: (context) => {
    const { resourceRole } = context;
    const changes = resourceRole?.role === 'update' || resourceRole?.role === 'delete';
    if (
      !changes ||
      resourceRole.resource.create.length === 0 ||
      resourceRole.resource.read.length === 0 ||
      resourceRole.part.by === undefined
    ) {
      return { notApplicable: 'the operation does not change one of several items' };
    }
    const { name } = resourceRole.resource;
    const steps = [step('Given', 'another', name), send(context), ownStep('Then', phrase, name)];
    return [{ title: 'Other items are unchanged', depth: isSeenInList(resourceRole) ? 'thorough' : 'standard', steps }];
  },
});

/** True for a removal that `list-changes-by-one` asks too: it looks at all items of the list. */
function isSeenInList({ role, resource, part }: NonNullable<CheckContext['resourceRole']>): boolean {
  const isListed = resource.identifier !== undefined && resource.list.some(({ returned }) => returned !== undefined);
  return role === 'delete' && isListed && part.confirmedBy === undefined;
}
