import { errors } from 'undici';
import { describe, expect, it } from 'vitest';
import type { FailureKind } from '../../model/exchange.js';
import { BrokenOff, failureKind, failureText, isOfCertificate } from './failures.js';

const coded = (code: string, cause?: unknown): Error =>
  Object.assign(new Error('it failed', { cause }), cause === undefined ? { code } : {});

describe('why there is no answer', () => {
  it.each<[FailureKind, string, unknown]>([
    ['unreachable', 'nobody listens', coded('ECONNREFUSED')],
    ['unreachable', 'the certificate is not trusted', coded('', coded('DEPTH_ZERO_SELF_SIGNED_CERT'))],
    ['timeout', 'no answer comes', new DOMException('too late', 'TimeoutError')],
    ['timeout', 'an answer stops', new errors.BodyTimeoutError()],
    ['too-large', 'an answer does not end', new errors.ResponseExceededMaxSizeError('too much')],
    ['too-large', 'headers do not end', new errors.HeadersOverflowError()],
    ['too-large', 'headers do not end on a connection of its own', coded('HPE_HEADER_OVERFLOW')],
    ['malformed', 'the answer is no HTTP', new errors.HTTPParserError('what?')],
    ['malformed', 'an answer had begun: it is not asked for again', new BrokenOff('it broke off')],
    ['malformed', 'what is said to be compressed is not', coded('Z_DATA_ERROR')],
    ['not-sent', 'no header can hold the value', new TypeError('invalid character')],
    ['connection', 'the connection ends', coded('ECONNRESET')],
  ])('is "%s" where %s', (kind, _, error) => {
    expect(failureKind(error)).toBe(kind);
  });

  it('is told in words; with its code, once, where it has none', () => {
    expect(failureText(coded('', coded('ECONNREFUSED')), 100)).toBe('the connection was refused');
    const broken = new BrokenOff('it broke off', { cause: coded('UND_ERR_SOCKET') });
    expect(failureText(broken, 100)).toBe(
      'the answer broke off: the connection was closed before the answer was complete',
    );
    expect(failureText(new errors.HeadersOverflowError(), 100)).toBe('its headers take more than 16 KB');
    expect(failureText(coded('EOTHER'), 100)).toBe('it failed (EOTHER)');
    expect(failureText(new Error('read ECONNRESET'), 100)).toBe('read ECONNRESET');
    expect(failureText(new DOMException('too late', 'TimeoutError'), 100)).toBe('no answer within 100 ms');
  });

  it('names what can be done where the authority of a certificate is not known', () => {
    expect(failureText(coded('SELF_SIGNED_CERT_IN_CHAIN'), 100)).toMatch(/clientCertificate: \{ ca/);
    expect(failureText(coded('CERT_HAS_EXPIRED'), 100)).toBe('it failed (CERT_HAS_EXPIRED)');
  });

  it('lies in the certificate or does not', () => {
    expect(isOfCertificate('it failed (CERT_HAS_EXPIRED)')).toBe(true);
    expect(isOfCertificate('it failed (ECONNREFUSED)')).toBe(false);
  });
});
