import { type Absent, either } from '../../mock/kit/absent.js';
import type { Fault } from '../../mock/kit/fault.js';
import { unseen } from '../../mock/kit/kept.js';
import { relisted, withoutList } from '../../mock/kit/lists.js';
import { listedTexts } from '../../mock/kit/shown-texts.js';
import type { Json } from '../../model/json.js';
import { roleOf } from '../../model/parts.js';
import { get, set } from '../../support/json/pointer.js';

/** The items that are listed have a text that a read shows too. */
const withoutListedText: Absent = (catalogue, operation) => {
  const resourceRole = roleOf(catalogue, operation);
  if (resourceRole === undefined) return 'it does not list';
  return listedTexts(catalogue, operation).length > 0
    ? unseen(resourceRole)
    : 'no schema describes a free text both in the list and in a read';
};

function otherwise(item: Json, places: readonly string[]): Json {
  const at = places.find((place) => typeof get(item, place) === 'string');
  return at === undefined ? item : set(item, at, `${String(get(item, at))} (listed)`);
}

export const faults: readonly Fault[] = [
  {
    id: 'list-shows-other',
    title: 'lists items with another text than a read shows',
    foundBy: ['list-agrees'],
    mayAlsoFail: ['list-agrees'],
    absent: either(withoutList, withoutListedText),
    reply: (reply, call) => {
      const texts = listedTexts(call.catalogue, call.operation);
      return relisted(reply, call, (items) => items.map((item) => otherwise(item, texts)));
    },
  },
];
