import { errors } from 'undici';
import type { FailureKind } from '../../model/exchange.js';
import { messageOf } from '../../support/errors.js';

/** An answer that began and did not end. */
export class BrokenOff extends Error {}

/** Certificates of an authority that is not known, by the codes of OpenSSL. */
const ofAuthority = [
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
];
const ownAuthority = 'the profile can name an authority that is trusted (clientCertificate: { ca: … })';

/** What makes a certificate invalid, by the codes of OpenSSL and Node. */
const certificateCodes = [...ofAuthority, 'CERT_HAS_EXPIRED', 'CERT_NOT_YET_VALID', 'ERR_TLS_CERT_ALTNAME_INVALID'];

/** True for the message of a failure that lies in the certificate of the candidate. */
export function isOfCertificate(message: string): boolean {
  return certificateCodes.some((code) => message.includes(code));
}

const unreachableCodes = new Set([
  ...certificateCodes,
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** No specification limits the headers of an answer (RFC 9110 section 5.4): what is longer than we read breaks nothing. */
const overflowCodes = new Set(['UND_ERR_HEADERS_OVERFLOW', 'HPE_HEADER_OVERFLOW', 'HPE_CHUNK_EXTENSIONS_OVERFLOW']);

/** Why there is no answer, by what sending it threw. */
export function failureKind(error: unknown): FailureKind {
  const code = codeOf(error);
  if (unreachableCodes.has(code)) return 'unreachable';
  if (isTimeout(error)) return 'timeout';
  if (error instanceof errors.ResponseExceededMaxSizeError || code === 'ERR_BUFFER_TOO_LARGE') return 'too-large';
  if (overflowCodes.has(code)) return 'too-large';
  if (error instanceof errors.HTTPParserError || error instanceof BrokenOff || /^(Z_|HPE_)/.test(code))
    return 'malformed';
  if (error instanceof errors.InvalidArgumentError || error instanceof TypeError) return 'not-sent';
  return 'connection';
}

function isTimeout(error: unknown): boolean {
  if (error instanceof errors.HeadersTimeoutError || error instanceof errors.BodyTimeoutError) return true;
  return error instanceof Error && error.name === 'TimeoutError';
}

function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return '';
  if ('code' in error && typeof error.code === 'string') return error.code;
  return 'cause' in error ? codeOf(error.cause) : '';
}

/** What the codes of Node, undici and zlib mean, for readers who do not know them. */
const codeWords: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'the connection was refused',
  ECONNRESET: 'the connection was closed before the answer was complete',
  EPIPE: 'the connection was closed before the request was sent',
  ENOTFOUND: 'the host name cannot be found',
  EAI_AGAIN: 'the host name cannot be found at the moment',
  EHOSTUNREACH: 'no network leads to the host',
  ENETUNREACH: 'no network leads to the host',
  UND_ERR_CONNECT_TIMEOUT: 'no connection could be made in time',
  UND_ERR_SOCKET: 'the connection was closed before the answer was complete',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'the body is shorter or longer than Content-Length says',
  UND_ERR_HEADERS_OVERFLOW: 'its headers take more than 16 KB',
  HPE_HEADER_OVERFLOW: 'its headers take more than 16 KB',
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 'its chunk extensions take more than 16 KB',
  Z_DATA_ERROR: 'the body cannot be decompressed as Content-Encoding says',
  Z_BUF_ERROR: 'the body cannot be decompressed as Content-Encoding says',
};

/**
 * The failure in words.
 * @param timeout in milliseconds
 */
export function failureText(error: unknown, timeout: number): string {
  if (isTimeout(error)) return `no answer within ${timeout} ms`;
  const code = codeOf(error);
  const words = codeWords[code];
  if (words !== undefined) return error instanceof BrokenOff ? `the answer broke off: ${words}` : words;
  const message = messageOf(error) || code;
  const text = message.includes(code) || code === '' ? message : `${message} (${code})`;
  return code !== '' && ofAuthority.includes(code) ? `${text}; ${ownAuthority}` : text;
}
