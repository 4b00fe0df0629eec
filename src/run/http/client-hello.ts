import { randomBytes } from 'node:crypto';
import { connect, isIP } from 'node:net';
import type { Handshake } from '../../model/cross-functional.js';

/** A server that is asked for TLS. */
export interface Endpoint {
  readonly host: string;
  readonly port: number;
  /** In milliseconds. */
  readonly timeout: number;
}

/** What a ClientHello offers: the highest version, and cipher suites by their numbers. */
export interface Offer {
  readonly version: number;
  readonly suites: readonly number[];
}

const versionNames: Readonly<Record<number, string>> = {
  768: 'SSL 3.0',
  769: 'TLS 1.0',
  770: 'TLS 1.1',
  771: 'TLS 1.2',
};

/** Versions as they stand on the wire (RFC 8446 section 4.2.1, RFC 4346, RFC 2246). */
export const versions = { 'TLS 1.0': 0x0301, 'TLS 1.1': 0x0302, 'TLS 1.2': 0x0303 } as const;

/** Suites that clients of TLS 1.0 and 1.1 offer, so that a server that speaks these finds one (IANA TLS Cipher Suites). */
export const usualSuites = [
  0xc00a, 0xc009, 0xc014, 0xc013, 0x0039, 0x0033, 0x0038, 0x0032, 0x0035, 0x002f, 0xc008, 0xc012, 0x0016, 0x000a,
  0x0005, 0x0004,
];

/** Suites that nobody should accept, by what is wrong with them (IANA TLS Cipher Suites). */
const weakFamilies: Readonly<Record<string, readonly number[]>> = {
  'without encryption (NULL)': [0x0001, 0x0002, 0x003b, 0xc001, 0xc006, 0xc00b, 0xc010, 0xc015],
  'made weak for export (EXPORT)': [0x0003, 0x0006, 0x0008, 0x000b, 0x000e, 0x0011, 0x0014, 0x0017, 0x0019],
  RC4: [0x0004, 0x0005, 0x0018, 0xc002, 0xc007, 0xc00c, 0xc011, 0xc016],
  'DES or 3DES': [
    0x0009, 0x0012, 0x0015, 0x001a, 0x000a, 0x000d, 0x0010, 0x0013, 0x0016, 0x001b, 0xc003, 0xc008, 0xc00d, 0xc012,
    0xc017,
  ],
  'without a certificate (anon)': [0x0034, 0x003a, 0x006c, 0x006d, 0x00a6, 0x00a7, 0x0046, 0x0089, 0xc018, 0xc019],
};

export const weakSuites = Object.values(weakFamilies).flat();

/**
 * Sends a ClientHello made here and reads the first answer to it. The TLS library of this process could not do it: it may be built
 * without old versions and weak suites, and would then take its own refusal for that of the server.
 */
export function sendClientHello(place: Endpoint, offer: Offer): Promise<Handshake> {
  return new Promise((resolve) => {
    const socket = connect({ host: place.host, port: place.port });
    let received = Buffer.alloc(0);
    const end = (handshake: Handshake): void => {
      socket.destroy();
      resolve(handshake);
    };
    socket.setTimeout(place.timeout, () => end({ kind: 'unclear', reason: `no answer within ${place.timeout} ms` }));
    socket.once('connect', () => socket.write(clientHello(place.host, offer)));
    socket.on('data', (chunk) => {
      received = Buffer.concat([received, chunk]);
      const handshake = readAnswer(received);
      if (handshake !== undefined) end(handshake);
    });
    socket.once('end', () => end({ kind: 'refused', how: 'it ends the connection' }));
    socket.once('error', (error: NodeJS.ErrnoException) => {
      const isReset = error.code === 'ECONNRESET' || error.code === 'EPIPE';
      end(isReset ? { kind: 'refused', how: 'it resets the connection' } : { kind: 'unclear', reason: error.message });
    });
  });
}

/** ServerHello (RFC 5246 section 7.4.1.3) or alert (section 7.2); undefined until enough has come. */
function readAnswer(bytes: Buffer): Handshake | undefined {
  if (bytes.length < 7) return undefined;
  if (bytes[0] === 0x15) return { kind: 'refused', how: `alert ${bytes[6]}` };
  if (bytes[0] !== 0x16 || bytes[5] !== 0x02) return { kind: 'unclear', reason: 'the answer is not TLS' };
  const suiteAt = 44 + (bytes[43] ?? 0);
  if (bytes.length < suiteAt + 2) return undefined;
  const version = bytes.readUInt16BE(9);
  return {
    kind: 'accepted',
    protocol: versionNames[version] ?? `version ${version}`,
    suite: suiteName(bytes.readUInt16BE(suiteAt)),
  };
}

function suiteName(suite: number): string {
  const family = Object.entries(weakFamilies).find(([, suites]) => suites.includes(suite))?.[0];
  const number = `cipher suite 0x${suite.toString(16).padStart(4, '0')}`;
  return family === undefined ? number : `${number}, ${family}`;
}

/** ClientHello in one record (RFC 5246 section 7.4.1.2), with the name of the server (RFC 6066 section 3). */
function clientHello(host: string, { version, suites }: Offer): Buffer {
  const body = Buffer.concat([
    uint(version, 2),
    randomBytes(32),
    uint(0, 1),
    sized(Buffer.concat(suites.map((suite) => uint(suite, 2))), 2),
    sized(uint(0, 1), 1),
    sized(extensions(host, version), 2),
  ]);
  const handshake = Buffer.concat([uint(1, 1), sized(body, 3)]);
  return Buffer.concat([uint(0x16, 1), uint(0x0301, 2), sized(handshake, 2)]);
}

function extensions(host: string, version: number): Buffer {
  const list = (numbers: readonly number[]): Buffer => sized(Buffer.concat(numbers.map((n) => uint(n, 2))), 2);
  const name = Buffer.concat([uint(0, 1), sized(Buffer.from(host), 2)]);
  const signatures = [0x0403, 0x0503, 0x0603, 0x0804, 0x0805, 0x0806, 0x0401, 0x0501, 0x0601, 0x0203, 0x0201];
  return Buffer.concat([
    ...(isIP(host) === 0 ? [extension(0, sized(name, 2))] : []),
    extension(10, list([0x001d, 0x0017, 0x0018, 0x0019])),
    extension(11, sized(uint(0, 1), 1)),
    ...(version >= versions['TLS 1.2'] ? [extension(13, list(signatures))] : []),
    extension(0xff01, sized(Buffer.alloc(0), 1)),
  ]);
}

function extension(type: number, content: Buffer): Buffer {
  return Buffer.concat([uint(type, 2), sized(content, 2)]);
}

function sized(content: Buffer, bytes: number): Buffer {
  return Buffer.concat([uint(content.length, bytes), content]);
}

function uint(value: number, bytes: number): Buffer {
  const buffer = Buffer.alloc(bytes);
  buffer.writeUIntBE(value, 0, bytes);
  return buffer;
}
