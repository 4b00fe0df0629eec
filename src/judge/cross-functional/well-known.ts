import type { Found } from '../../model/cross-functional.js';
import type { Finding } from '../../model/verdict.js';
import { ended, notVerified } from '../answers.js';
import { sameAnswer } from '../unrouted.js';
import { breach, conclude } from './clause.js';

/** Where nothing is found at a path that was only guessed, nobody is to blame. */
export function unfound({ named, tried }: Found, what: string, profileKey: string): Finding | undefined {
  if (named !== undefined) return undefined;
  return notVerified(
    `no path shows ${what} (tried: ${tried.join(', ')}); if another path does, name it in the profile (paths.${profileKey}), or answer the requirement in the evidence`,
  );
}

/** A candidate that answers any path in the same way shows nothing by the answer to one of them. */
export function answeredAnywhere({ exchange, beside }: Found, what: string): Finding | undefined {
  if (exchange === undefined || beside === undefined || !sameAnswer(exchange, beside)) return undefined;
  return notVerified(
    `the candidate answers a path that it cannot know in the same way, so this answer does not show ${what}`,
  );
}

export function notOffered(requirement: string, { named, exchange }: Found, expected: string) {
  const answer = exchange === undefined ? 'no answer' : ended(exchange);
  return conclude([breach(requirement, 'not-offered', { expected: `${expected} at ${named}`, actual: answer })], []);
}
