import {
  ended,
  fail,
  isServerError,
  notASuccess,
  notVerified,
  pass,
  problem,
  responsesClause,
} from '../../judge/answers.js';
import { mediaTypeOf } from '../../judge/bodies.js';
import { body } from '../../judge/content.js';
import type { JudgeContext } from '../../model/evidence-kinds.js';
import type { Answer } from '../../model/judge.js';
import type { Finding } from '../../model/verdict.js';
import { essenceOf } from '../../support/media-type.js';

/** A body of a documented media type is not refused for its media type. */
export function takenAs(answer: Answer, { values: [mediaType = ''] }: JudgeContext): Finding {
  const { operation, exchange } = answer;
  const reason = notASuccess(answer);
  if (reason === undefined) return pass();
  const status = exchange.response?.status;
  const clause = responsesClause(operation, 'RFC 9110 section 15.5.16');
  const facts = { expected: `a success, because ${mediaType} is documented`, actual: ended(exchange) };
  if (status === 415) return fail(problem('valid-request-refused', clause, facts));
  return failure(answer) ?? notVerified(reason);
}

/** An answer of the media type that was asked for matches the schema of that media type. */
export function answeredAs(
  answer: Answer,
  { catalogue: { schemas }, values: [mediaType = ''] }: JudgeContext,
): Finding {
  const { response } = answer.exchange;
  const reason = notASuccess(answer);
  if (reason !== undefined || response === undefined) return failure(answer) ?? notVerified(reason ?? 'no answer');
  const given = mediaTypeOf(response);
  return given === essenceOf(mediaType)
    ? body(schemas, answer, 'success')
    : pass(`The answer has ${given === '' ? 'no media type' : `the media type ${given}`}.`);
}

function failure({ operation, exchange }: Answer): Finding | undefined {
  const status = exchange.response?.status;
  if (status === undefined || !isServerError(status)) return undefined;
  const facts = { expected: 'no 5xx status', actual: ended(exchange) };
  return fail(problem('server-error', responsesClause(operation, 'RFC 9110 section 15.6'), facts));
}
