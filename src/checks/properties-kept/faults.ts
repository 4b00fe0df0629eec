import type { Fault } from '../../mock/kit/fault.js';
import { unseen } from '../../mock/kit/kept.js';
import { keptTexts } from '../../mock/kit/shown-texts.js';
import { storeWith } from '../../mock/kit/stores.js';
import { asObject } from '../../model/json.js';
import { roleOf } from '../../model/parts.js';
import { get, remove } from '../../support/json/pointer.js';

export const faults: readonly Fault[] = [
  {
    id: 'property-dropped',
    title: 'does not keep one of the properties that are optional',
    foundBy: ['properties-kept'],
    mayAlsoFail: ['values-kept', 'state-create', 'unicode-kept'],
    absent: (catalogue, operation) => {
      const resourceRole = roleOf(catalogue, operation);
      if (resourceRole?.role !== 'create') return 'it does not create';
      if (resourceRole.part.into !== undefined || resourceRole.part.renamed !== undefined)
        return 'the item shows the values that are sent at other places';
      return keptTexts(catalogue, operation).length > 0
        ? unseen(resourceRole)
        : 'no schema describes an optional text both in what is sent and in what is read';
    },
    store: (store, { catalogue, operation }) => {
      const own = roleOf(catalogue, operation)?.resource.name;
      const texts = keptTexts(catalogue, operation);
      return storeWith(store, {
        add: (resource, id, object) => {
          const at = resource === own ? texts.find((place) => get(object, place) !== undefined) : undefined;
          store.add(resource, id, at === undefined ? object : asObject(remove(object, at)));
        },
      });
    },
  },
];
