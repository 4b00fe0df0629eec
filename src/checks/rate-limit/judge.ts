import { ended, notVerified, pass } from '../../judge/answers.js';
import { breach, conclude, some } from '../../judge/cross-functional/clause.js';
import type { Exchange } from '../../model/exchange.js';
import type { Finding } from '../../model/verdict.js';

const requirement = 'govstack-cfr-security#req-9';

/** Too many reads meet a limit. No text says a number, so that none was met is no fault; that they break it is one. */
export function heldBack(answers: readonly Exchange[]): Finding {
  const limited = answers.filter(({ response }) => response?.status === 429);
  const broken = answers.filter(({ response }) => response !== undefined && [500, 502, 504].includes(response.status));
  if (broken.length > 0 && limited.length === 0) {
    const actual = `${broken.length} of ${answers.length} with ${some(broken.map(ended))}`;
    const expected = 'success answers, or 429 if there are too many requests';
    return conclude([breach(requirement, 'server-error', { expected, actual })], []);
  }
  if (limited.length === 0)
    return notVerified(`${answers.length} reads at once reached no limit, and no requirement names a number`);
  const wait = limited[0]?.response?.headers['retry-after'];
  return pass(
    `${limited.length} of ${answers.length} reads were refused with 429, ${wait === undefined ? 'without Retry-After' : `with Retry-After: ${wait}`}.`,
  );
}
