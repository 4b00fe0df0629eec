import type { Injected } from '../../model/cross-functional.js';
import type { Exchange } from '../../model/exchange.js';
import type { Finding, Problem } from '../../model/verdict.js';
import { ended, isServerError, notVerified, pass } from '../answers.js';
import { internalsIn } from '../disclosure.js';
import { breach, conclude, some } from './clause.js';

/** Too many reads meet a limit. No text says a number, so that none was met is no fault; that they break it is one. */
export function heldBack(answers: readonly Exchange[]): Finding {
  const limited = answers.filter(({ response }) => response?.status === 429);
  const broken = answers.filter(({ response }) => response !== undefined && [500, 502, 504].includes(response.status));
  if (broken.length > 0 && limited.length === 0) {
    const actual = `${broken.length} of ${answers.length} with ${some(broken.map(ended))}`;
    const expected = 'answers, or 429 where they are too many';
    return conclude([breach('rate-limit', 'server-error', { expected, actual })], []);
  }
  if (limited.length === 0)
    return notVerified(`${answers.length} reads at once met no limit, and no text says a number`);
  const wait = limited[0]?.response?.headers['retry-after'];
  return pass(
    `${limited.length} of ${answers.length} reads are held back, ${wait === undefined ? 'without Retry-After' : `with Retry-After: ${wait}`}.`,
  );
}

/** Texts that look like code neither break the candidate nor are worked out by it. */
export function inert(injected: readonly Injected[]): Finding {
  if (injected.length === 0) return notVerified('no valid request of the run carries a text that could be replaced');
  const problems = injected.flatMap(({ text, exchange }): Problem[] => {
    const { response, operation } = exchange;
    if (response === undefined) return [];
    const expected = `${JSON.stringify(text)} to be refused, or kept as it is`;
    const place = operation.split('/').slice(1).join('/');
    const inside = internalsIn(exchange);
    if (isServerError(response.status))
      return [breach('injection', 'server-error', { expected, actual: `${place}: ${ended(exchange)}` })];
    if (inside !== undefined)
      return [breach('injection', 'reveals-internals', { expected, actual: `${place}: ${inside}` })];
    return text.includes('{{') && response.body.includes('5764801')
      ? [breach('injection', 'wrong-value', { expected, actual: `${place}: it is worked out` })]
      : [];
  });
  return conclude(problems, []);
}
