import { Buffer } from 'node:buffer';
import { type KeyObject, sign } from 'node:crypto';
import { der, moment, oid } from './der.js';

/** A pair of RSA keys. */
export interface KeyPair {
  readonly publicKey: KeyObject;
  readonly privateKey: KeyObject;
}

/** RSA with SHA-256 (RFC 4055 section 5). */
const algorithm = der('sequence', oid('1.2.840.113549.1.1.11'), der('null'));

/**
 * A certificate (X.509, version 3) that a key signs for itself (RFC 5280 section 4.1).
 * @returns its bytes in DER
 */
export function selfSigned(name: string, keys: KeyPair, valid: { readonly from: Date; readonly until: Date }): Buffer {
  const commonName = der('sequence', oid('2.5.4.3'), der('utf8', Buffer.from(name)));
  const subject = der('sequence', der('set', commonName));
  const content = der(
    'sequence',
    der('version', der('integer', Buffer.from([2]))),
    der('integer', Buffer.from([1])),
    algorithm,
    subject,
    der('sequence', moment(valid.from), moment(valid.until)),
    subject,
    keys.publicKey.export({ type: 'spki', format: 'der' }),
  );
  const signature = sign('sha256', content, keys.privateKey);
  return der('sequence', content, algorithm, der('bitString', Buffer.from([0]), signature));
}
