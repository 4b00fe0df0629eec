import type { Catalogue } from '../model/catalogue.js';
import type { Operation } from '../model/definition.js';
import type { Exchange } from '../model/exchange.js';
import { operationProfile, type Profile } from '../model/profile.js';
import { problem, responsesClause } from './answers.js';
import { ownAnswers } from './recorded.js';
import type { Seen } from './seen-fault.js';

/** How long an operation may take by the vendor's own word, in milliseconds; undefined where nothing is said. */
function limitOf(profile: Profile, operation: Operation): number | undefined {
  return operationProfile(profile, operation)?.maxTime ?? profile.maxTime;
}

/** The slowest answer of each operation that takes longer than the vendor allows; none where the vendor says nothing. */
export function slowAnswers(
  { catalogue, profile }: { readonly catalogue: Catalogue; readonly profile: Profile },
  recorded: readonly Exchange[],
): ReadonlyMap<string, Seen[]> {
  const slowest = new Map<string, { operation: Operation; exchange: Exchange }>();
  for (const { operation, exchange } of ownAnswers(catalogue, recorded)) {
    const limit = limitOf(profile, operation);
    const longest = slowest.get(operation.id)?.exchange.ms ?? limit;
    if (longest !== undefined && exchange.ms > longest) slowest.set(operation.id, { operation, exchange });
  }
  return new Map(
    [...slowest].map(([id, { operation, exchange }]) => {
      const expected = `an answer within ${limitOf(profile, operation)} ms, as the vendor says (maxTime)`;
      const facts = { expected, actual: `one after ${exchange.ms} ms` };
      return [
        id,
        [{ rule: 'success-status', exchange, problems: [problem('too-slow', responsesClause(operation), facts)] }],
      ];
    }),
  );
}
