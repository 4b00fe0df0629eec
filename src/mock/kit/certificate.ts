import { Buffer } from 'node:buffer';
import { type KeyObject, sign } from 'node:crypto';

/** Object identifiers, already encoded. */
const sha256WithRsa = Buffer.from('2a864886f70d01010b', 'hex');
const commonName = Buffer.from('550403', 'hex');

const tags = {
  integer: 2,
  bits: 3,
  nothing: 5,
  oid: 6,
  text: 12,
  time: 23,
  sequence: 48,
  set: 49,
  version: 160,
} as const;

/** One value of ASN.1 in DER: tag, length, content. */
function der(tag: keyof typeof tags, ...content: Buffer[]): Buffer {
  const body = Buffer.concat(content);
  const size = Buffer.from(body.length.toString(16).padStart(body.length > 255 ? 4 : 2, '0'), 'hex');
  const length = body.length < 128 ? size : Buffer.concat([Buffer.from([0x80 + size.length]), size]);
  return Buffer.concat([Buffer.from([tags[tag]]), length, body]);
}

/** `240501080000Z` */
function utcTime(date: Date): Buffer {
  return der('time', Buffer.from(`${date.toISOString().slice(2, 19).replace(/\D/g, '')}Z`));
}

/**
 * A certificate (X.509, version 3) that a key signs for itself.
 * @returns its bytes in DER
 */
export function selfSigned(
  name: string,
  keys: { publicKey: KeyObject; privateKey: KeyObject },
  valid: { from: Date; until: Date },
): Buffer {
  const algorithm = der('sequence', der('oid', sha256WithRsa), der('nothing'));
  const who = der('sequence', der('set', der('sequence', der('oid', commonName), der('text', Buffer.from(name)))));
  const content = der(
    'sequence',
    der('version', der('integer', Buffer.from([2]))),
    der('integer', Buffer.from([1])),
    algorithm,
    who,
    der('sequence', utcTime(valid.from), utcTime(valid.until)),
    who,
    keys.publicKey.export({ type: 'spki', format: 'der' }),
  );
  const signature = sign('sha256', content, keys.privateKey);
  return der('sequence', content, algorithm, der('bits', Buffer.from([0]), signature));
}
