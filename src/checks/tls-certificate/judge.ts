import { breach, conclude } from '../../judge/cross-functional/clause.js';
import { transportRequirement } from '../../judge/cross-functional/handshakes.js';
import type { ShownCertificate } from '../../model/cross-functional.js';
import type { EvidenceKinds } from '../../model/evidence-kinds.js';
import type { Finding, Problem } from '../../model/verdict.js';

/** The certificate of every URL is for its host, in date, and signed by an authority that is known. */
export function certificateValid({ looks, now }: EvidenceKinds['tls']): Finding {
  const unclear = looks.flatMap(({ url, certificate }) =>
    certificate === undefined ? [`${url} showed no certificate`] : [],
  );
  const problems = looks.flatMap(({ certificate }) => (certificate === undefined ? [] : faultsOf(certificate, now)));
  return conclude(problems, unclear);
}

function faultsOf({ host, from, until, distrusted, otherName }: ShownCertificate, now: Date): Problem[] {
  const say = (expected: string, actual: string): Problem =>
    breach(transportRequirement, 'certificate-invalid', { expected, actual });
  const time = now.getTime();
  return [
    ...(otherName === undefined ? [] : [say(`a certificate for ${host}`, otherName)]),
    ...(time < Date.parse(from) ? [say('a certificate that is already valid', `it is valid from ${from}`)] : []),
    ...(time > Date.parse(until) ? [say('a certificate that is still valid', `it was valid until ${until}`)] : []),
    ...(distrusted === undefined ? [] : [say('a chain to a known authority', distrusted)]),
  ];
}
