import 'reflect-metadata';
import { webcrypto } from 'node:crypto';
import { SubjectAlternativeNameExtension, X509CertificateGenerator } from '@peculiar/x509';

/** A certificate that signs itself, and its key, as PEM texts. */
export interface SelfSigned {
  readonly cert: string;
  readonly key: string;
}

export interface CertificateOptions {
  /** The year in which it ends; 2049 where nothing is said. */
  readonly until?: number;
  /** The host that it is for; 127.0.0.1 where nothing is said. */
  readonly host?: string;
}

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };

/** Makes a certificate that signs itself. */
export async function selfSigned(
  commonName: string,
  { until = 2049, host }: CertificateOptions = {},
): Promise<SelfSigned> {
  const keys = await webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const address =
    host === undefined ? { type: 'ip' as const, value: '127.0.0.1' } : { type: 'dns' as const, value: host };
  const certificate = await X509CertificateGenerator.createSelfSigned(
    {
      serialNumber: '01',
      name: `CN=${commonName}`,
      notBefore: new Date('2020-01-01T00:00:00Z'),
      notAfter: new Date(`${until}-01-01T00:00:00Z`),
      keys,
      signingAlgorithm: algorithm,
      extensions: [new SubjectAlternativeNameExtension([address])],
    },
    webcrypto,
  );
  const key = Buffer.from(await webcrypto.subtle.exportKey('pkcs8', keys.privateKey)).toString('base64');
  const lines = key.replace(/.{64}/g, '$&\n');
  return {
    cert: certificate.toString('pem'),
    key: `-----BEGIN PRIVATE KEY-----\n${lines}\n-----END PRIVATE KEY-----\n`,
  };
}
