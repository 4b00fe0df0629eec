import { Buffer } from 'node:buffer';
import { gzipSync } from 'node:zlib';
import { withoutRead } from '../../mock/kit/absent.js';
import type { Innocent } from '../../mock/kit/fault.js';

/** Short answers only grow if they are compressed. */
const shortest = 100;

export const innocents: readonly Innocent[] = [
  {
    id: 'long-answers-compressed',
    title: 'compresses for whoever asks for it, and leaves short answers as they are',
    absent: withoutRead,
    rewrite: (wire, { arrived }) => {
      const isAsked = String(arrived.headers['accept-encoding'] ?? '').includes('gzip');
      const headers = { ...wire.headers, vary: 'accept-encoding' };
      if (!isAsked || wire.body.length < shortest) return { ...wire, headers };
      return { ...wire, headers: { ...headers, 'content-encoding': 'gzip' }, bytes: gzipSync(Buffer.from(wire.body)) };
    },
  },
];
