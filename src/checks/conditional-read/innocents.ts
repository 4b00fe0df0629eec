import { withoutRead } from '../../mock/kit/absent.js';
import type { Innocent } from '../../mock/kit/fault.js';

export const innocents: readonly Innocent[] = [
  {
    id: 'honoured-etag',
    title: 'names versions by ETag, and honours them',
    absent: withoutRead,
    rewrite: (wire, { arrived }) => {
      const etag = `"${wire.body.length}-${[...wire.body].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1e9, 7)}"`;
      const headers = { ...wire.headers, etag };
      return arrived.headers['if-none-match'] === etag ? { status: 304, headers, body: '' } : { ...wire, headers };
    },
  },
];
