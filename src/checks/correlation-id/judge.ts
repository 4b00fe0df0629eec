import { ended, notVerified, pass } from '../../judge/answers.js';
import { breach, conclude, some } from '../../judge/cross-functional/clause.js';
import type { CorrelationFacts } from '../../model/cross-functional.js';
import { succeeded } from '../../model/exchange.js';
import type { Finding } from '../../model/verdict.js';

const requirement = 'govstack-cfr-architecture#req-13';

const idHeader = /correlation|request-?id|trace|transaction-?id/;

/** The id that a request carries comes back. That one is made where none is sent is remarked on. */
export function correlated({ ids, withIds, without }: CorrelationFacts): Finding {
  const refused = [withIds, without].find((exchange) => !succeeded(exchange));
  if (refused !== undefined) return notVerified(`the read got ${ended(refused)}`);
  const headers = Object.entries(withIds.response?.headers ?? {});
  const back = headers.find(([, value]) => ids.some((id) => value.includes(id)));
  if (back === undefined) {
    const own = headers.filter(([name]) => idHeader.test(name)).map(([name]) => name);
    const actual = own.length === 0 ? 'an answer without any of them' : `other ids, in ${some(own)}`;
    const sent = Object.keys(withIds.request.headers).filter((name) => idHeader.test(name));
    return conclude(
      [
        breach(requirement, 'id-lost', {
          expected: `the value of one of these headers in the answer: ${sent.join(', ')}`,
          actual,
        }),
      ],
      [],
    );
  }
  const [name] = back;
  const made = without.response?.headers[name] !== undefined;
  return pass(
    made
      ? `The answer returns it in ${name}.`
      : `The answer returns it in ${name}, but has no id if the request has none.`,
  );
}
