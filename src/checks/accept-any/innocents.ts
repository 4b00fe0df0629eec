import { either, withoutNamedJson, withoutRead } from '../../mock/kit/absent.js';
import { withHeader } from '../../mock/kit/answers.js';
import type { Innocent } from '../../mock/kit/fault.js';
import { asJson } from '../../support/json/parse.js';

export const innocents: readonly Innocent[] = [
  {
    id: 'indented-for-browsers',
    title: 'indents its JSON for whoever accepts any media type, and says that the answer depends on it',
    absent: either(withoutRead, withoutNamedJson),
    rewrite: (wire, { arrived }) => {
      const named = withHeader(wire, 'vary', 'accept');
      const value = arrived.headers.accept === '*/*' ? asJson(wire.body) : undefined;
      return value === undefined ? named : { ...named, body: JSON.stringify(value, null, 2) };
    },
  },
];
