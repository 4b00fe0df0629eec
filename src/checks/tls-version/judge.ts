import { breach, conclude } from '../../judge/cross-functional/clause.js';
import { nothing, transportRequirement } from '../../judge/cross-functional/handshakes.js';
import type { EvidenceKinds, JudgeContext } from '../../model/evidence-kinds.js';
import type { Finding, Problem } from '../../model/verdict.js';

/** TLS of the wanted version is spoken at every URL. */
export function protocolAccepted({ looks }: EvidenceKinds['tls'], { values: [version = ''] }: JudgeContext): Finding {
  const problems: Problem[] = [];
  const unclear: string[] = [];
  for (const { url, versions } of looks) {
    const found = versions[version] ?? nothing;
    if (found.kind === 'unclear') unclear.push(`${url}, ${version}: ${found.reason}`);
    if (found.kind !== 'refused') continue;
    const actual = `a refusal by ${url}: ${found.how}`;
    problems.push(breach(transportRequirement, 'tls-not-spoken', { expected: `${version} to be accepted`, actual }));
  }
  return conclude(problems, unclear);
}

/** Versions older than TLS 1.2 are refused. */
export { protocolsRefused } from '../../judge/cross-functional/handshakes.js';
