import { acceptedBy } from '../../judge/allowance.js';
import { notVerified } from '../../judge/answers.js';
import type { JudgeContext } from '../../model/evidence-kinds.js';
import type { Answer } from '../../model/judge.js';
import type { Finding } from '../../model/verdict.js';

/** A property that the definition does not know is overlooked. Strict readers keep to what is only recommended. */
export function overlooked(answer: Answer, { values: [clause = ''] }: JudgeContext): Finding {
  const finding = acceptedBy(answer, clause);
  if (finding.outcome !== 'fail' || finding.problems[0].kind === 'server-error') return finding;
  if (finding.problems[0].kind === 'undocumented-status')
    return notVerified('the status is not documented, which the scenario of the plain request reports');
  return notVerified(
    `refused with ${answer.exchange.response?.status}; ignoring the property is only recommended (govstack-cfr-architecture#req-18)`,
  );
}
