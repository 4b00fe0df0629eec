import type { Found } from '../../model/cross-functional.js';
import type { Finding } from '../../model/verdict.js';
import { ended, notVerified } from '../answers.js';
import { breach, conclude } from './clause.js';

/** Where nothing is found at a path that was only guessed, nobody is to blame. */
export function unfound({ named, tried }: Found, what: string, profileKey: string): Finding | undefined {
  if (named !== undefined) return undefined;
  return notVerified(
    `no path shows ${what} (tried: ${tried.join(', ')}); if another path does, name it in the profile (paths.${profileKey}), or answer the requirement in the evidence`,
  );
}

export function notOffered(requirement: string, { named, exchange }: Found, expected: string) {
  const answer = exchange === undefined ? 'no answer' : ended(exchange);
  return conclude([breach(requirement, 'not-offered', { expected: `${expected} at ${named}`, actual: answer })], []);
}
