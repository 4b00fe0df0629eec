import { expect, it } from 'vitest';
import type { Exchange } from '../model/exchange.js';
import type { PreparedRequest } from '../model/wire.js';
import { assertReachable } from './assert-reachable.js';

type Failure = NonNullable<Exchange['failure']>;

/** What is advised where the look at a URL fails; undefined where the run goes on. */
async function advice(url: string, kind: Failure['kind'], message: string): Promise<string | undefined> {
  const transport = ({ method, url: asked }: PreparedRequest): Promise<Exchange> =>
    Promise.resolve({
      operation: '',
      request: { method, url: asked, headers: {} },
      failure: { kind, message },
      ms: 1,
    });
  try {
    await assertReachable(transport, [url]);
    return undefined;
  } catch (error) {
    return error instanceof Error && 'hint' in error ? String(error.hint) : 'no advice';
  }
}

it.each<[string, Failure['kind'], string, RegExp]>([
  ['http://a.test', 'unreachable', 'refused', /the candidate is running, and the proxy where one is set\.$/],
  ['https://a.test', 'connection', 'closed', /may ask for a client certificate/],
  ['https://a.test', 'connection', 'ERR_SSL_WRONG_VERSION_NUMBER', /try the URL with http:/],
  ['http://a.test', 'not-sent', 'Proxy Authentication Required (407)', /credential in the URL of the proxy/],
])('%s, %s: %s is told at once', async (url, kind, message, expected) => {
  expect(await advice(url, kind, message)).toMatch(expected);
});

it.each<[string, Failure['kind'], string]>([
  ['http://a.test', 'connection', 'closed'],
  ['https://a.test', 'unreachable', 'CERT_HAS_EXPIRED'],
  ['https://a.test', 'timeout', 'no answer'],
])('%s, %s: %s is judged', async (url, kind, message) => {
  expect(await advice(url, kind, message)).toBeUndefined();
});
