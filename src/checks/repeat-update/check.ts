import { defineCheck } from '../../plan/kit/define-check.js';
import { send } from '../../plan/kit/requests.js';
import { step } from '../../plan/kit/steps.js';

/** A repeated PUT has the same effect as one. */
export const check = defineCheck({
  title: 'Repeated update',
  asks: 'A repeated PUT has the same effect as one.',
  order: 160,
  group: 'kept',
  depth: 'standard',
  restsOnReading: true,
  notes: {
    sends: 'The same PUT twice, and after each the request that reads the item, where there is one.',
    demands:
      'The second answer is not a 5xx, and not 201 if the operation documents 200 or 204 too. The item, if it can be read, shows what was sent, or the same as after the first request.',
    basis:
      'RFC 9110 section 9.2.2: PUT is idempotent; section 9.3.4: 201 says that nothing was there before; the cross-functional requirement govstack-cfr-architecture#req-5.',
    notWhen: 'The method is not PUT, or the operation creates, reads or removes an item.',
    safeguards:
      'A second PUT may be refused, for example because the version of the item has changed; that is an observation.',
  },
  plan: (context) => {
    const { resourceRole, operation } = context;
    const isOfItem = resourceRole?.role === 'update' && resourceRole.part.sent !== undefined;
    // A document under a path of its own is no item, and is put there all the same.
    if (operation.method !== 'PUT' || !(isOfItem || resourceRole === undefined))
      return { notApplicable: 'the operation does not replace an item with PUT' };
    const { name = '', read = [] } = resourceRole?.resource ?? {};
    const [between, look] =
      read.length === 0 ? [[], []] : [[step('And', 'readBetween', name)], [step('And', 'readBack', name)]];
    const steps = [send(context), ...between, step('And', 'sentAgain'), step('Then', 'repeated'), ...look];
    return [{ title: 'A repeated PUT has the same effect as one PUT', steps }];
  },
});
