import type { Handshake, PlainLook, ShownCertificate, TlsLook } from '../../model/cross-functional.js';
import type { Finding, Problem } from '../../model/verdict.js';
import { ended, mediaTypeOf } from '../answers.js';
import { breach, conclude } from './clause.js';

const nothing: Handshake = { kind: 'unclear', reason: 'it was not tried' };

/** TLS of the wanted version is spoken at every URL. Generation 23Q4 lets 1.2 stand beside it, 2.1.0 does not name it. */
export function protocolAccepted(looks: readonly TlsLook[], version: string): Finding {
  const problems: Problem[] = [];
  const unclear: string[] = [];
  for (const { url, versions } of looks) {
    const found = versions[version] ?? nothing;
    if (found.kind === 'unclear') unclear.push(`${url}, ${version}: ${found.reason}`);
    if (found.kind !== 'refused') continue;
    const actual = `${url} refuses it: ${found.how}`;
    problems.push(breach('tls-version', 'tls-not-spoken', { expected: `${version} to be accepted`, actual }));
  }
  const older = looks.filter(({ versions }) => versions['TLS 1.2']?.kind === 'accepted');
  const remarks = older.map(
    ({ url }) => `${url} accepts TLS 1.2 too; generation 23Q4 allows it, 2.1.0 asks for 1.3 or newer.`,
  );
  return conclude(problems, unclear, remarks);
}

/** A refusal counts only where the server was seen to speak TLS at all. */
function speaks({ versions }: TlsLook): boolean {
  return Object.values(versions).some(({ kind }) => kind === 'accepted');
}

function refusals(look: TlsLook, tried: Readonly<Record<string, Handshake>>, rule: 'tls-version' | 'tls-weak') {
  const problems: Problem[] = [];
  const unclear: string[] = [];
  for (const [what, found] of Object.entries(tried)) {
    if (found.kind === 'accepted') {
      const actual = `${look.url} accepts it: ${found.protocol}, ${found.suite}`;
      problems.push(breach(rule, 'weak-transport', { expected: `${what} to be refused`, actual }));
    } else if (found.kind === 'unclear') unclear.push(`${look.url}, ${what}: ${found.reason}`);
    else if (!speaks(look)) unclear.push(`${look.url} was not seen to speak TLS at all, so a refusal shows nothing`);
  }
  return { problems, unclear };
}

/** Versions that are broken are refused at every URL. */
export function protocolsRefused(looks: readonly TlsLook[], wanted: readonly string[]): Finding {
  const found = looks.map((look) => {
    const tried = Object.fromEntries(wanted.map((version) => [version, look.versions[version] ?? nothing]));
    return refusals(look, tried, 'tls-version');
  });
  return conclude(
    found.flatMap(({ problems }) => problems),
    found.flatMap(({ unclear }) => unclear),
  );
}

/** A greeting with nothing but weak suites is refused at every URL. */
export function weakRefused(looks: readonly TlsLook[]): Finding {
  const found = looks.map((look) => refusals(look, { 'a weak cipher suite': look.weak }, 'tls-weak'));
  return conclude(
    found.flatMap(({ problems }) => problems),
    found.flatMap(({ unclear }) => unclear),
  );
}

/** The certificate of every URL is for its host, in date, and signed by an authority that is known. */
export function certificateValid(looks: readonly TlsLook[], now: Date): Finding {
  const unclear = looks.flatMap(({ url, certificate }) =>
    certificate === undefined ? [`${url} showed no certificate`] : [],
  );
  const problems = looks.flatMap(({ certificate }) => (certificate === undefined ? [] : faultsOf(certificate, now)));
  return conclude(problems, unclear);
}

function faultsOf({ host, from, until, distrusted, otherName }: ShownCertificate, now: Date): Problem[] {
  const say = (expected: string, actual: string): Problem =>
    breach('tls-certificate', 'certificate-invalid', { expected, actual });
  const time = now.getTime();
  return [
    ...(otherName === undefined ? [] : [say(`a certificate for ${host}`, otherName)]),
    ...(time < Date.parse(from) ? [say('a certificate that is valid by now', `it is valid from ${from}`)] : []),
    ...(time > Date.parse(until) ? [say('a certificate that is still valid', `it was valid until ${until}`)] : []),
    ...(distrusted === undefined ? [] : [say('a chain to an authority that is known', distrusted)]),
  ];
}

/** Over plain HTTP nothing is served: no connection, a refusal, or a redirect to https. */
export function plainRefused(looks: readonly PlainLook[]): Finding {
  const opinions = looks.map(opinionOf);
  const expected = 'no connection, a refusal, or a redirect to https';
  const problems = opinions.flatMap(({ served }) =>
    served === undefined ? [] : [breach('plain-http', 'plain-http-served', { expected, actual: served })],
  );
  return conclude(
    problems,
    [],
    opinions.flatMap(({ remark }) => remark ?? []),
  );
}

/** What is to be said of an answer over plain HTTP; nothing where there is none, or a redirect to https. */
function opinionOf({ url, exchange }: PlainLook): { served?: string; remark?: string } {
  const { response } = exchange;
  if (response === undefined) return {};
  const { status, headers, body } = response;
  const { location = '' } = headers;
  const leads = status >= 300 && status < 400;
  const actual = `${url} answers ${ended(exchange)}${location === '' ? '' : ` to ${location}`}`;
  if (status < 300 || (leads && location.startsWith('http:'))) return { served: actual };
  if (!leads || !location.startsWith('https:')) return { remark: `${actual}.` };
  const withData = /json/.test(mediaTypeOf(response)) && body !== '';
  return withData ? { remark: `${actual}, with a body of JSON.` } : {};
}
