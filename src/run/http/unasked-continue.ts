import { errors } from 'undici';
import type { PreparedRequest } from '../../model/wire.js';
import type { RawAnswer } from './transport.js';

type Send = (prepared: PreparedRequest) => Promise<RawAnswer>;

/**
 * Sends as usual, and plainly to a server that says 100 Continue though nobody asked for it: the usual library takes that for no
 * HTTP, but a client must wait for the answer that follows (RFC 9110 section 15.2).
 */
export function takingUnaskedContinue(usual: Send, plain: Send): Send {
  const continuing = new Set<string>();
  const sendPlainly: Send = async (prepared) => {
    const { trailing: _, ...answer } = await plain(prepared);
    return answer;
  };
  return async (prepared) => {
    const { origin } = new URL(prepared.url);
    if (continuing.has(origin)) return sendPlainly(prepared);
    try {
      return await usual(prepared);
    } catch (error) {
      if (!(error instanceof errors.SocketError && error.message === 'bad response')) throw error;
      continuing.add(origin);
      return sendPlainly(prepared);
    }
  };
}
