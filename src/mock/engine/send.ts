import type { CandidateCall } from './http-message.js';

/** How long a call may take, in milliseconds. */
const timeout = 2000;

/** Makes a call over HTTP. Its answer does not matter. */
export async function sendOverHttp({ url, ...request }: CandidateCall): Promise<void> {
  await fetch(url, { ...request, signal: AbortSignal.timeout(timeout) });
}
