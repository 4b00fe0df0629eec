import { type Absent, unlessRole } from '../../mock/kit/absent.js';
import { changedText } from '../../mock/kit/changed-text.js';
import type { Fault } from '../../mock/kit/fault.js';
import { unseen } from '../../mock/kit/kept.js';
import { storeWith } from '../../mock/kit/stores.js';
import { writtenTexts } from '../../mock/kit/written-texts.js';
import { asObject } from '../../model/json.js';

const encoded = (text: string): string => text.replaceAll('"', '&quot;').replaceAll("'", '&#39;');

/** Texts that people write, with room for quotes. */
const withoutRoomyText: Absent = (catalogue, operation) => {
  const isRoomy = writtenTexts(catalogue, operation).some(({ node: { maxLength } }) => Number(maxLength ?? 200) >= 200);
  return isRoomy ? undefined : 'it is sent no text that people write';
};

export const faults: readonly Fault[] = [
  {
    id: 'quotes-encoded',
    title: 'keeps quotes as HTML writes them',
    foundBy: ['values-kept'],
    absent: (catalogue, operation) =>
      unlessRole((resourceRole) => {
        const { role, part } = resourceRole;
        const isKept = role === 'create' || role === 'update';
        if (!isKept || part.into !== undefined || part.renamed !== undefined) return 'it takes no item as it is shown';
        return unseen(resourceRole) ?? withoutRoomyText(catalogue, operation);
      }, 'it takes no item')(catalogue, operation),
    store: (store) =>
      storeWith(store, {
        add: (resource, id, object) => store.add(resource, id, asObject(changedText(object, encoded))),
        change: (resource, id, object) => store.change(resource, id, asObject(changedText(object, encoded))),
      }),
  },
];
