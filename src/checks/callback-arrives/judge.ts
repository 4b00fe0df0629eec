import { clauseAt, fail, notASuccess, notVerified, pass, problem } from '../../judge/answers.js';
import type { CallAnswer } from '../../model/judge.js';
import type { Finding } from '../../model/verdict.js';

/** The candidate makes the call that a request triggers. Whether the candidate can reach us at all must be known first. */
export function arrives(answer: CallAnswer): Finding {
  const { trigger, operation, call } = answer;
  const reason = notASuccess(trigger);
  if (reason !== undefined) return notVerified(reason);
  if (call !== undefined) return pass();
  if (answer.doubt !== undefined) return notVerified(`no call arrived, possibly because ${answer.doubt}`);
  if (!answer.reachable) {
    return notVerified(
      'no call arrived in the whole run, so it is not certain that the candidate can reach the listener; check --listen and --public-url',
    );
  }
  if (answer.doubt !== undefined) return notVerified(`no call arrived within ${answer.waited} ms: ${answer.doubt}`);
  return fail(
    problem('callback-missing', clauseAt(operation, operation.pointer), {
      expected: `${operation.method} ${operation.path} to be called after ${trigger.operation.method} ${trigger.operation.path}`,
      actual: `no call within ${answer.waited} ms`,
    }),
  );
}
