import { isIP } from 'node:net';
import {
  checkServerIdentity,
  connect,
  type PeerCertificate,
  rootCertificates,
  type SecureVersion,
  type TLSSocket,
} from 'node:tls';
import type { Handshake, ShownCertificate, TlsLook, TlsProbe } from '../../model/cross-functional.js';
import type { ClientCertificate } from '../../model/profile.js';
import { messageOf } from '../../support/errors.js';
import { type Endpoint, sendClientHello, usualSuites, versions, weakSuites } from './client-hello.js';

export interface ProbeOptions {
  /** In milliseconds, for each attempt. */
  readonly timeout: number;
  readonly clientCertificate?: ClientCertificate;
  /** Waits until a connection may begin. */
  readonly awaitTurn?: () => Promise<void>;
}

/** Tries versions, weak suites and the certificate at the host of a URL; each URL once. */
export function makeTlsProbe(options: ProbeOptions): TlsProbe {
  const known = new Map<string, Promise<TlsLook>>();
  return (url) => {
    const { hostname, port } = new URL(url);
    const place = { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port || 443), timeout: options.timeout };
    const key = `${place.host} ${place.port}`;
    const look = known.get(key) ?? probe(url, place, options);
    known.set(key, look);
    return look;
  };
}

/** One attempt after the other: a server that limits connections is not to be taken for one that refuses. */
async function probe(url: string, place: Endpoint, options: ProbeOptions): Promise<TlsLook> {
  const { awaitTurn = () => Promise.resolve() } = options;
  const greet = async (version: keyof typeof versions, suites: readonly number[]): Promise<Handshake> => {
    await awaitTurn();
    return sendClientHello(place, { version: versions[version], suites });
  };
  const shakeHands = async (version: SecureVersion): Promise<HandshakeResult> => {
    await awaitTurn();
    return handshakeWith(place, version, options);
  };
  const modern = await shakeHands('TLSv1.3');
  const older = await shakeHands('TLSv1.2');
  const first = await greet('TLS 1.1', usualSuites);
  const oldest = await greet('TLS 1.0', usualSuites);
  const weak = await greet('TLS 1.2', weakSuites);
  const certificate = modern.certificate ?? older.certificate;
  return {
    url,
    versions: {
      'TLS 1.3': modern.handshake,
      'TLS 1.2': older.handshake,
      'TLS 1.1': ofVersion('TLS 1.1', first),
      'TLS 1.0': oldest,
    },
    weak,
    ...(certificate === undefined ? {} : { certificate }),
  };
}

/** A ClientHello with 1.1 may be answered with 1.0, which then is not 1.1. */
function ofVersion(version: string, handshake: Handshake): Handshake {
  if (handshake.kind !== 'accepted' || handshake.protocol === version) return handshake;
  return { kind: 'refused', how: `it answers with ${handshake.protocol}` };
}

interface HandshakeResult {
  readonly handshake: Handshake;
  readonly certificate?: ShownCertificate;
}

function handshakeWith(
  place: Endpoint,
  version: SecureVersion,
  { clientCertificate }: ProbeOptions,
): Promise<HandshakeResult> {
  const { ca, ...own } = clientCertificate ?? {};
  return new Promise((resolve) => {
    const socket = connect({
      host: place.host,
      port: place.port,
      ...(isIP(place.host) === 0 ? { servername: place.host } : {}),
      minVersion: version,
      maxVersion: version,
      rejectUnauthorized: false,
      ...own,
      ...(ca === undefined ? {} : { ca: [...rootCertificates, ca] }),
    });
    const end = (result: HandshakeResult): void => {
      socket.destroy();
      resolve(result);
    };
    const unclear = (reason: string): void => end({ handshake: { kind: 'unclear', reason } });
    socket.setTimeout(place.timeout, () => unclear(`no answer within ${place.timeout} ms`));
    socket.once('secureConnect', () => end(accepted(socket, place.host)));
    socket.once('end', () => end({ handshake: { kind: 'refused', how: 'it ends the connection' } }));
    socket.once('error', (error: NodeJS.ErrnoException) => {
      if (!isRefusal(error.code ?? '')) return unclear(messageOf(error));
      end({ handshake: { kind: 'refused', how: error.code ?? messageOf(error) } });
    });
  });
}

/** What OpenSSL calls the refusals of the other side; what does not reach it says nothing. */
function isRefusal(code: string): boolean {
  return /^ERR_SSL_|^EPROTO$|^ECONNRESET$/.test(code) && code !== 'ERR_SSL_NO_PROTOCOLS_AVAILABLE';
}

function accepted(socket: TLSSocket, host: string): HandshakeResult {
  const protocol = (socket.getProtocol() ?? '').replace('TLSv', 'TLS ');
  const handshake = { kind: 'accepted', protocol, suite: socket.getCipher().standardName } as const;
  const certificate = socket.getPeerCertificate();
  return Object.keys(certificate).length === 0
    ? { handshake }
    : { handshake, certificate: certificateOf(socket, certificate, host) };
}

/** Errors of OpenSSL that are about time or name, which are looked at by themselves. */
const ofTimeOrName = new Set(['CERT_HAS_EXPIRED', 'CERT_NOT_YET_VALID', 'ERR_TLS_CERT_ALTNAME_INVALID']);

function certificateOf(socket: TLSSocket, certificate: PeerCertificate, host: string): ShownCertificate {
  const otherName = checkServerIdentity(host, certificate)?.message;
  const code: unknown = socket.authorizationError;
  const distrusted = code instanceof Error ? code.message : typeof code === 'string' ? code : undefined;
  return {
    host,
    from: isoTime(certificate.valid_from),
    until: isoTime(certificate.valid_to),
    ...(distrusted === undefined || ofTimeOrName.has(distrusted) ? {} : { distrusted }),
    ...(otherName === undefined ? {} : { otherName }),
  };
}

function isoTime(text: string): string {
  return new Date(text).toISOString();
}
