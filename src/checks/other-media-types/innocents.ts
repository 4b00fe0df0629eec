import { either, withoutRead } from '../../mock/kit/absent.js';
import type { Innocent } from '../../mock/kit/fault.js';
import { json } from '../../mock/kit/wire-answer.js';

export const innocents: readonly Innocent[] = [
  {
    id: 'one-media-type-at-a-time',
    title: 'refuses to answer in another media type than usual (406)',
    absent: either(withoutRead, (_, operation) => {
      const types = new Set(operation.responses.flatMap(({ contents }) => contents.map(({ mediaType }) => mediaType)));
      return types.size > 1 ? undefined : 'it has one media type';
    }),
    rewrite: (wire, { arrived }) => {
      const usual = wire.headers['content-type']?.split(';')[0] ?? '';
      const isTaken =
        String(arrived.headers.accept ?? '').includes(usual) || String(arrived.headers.accept).includes('*');
      return isTaken ? wire : json(406, { detail: 'There is no such media type.' });
    },
  },
];
