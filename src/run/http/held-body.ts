import { promisify } from 'node:util';
import { deflateRaw, inflateRawSync } from 'node:zlib';
import type { ReceivedResponse } from '../../model/exchange.js';
import { collectGarbage, isMemoryScarce } from '../../support/collect-garbage.js';

/** From this length on, in characters, a body is packed while the run goes on. */
const longBody = 32 * 1024;

/** So many characters of long bodies stay as they are, because packing takes longer than anything else that is done with them. */
const roomForBodies = 8 * 1024 * 1024;

const pack = promisify(deflateRaw);

/** Several judgements in turn read the same body. */
let lastRead: { readonly packed: Buffer; readonly body: string } | undefined;

/** Makes answers as a run holds them until its end. */
export class HeldBodies {
  private unpacked = 0;

  constructor(private readonly isScarce = isMemoryScarce) {}

  /**
   * The same answer; a long body is packed, and unpacked when it is read, unless few came before. A thousand lists of many
   * megabytes would not fit into memory otherwise.
   */
  readonly held = async (response: ReceivedResponse): Promise<ReceivedResponse> => {
    const { length } = response.body;
    if (length < longBody) return response;
    this.unpacked += length;
    return this.unpacked > roomForBodies || this.isScarce() ? packedBody(response) : response;
  };
}

async function packedBody({ body, ...facts }: ReceivedResponse): Promise<ReceivedResponse> {
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
