import { notVerified } from '../../judge/answers.js';
import { accessRefused } from '../../judge/refusals.js';
import type { RefusalAnswer } from '../../model/judge.js';
import type { Finding } from '../../model/verdict.js';

/** Another tenant may have items of its own under the names that it chooses: 201 says that one was made (RFC 9110 section 9.3.4). */
export function refusedOrOwn(answer: RefusalAnswer): Finding {
  const isMade = answer.exchange.response?.status === 201;
  return isMade
    ? notVerified('the answer is 201, which says that an item of the other tenant was created')
    : accessRefused(answer);
}
