import { either } from '../../mock/kit/absent.js';
import type { Fault } from '../../mock/kit/fault.js';
import { storeWith } from '../../mock/kit/stores.js';
import { withoutAnswerToUnknown } from '../../mock/kit/unknown.js';
import { resourceOfParameter, roleOf } from '../../model/parts.js';

/** So many characters of an identifier are looked at. */
const width = 30;

/** True for an identifier that begins as a known one does. */
const isLike = (known: string, asked: string): boolean => asked.startsWith(known.slice(0, width));

export const faults: readonly Fault[] = [
  {
    id: 'identifier-cut',
    title: 'looks at the beginning of an identifier only',
    foundBy: ['near-identifier'],
    mayAlsoFail: ['unknown-identifier'],
    absent: either(withoutAnswerToUnknown, (catalogue, operation) => {
      const { role, part, resource } = roleOf(catalogue, operation) ?? {};
      if (role !== 'read') return 'only reads are asked at this depth';
      const named = operation.parameters.find(({ in: place, name }) => place === 'path' && name === part?.by);
      if (named === undefined) return 'the path does not say which item is meant';
      const meant = resourceOfParameter(catalogue, operation, named);
      return meant === undefined || meant === resource?.name
        ? undefined
        : 'its items are called as those that they belong to';
    }),
    store: (store, { catalogue, operation, memory }) => {
      const own = roleOf(catalogue, operation)?.resource.name;
      return storeWith(store, {
        find: (resource, id) => {
          const found = store.find(resource, id);
          if (resource !== own) return found;
          if (found !== undefined) memory.set(String(id), true);
          return (
            found ??
            store.find(
              resource,
              [...memory.keys()].find((known) => isLike(known, String(id))),
            )
          );
        },
      });
    },
  },
];
