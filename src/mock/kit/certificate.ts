// The library finds its parts by metadata, and wants the way to read them first.
import 'reflect-metadata';
import { Buffer } from 'node:buffer';
import { type KeyObject, webcrypto } from 'node:crypto';
import { X509CertificateGenerator } from '@peculiar/x509';

const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };

/** A pair of RSA keys. */
export interface KeyPair {
  readonly publicKey: KeyObject;
  readonly privateKey: KeyObject;
}

/**
 * A certificate (X.509, version 3) that a key signs for itself.
 * @returns its bytes in DER
 */
export async function selfSigned(
  name: string,
  { publicKey, privateKey }: KeyPair,
  valid: { from: Date; until: Date },
): Promise<Buffer> {
  const { subtle } = webcrypto;
  const [open, secret] = [
    publicKey.export({ type: 'spki', format: 'der' }),
    privateKey.export({ type: 'pkcs8', format: 'der' }),
  ];
  const keys = {
    publicKey: await subtle.importKey('spki', open, algorithm, true, ['verify']),
    privateKey: await subtle.importKey('pkcs8', secret, algorithm, false, ['sign']),
  };
  const certificate = await X509CertificateGenerator.createSelfSigned(
    {
      serialNumber: '01',
      name: `CN=${name}`,
      notBefore: valid.from,
      notAfter: valid.until,
      keys,
      signingAlgorithm: algorithm,
    },
    webcrypto,
  );
  return Buffer.from(certificate.rawData);
}
