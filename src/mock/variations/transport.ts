import { Buffer } from 'node:buffer';
import { gzipSync } from 'node:zlib';
import { everywhere } from '../faults/absent.js';
import type { Variation } from '../kit/fault.js';
import type { WireAnswer } from '../kit/wire-answer.js';

function withHeaders(headers: Readonly<Record<string, string>>): NonNullable<Variation['rewrite']> {
  return (wire) => ({ ...wire, headers: { ...wire.headers, ...headers } });
}

function compressed(wire: WireAnswer): WireAnswer {
  if (wire.body === '') return wire;
  const headers = { ...wire.headers, 'content-encoding': 'gzip', vary: 'accept-encoding' };
  return { ...wire, headers, bytes: gzipSync(Buffer.from(wire.body)) };
}

/** Other ways of sending the same. */
export const transportVariations: readonly Variation[] = [
  {
    id: 'chunked',
    title: 'sends in pieces, without saying how much',
    absent: everywhere,
    refusals: true,
    rewrite: (wire) => ({ ...wire, chunked: true }),
  },
  { id: 'compressed', title: 'compresses with gzip', absent: everywhere, refusals: true, rewrite: compressed },
  {
    id: 'no-keep-alive',
    title: 'closes the connection after every answer',
    absent: everywhere,
    refusals: true,
    rewrite: withHeaders({ connection: 'close' }),
  },
  {
    id: 'further-headers',
    title: 'sends headers that nobody asked for',
    absent: everywhere,
    refusals: true,
    rewrite: withHeaders({
      'cache-control': 'no-store',
      'x-request-id': '6f1c0f0e',
      'x-content-type-options': 'nosniff',
      'strict-transport-security': 'max-age=31536000',
      'set-cookie': 'visit=1; HttpOnly; Secure',
    }),
  },
  {
    id: 'charset-named',
    title: 'names the charset, in capital letters',
    absent: everywhere,
    refusals: true,
    rewrite: (wire) => {
      const { 'content-type': type = '' } = wire.headers;
      return /json/.test(type)
        ? { ...wire, headers: { ...wire.headers, 'content-type': `${type.replace('json', 'JSON')}; Charset=UTF-8` } }
        : wire;
    },
  },
];
