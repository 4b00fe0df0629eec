import { ended, isServerError, notVerified } from '../../judge/answers.js';
import { breach, conclude } from '../../judge/cross-functional/clause.js';
import { internalsIn } from '../../judge/internals.js';
import type { Injected } from '../../model/cross-functional.js';
import type { Finding, Problem } from '../../model/verdict.js';

const requirement = 'govstack-cfr-security#req-6';

/** Texts that look like code neither break the candidate nor are worked out by it. */
export function inert(injected: readonly Injected[]): Finding {
  if (injected.length === 0) return notVerified('no valid request of the run contains a text that could be replaced');
  const problems = injected.flatMap(({ text, exchange }): Problem[] => {
    const { response, operation } = exchange;
    if (response === undefined) return [];
    const expected = `${JSON.stringify(text)} to be refused or stored as plain text`;
    const place = operation.split('/').slice(1).join('/');
    const inside = internalsIn(exchange);
    if (isServerError(response.status))
      return [breach(requirement, 'server-error', { expected, actual: `${place}: ${ended(exchange)}` })];
    if (inside !== undefined)
      return [breach(requirement, 'reveals-internals', { expected, actual: `${place}: ${inside}` })];
    return text.includes('{{') && response.body.includes('5764801')
      ? [breach(requirement, 'wrong-value', { expected, actual: `${place}: the expression was evaluated` })]
      : [];
  });
  return conclude(problems, []);
}
