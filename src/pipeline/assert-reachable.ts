import type { Exchange } from '../model/exchange.js';
import type { Transport } from '../model/wire.js';
import { isOfCertificate } from '../run/http/failures.js';
import { plainRequest } from '../run/http/plain-request.js';
import { exitCodes, UserError } from '../support/errors.js';

/**
 * One look at each base URL, so that a wrong one is one clear message and not a page of verdicts. A certificate that is
 * not valid is a verdict: nothing else is sent then, but the report says what is wrong with it.
 * @throws UserError where nothing can be asked there
 */
export async function assertReachable(transport: Transport, urls: readonly string[]): Promise<void> {
  for (const url of new Set(urls)) {
    const { failure } = await transport(plainRequest(url));
    if (failure === undefined || isOfCertificate(failure.message) || !isTelling(url, failure)) continue;
    throw new UserError(`The candidate at ${url} cannot be reached: ${failure.message}.`, {
      hint: adviceOn(url, failure),
      exitCode: exitCodes.failure,
    });
  }
}

type Failure = NonNullable<Exchange['failure']>;

const ofProxy = /Proxy Authentication Required/;

/** True for a failure that every request would have. */
function isTelling(url: string, { kind, message }: Failure): boolean {
  return kind === 'unreachable' || ofProxy.test(message) || (kind === 'connection' && url.startsWith('https:'));
}

function adviceOn(url: string, { kind, message }: Failure): string {
  if (ofProxy.test(message))
    return 'Write the credential in the URL of the proxy, http://user:password@host:port: proxy in the profile, HTTP_PROXY or HTTPS_PROXY.';
  const general = 'Check the URL, that the candidate is running, and the proxy where one is set.';
  if (kind !== 'connection' || !url.startsWith('https:')) return general;
  return message.includes('WRONG_VERSION_NUMBER')
    ? `${general} No TLS is spoken there: try the URL with http://.`
    : `${general} It may ask for a client certificate (clientCertificate in the profile).`;
}
