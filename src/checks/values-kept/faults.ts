import { type Absent, either, unlessRole } from '../../mock/kit/absent.js';
import { isBoundPlace } from '../../mock/kit/bound.js';
import { changedText } from '../../mock/kit/changed-text.js';
import type { Fault } from '../../mock/kit/fault.js';
import { sentTargets } from '../../mock/kit/inputs.js';
import { unseen, withoutUpdate } from '../../mock/kit/kept.js';
import { storeWith } from '../../mock/kit/stores.js';
import { writtenTexts } from '../../mock/kit/written-texts.js';
import { asObject, isObject, type Json } from '../../model/json.js';
import { roleOf } from '../../model/parts.js';
import { get, isInList, join } from '../../support/json/pointer.js';

const encoded = (text: string): string => text.replaceAll('"', '&quot;').replaceAll("'", '&#39;');

/** Texts that people write, with room for quotes. */
const withoutRoomyText: Absent = (catalogue, operation) => {
  const isRoomy = writtenTexts(catalogue, operation).some(({ node: { maxLength } }) => Number(maxLength ?? 200) >= 200);
  return isRoomy ? undefined : 'it is sent no text that people write';
};

/** A change may send zero, false or an empty text in place of a value of the item. */
const withoutEmptyValue: Absent = (catalogue, operation) => {
  const { sent, into, renamed } = roleOf(catalogue, operation)?.part ?? {};
  if (sent === undefined || into !== undefined || renamed !== undefined) return 'it takes no item as it is shown';
  const places = sentTargets(catalogue, operation).filter(
    ({ at, node }) =>
      at.startsWith(`${sent}/`) && !isInList(at) && !isBoundPlace(catalogue, operation, at) && node.enum === undefined,
  );
  const isOpen = places.some(
    ({ node }) =>
      (node.type === 'boolean' && node.default !== false) ||
      (node.type === 'integer' && Number(node.minimum ?? 0) <= 0),
  );
  return isOpen ||
    writtenTexts(catalogue, operation).some(({ node, required }) => !required && Number(node.minLength ?? 0) === 0)
    ? undefined
    : 'none of its values may be zero, false or empty';
};

/** What is changed, with the old values where the new ones are nothing. */
function withOldForNothing(before: Json | undefined, after: Json): Json {
  if (isObject(after)) {
    const changed = Object.entries(after).map(([name, value]) => [
      name,
      withOldForNothing(get(before, join('', name)), value),
    ]);
    return Object.fromEntries(changed);
  }
  return before !== undefined && [0, false, ''].some((nothing) => nothing === after) ? before : after;
}

export const faults: readonly Fault[] = [
  {
    id: 'quotes-encoded',
    title: 'keeps quotes as HTML writes them',
    foundBy: ['values-kept'],
    absent: (catalogue, operation) =>
      unlessRole((resourceRole) => {
        const { role, part } = resourceRole;
        if (role !== 'create') return 'changes are asked with other values';
        if (part.into !== undefined || part.renamed !== undefined) return 'it takes no item as it is shown';
        return unseen(resourceRole) ?? withoutRoomyText(catalogue, operation);
      }, 'it takes no item')(catalogue, operation),
    store: (store) =>
      storeWith(store, {
        add: (resource, id, object) => store.add(resource, id, asObject(changedText(object, encoded))),
      }),
  },
  {
    id: 'nothing-changes-nothing',
    title: 'takes zero, false and empty texts in a change for values that are left out',
    foundBy: ['values-kept'],
    mayAlsoFail: ['state-update', 'repeat-update', 'put-replaces'],
    absent: either(withoutUpdate, withoutEmptyValue),
    store: (store) =>
      storeWith(store, {
        change: (resource, id, object) =>
          store.change(resource, id, asObject(withOldForNothing(store.find(resource, id), object))),
      }),
  },
];
