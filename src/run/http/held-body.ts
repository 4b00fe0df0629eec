import { promisify } from 'node:util';
import { deflateRaw, inflateRawSync } from 'node:zlib';
import type { ReceivedResponse } from '../../model/exchange.js';
import { collectGarbage } from '../../support/collect-garbage.js';

/** From this length on, in characters, a body is packed while the run goes on. */
const longBody = 32 * 1024;

const pack = promisify(deflateRaw);

/** Several judgements in turn read the same body. */
let lastRead: { readonly packed: Buffer; readonly body: string } | undefined;

/**
 * An answer as the run holds it until its end: a long body is packed, and unpacked when it is read. A thousand lists of many
 * megabytes would not fit into memory otherwise.
 */
export async function held(response: ReceivedResponse): Promise<ReceivedResponse> {
  const { body, ...facts } = response;
  if (body.length < longBody) return response;
  const packed = await pack(body, { level: 1 });
  return {
    ...facts,
    get body() {
      if (lastRead?.packed !== packed) lastRead = { packed, body: unpacked(packed) };
      return lastRead.body;
    },
  };
}

/** The body before is let go of first: nobody reads both. */
function unpacked(packed: Buffer): string {
  lastRead = undefined;
  collectGarbage();
  return inflateRawSync(packed).toString('utf8');
}
