import { type Absent, either } from '../../mock/kit/absent.js';
import type { Fault } from '../../mock/kit/fault.js';
import { answersPlace, freeTextOfItems, unseen } from '../../mock/kit/kept.js';
import { relisted, withoutList } from '../../mock/kit/lists.js';
import { roleOf } from '../../model/parts.js';
import { get, set } from '../../support/json/pointer.js';

/** The items that are listed have a text that is sent, and that a read shows too. */
const withoutListedText: Absent = (catalogue, operation) => {
  const resourceRole = roleOf(catalogue, operation);
  if (resourceRole === undefined) return 'it does not list';
  const text = freeTextOfItems(catalogue, resourceRole);
  if (text === undefined) return 'items have no free text';
  const place = `${resourceRole.part.returned ?? ''}/0${text}`;
  return answersPlace(catalogue, operation, place) ? unseen(resourceRole) : 'the list does not show the text';
};

export const faults: readonly Fault[] = [
  {
    id: 'list-shows-other',
    title: 'lists items with another text than a read shows',
    foundBy: ['list-agrees'],
    absent: either(withoutList, withoutListedText),
    reply: (reply, call) => {
      const resourceRole = roleOf(call.catalogue, call.operation);
      const text = resourceRole === undefined ? undefined : freeTextOfItems(call.catalogue, resourceRole);
      return relisted(reply, call, (items) =>
        items.map((item) => {
          const held = get(item, text ?? '');
          return typeof held === 'string' && text !== undefined ? set(item, text, `${held} (listed)`) : item;
        }),
      );
    },
  },
];
