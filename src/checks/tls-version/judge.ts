import { breach, conclude } from '../../judge/cross-functional/clause.js';
import { nothing, refusals, transportRequirement } from '../../judge/cross-functional/handshakes.js';
import type { EvidenceKinds, JudgeContext } from '../../model/evidence-kinds.js';
import type { Finding, Problem } from '../../model/verdict.js';

/** TLS of the wanted version is spoken at every URL. Generation 23Q4 lets 1.2 stand beside it, 2.1.0 does not name it. */
export function protocolAccepted({ looks }: EvidenceKinds['tls'], { values: [version = ''] }: JudgeContext): Finding {
  const problems: Problem[] = [];
  const unclear: string[] = [];
  for (const { url, versions } of looks) {
    const found = versions[version] ?? nothing;
    if (found.kind === 'unclear') unclear.push(`${url}, ${version}: ${found.reason}`);
    if (found.kind !== 'refused') continue;
    const actual = `${url} refuses it: ${found.how}`;
    problems.push(breach(transportRequirement, 'tls-not-spoken', { expected: `${version} to be accepted`, actual }));
  }
  const older = looks.filter(({ versions }) => versions['TLS 1.2']?.kind === 'accepted');
  const remarks = older.map(
    ({ url }) => `${url} accepts TLS 1.2 too; generation 23Q4 allows it, 2.1.0 asks for 1.3 or newer.`,
  );
  return conclude(problems, unclear, remarks);
}

/** Versions that are broken are refused at every URL. */
export function protocolsRefused({ looks }: EvidenceKinds['tls'], { values: [names = ''] }: JudgeContext): Finding {
  const wanted = names.split(',').map((name) => name.trim());
  const found = looks.map((look) => {
    const tried = Object.fromEntries(wanted.map((version) => [version, look.versions[version] ?? nothing]));
    return refusals(look, tried);
  });
  return conclude(
    found.flatMap(({ problems }) => problems),
    found.flatMap(({ unclear }) => unclear),
  );
}
