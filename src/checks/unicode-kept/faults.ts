import { changedText } from '../../mock/kit/changed-text.js';
import type { Fault } from '../../mock/kit/fault.js';
import { unseen } from '../../mock/kit/kept.js';
import type { Store } from '../../mock/kit/store.js';
import { storeWith } from '../../mock/kit/stores.js';
import { writtenTexts } from '../../mock/kit/written-texts.js';
import type { Catalogue } from '../../model/catalogue.js';
import type { Operation } from '../../model/definition.js';
import { asObject } from '../../model/json.js';
import { roleOf } from '../../model/parts.js';

/** Keeps new items with their texts changed. */
const writes = (change: (text: string) => string) => (store: Store) =>
  storeWith(store, { add: (resource, id, object) => store.add(resource, id, asObject(changedText(object, change))) });

function withoutUnicode(catalogue: Catalogue, operation: Operation): string | undefined {
  const resourceRole = roleOf(catalogue, operation);
  if (resourceRole?.role !== 'create') return 'it does not create';
  const usable = writtenTexts(catalogue, operation).some(({ node: { maxLength } }) => Number(maxLength ?? 40) >= 40);
  return usable ? unseen(resourceRole) : 'it is sent no text that people write';
}

export const faults: readonly Fault[] = [
  {
    id: 'unicode-mangled',
    title: 'keeps question marks in place of other scripts',
    foundBy: ['unicode-kept'],
    mayAlsoFail: ['values-kept'],
    absent: withoutUnicode,
    store: writes((text) => text.replace(/[^\p{ASCII}]/gu, '?')),
  },
  {
    id: 'emoji-lost',
    title: 'keeps no characters beyond the basic plane',
    foundBy: ['unicode-kept'],
    mayAlsoFail: ['values-kept'],
    absent: withoutUnicode,
    store: writes((text) => text.replace(/[\u{10000}-\u{10FFFF}]/gu, '')),
  },
];
