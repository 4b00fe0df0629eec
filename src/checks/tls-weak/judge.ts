import { conclude } from '../../judge/cross-functional/clause.js';
import { refusals } from '../../judge/cross-functional/handshakes.js';
import type { EvidenceKinds } from '../../model/evidence-kinds.js';
import type { Finding } from '../../model/verdict.js';

/** A greeting with nothing but weak suites is refused at every URL. */
export function weakRefused({ looks }: EvidenceKinds['tls']): Finding {
  const found = looks.map((look) => refusals(look, { 'a weak cipher suite': look.weak }));
  return conclude(
    found.flatMap(({ problems }) => problems),
    found.flatMap(({ unclear }) => unclear),
  );
}
