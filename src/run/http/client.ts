import { rootCertificates } from 'node:tls';
import { Agent, type Dispatcher, EnvHttpProxyAgent, request as send } from 'undici';
import type { ClientCertificate } from '../../model/profile.js';
import type { PreparedRequest, Transport } from '../../model/wire.js';
import { wireBody } from '../../model/wire-body.js';
import { messageOf } from '../../support/errors.js';
import { isStream } from '../../support/media-type.js';
import { sendBare, type TlsOptions } from './bare-connection.js';
import { BrokenOff, failureKind } from './failures.js';
import { joinHeaders } from './headers.js';
import { beginningOf } from './stream-beginning.js';
import { makeTransport, maxBodyBytes, type RawAnswer } from './transport.js';
import { takingUnaskedContinue } from './unasked-continue.js';

export interface HttpOptions {
  /** In milliseconds: for the whole exchange, and for the connection. */
  readonly timeouts: { readonly request: number; readonly connect: number };
  readonly clientCertificate?: ClientCertificate;
  readonly proxies?: Proxies;
  /** In milliseconds, from any fixed point. */
  readonly clock: () => number;
}

/** Through which proxy a URL is asked, by its scheme; an empty text for none. */
export interface Proxies {
  readonly http: string;
  readonly https: string;
  /** Hosts that are asked directly, separated by commas. */
  readonly except: string;
}

/** Sends over HTTP with undici. Redirects are not followed: the answer is what the candidate gave. */
export function httpTransport(options: HttpOptions): { transport: Transport; close: () => Promise<void> } {
  const { cert, key, ca } = options.clientCertificate ?? {};
  const trust = ca === undefined ? {} : { ca: [...rootCertificates, ca] };
  const certified = cert === undefined || key === undefined ? trust : { ...trust, cert, key };
  const tlsOf = ({ withoutCertificate }: PreparedRequest): TlsOptions =>
    withoutCertificate === true ? trust : certified;
  const timeout = options.timeouts.request;
  const agents = new Map<string, Dispatcher>();
  const overAgent = (prepared: PreparedRequest, allowH2: boolean): Promise<RawAnswer> => {
    const tls = tlsOf(prepared);
    const name = `${tls === trust} ${allowH2}`;
    const agent = agents.get(name) ?? makeAgent(options, tls, allowH2);
    agents.set(name, agent);
    return sendOnce(prepared, agent, timeout);
  };
  const overOwnConnection = (prepared: PreparedRequest): Promise<RawAnswer> =>
    sendBare(prepared, { timeout, tls: tlsOf(prepared) });
  const withoutProxy = takingUnaskedContinue((prepared) => overAgent(prepared, false), overOwnConnection);
  const overHttp1 = (prepared: PreparedRequest): Promise<RawAnswer> => {
    if (options.proxies !== undefined) return overAgent(prepared, false);
    return prepared.bare ? overOwnConnection(prepared) : withoutProxy(prepared);
  };
  let speaksHttp2Alone = false;
  const sendOver = async (prepared: PreparedRequest): Promise<RawAnswer> => {
    if (speaksHttp2Alone) return overAgent(prepared, true);
    try {
      return await overHttp1(prepared);
    } catch (error) {
      if (!refusesHttp1(error)) throw error;
      speaksHttp2Alone = true;
      return overAgent(prepared, true);
    }
  };
  return {
    transport: makeTransport(sendOver, { timeout, clock: options.clock }),
    close: async () => {
      await Promise.all([...agents.values()].map((agent) => agent.destroy()));
    },
  };
}

/** True where the server takes none of the protocols that were offered: it speaks HTTP/2 alone (RFC 7301 section 3.2). */
function refusesHttp1(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_SSL_TLSV1_ALERT_NO_APPLICATION_PROTOCOL';
}

/** @param allowH2 offers HTTP/2 too; without it, what is sent is what HTTP/1.1 carries */
function makeAgent({ timeouts, proxies }: HttpOptions, tls: TlsOptions, allowH2: boolean): Dispatcher {
  // A TLS session that is taken up again shows no certificate, and is let in by servers that look only at the first.
  const connect = { timeout: timeouts.connect, maxCachedSessions: 0, ...tls };
  const limits = {
    allowH2,
    headersTimeout: timeouts.request,
    bodyTimeout: timeouts.request,
    maxResponseSize: maxBodyBytes,
  };
  if (proxies === undefined) return new Agent({ connect, ...limits });
  const { http, https, except } = proxies;
  const proxied = { httpProxy: http, httpsProxy: https, noProxy: except, proxyTunnel: false };
  return new EnvHttpProxyAgent({ connect, requestTls: connect, proxyTls: connect, ...limits, ...proxied });
}

async function sendOnce(prepared: PreparedRequest, dispatcher: Dispatcher, timeout: number): Promise<RawAnswer> {
  const { statusCode, headers, body } = await send(prepared.url, {
    method: prepared.method as Dispatcher.HttpMethod,
    headers: prepared.headers,
    body: wireBody(prepared) ?? null,
    dispatcher,
    signal: AbortSignal.timeout(timeout),
  });
  const joined = joinHeaders(headers);
  const read = isStream(joined['content-type'] ?? '') ? beginningOf : readBody;
  return { status: statusCode, headers: joined, ...(await read(body)) };
}

/** An answer that breaks off had begun, so the connection was no old one, and there is no reason to send again. */
async function readBody(body: Dispatcher.ResponseData['body']): Promise<Pick<RawAnswer, 'body'>> {
  try {
    return { body: Buffer.from(await body.arrayBuffer()) };
  } catch (error) {
    if (failureKind(error) !== 'connection') throw error;
    throw new BrokenOff(`the answer broke off: ${messageOf(error)}`, { cause: error });
  }
}
