import { either } from '../../mock/kit/absent.js';
import { withHeader } from '../../mock/kit/answers.js';
import type { Innocent } from '../../mock/kit/fault.js';
import { withoutAnswerToUnknown } from '../../mock/kit/unknown.js';
import { roleOf } from '../../model/parts.js';
import { get } from '../../support/json/pointer.js';

/** So many characters in common make two identifiers similar. */
const alike = 20;

export const innocents: readonly Innocent[] = [
  {
    id: 'similar-suggested',
    title: 'refuses an unknown identifier, and names the item with a similar one in a link',
    absent: either(withoutAnswerToUnknown, (catalogue, operation) => {
      const { part, resource } = roleOf(catalogue, operation) ?? {};
      const isTold = part?.by !== undefined && resource?.identifier !== undefined;
      return isTold ? undefined : 'its items cannot be told apart';
    }),
    refusals: 'only',
    rewrite: (wire, { kind, call }) => {
      const { part, resource } = roleOf(call.catalogue, call.operation) ?? {};
      const asked = call.parameters[part?.by ?? ''];
      if (kind !== 'not-found' || resource === undefined || asked === undefined) return wire;
      const known = call.store.all(resource.name).map((item) => String(get(item, resource.identifier ?? '')));
      const similar = known.find((id) => id.slice(0, alike) === asked.slice(0, alike));
      return similar === undefined ? wire : withHeader(wire, 'link', `<${encodeURIComponent(similar)}>; rel="related"`);
    },
  },
];
