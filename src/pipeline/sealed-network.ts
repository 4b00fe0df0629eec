import type { Network } from '../model/network.js';
import { CallLog } from '../run/http/call-log.js';
import type { RunFacts } from './run-facts-shape.js';

/** Calls were heard where the recording says; nothing can be sent. */
export function sealedNetwork({ listener }: RunFacts): Network {
  return {
    transport: () => Promise.reject(new Error('nothing is sent where a recording is judged')),
    listen: async ({ answer }) => {
      const log = new CallLog(listener ?? 'http://127.0.0.1', answer);
      return Object.assign(log, { close: () => Promise.resolve() });
    },
    close: () => Promise.resolve(),
  };
}
