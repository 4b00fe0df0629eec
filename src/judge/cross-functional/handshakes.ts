import type { Handshake, TlsLook } from '../../model/cross-functional.js';
import type { EvidenceKinds, JudgeContext } from '../../model/evidence-kinds.js';
import type { Finding, Problem } from '../../model/verdict.js';
import { breach, conclude } from './clause.js';

export const nothing: Handshake = { kind: 'unclear', reason: 'no handshake was tried' };

/** A refusal counts only where the server was seen to speak TLS at all. */
function speaks({ versions }: TlsLook): boolean {
  return Object.values(versions).some(({ kind }) => kind === 'accepted');
}

export function refusals(look: TlsLook, tried: Readonly<Record<string, Handshake>>) {
  const problems: Problem[] = [];
  const unclear: string[] = [];
  for (const [what, found] of Object.entries(tried)) {
    if (found.kind === 'accepted') {
      const actual = `${look.url} accepts it: ${found.protocol}, ${found.suite}`;
      problems.push(breach(transportRequirement, 'weak-transport', { expected: `${what} to be refused`, actual }));
    } else if (found.kind === 'unclear') unclear.push(`${look.url}, ${what}: ${found.reason}`);
    else if (!speaks(look)) unclear.push(`${look.url} accepted no TLS handshake at all, so a refusal proves nothing`);
  }
  return { problems, unclear };
}

/** Versions of TLS, named with commas between them, are refused at every URL. */
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

/** The requirement of generation 2.1.0 that asks for encrypted transport. */
export const transportRequirement = 'govstack-cfr-security#req-1';
