import { isDeepStrictEqual } from 'node:util';
import { get } from '../json/pointer.js';
import type { Schemas } from '../model/definition.js';
import type { Json } from '../model/json.js';
import type { CallAnswer } from '../model/judge.js';
import type { Finding } from '../model/verdict.js';
import { brief, clauseAt, fail, notASuccess, notVerified, pass, problem } from './answers.js';

/** The call that a request makes due arrives. Whether the candidate can reach us at all must be known first. */
export function arrives(answer: CallAnswer): Finding {
  const { trigger, operation, call } = answer;
  const reason = notASuccess(trigger);
  if (reason !== undefined) return notVerified(reason);
  if (call !== undefined) return pass();
  if (answer.doubt !== undefined) return notVerified(`no call arrived, which may have its reason: ${answer.doubt}`);
  if (!answer.reachable) {
    return notVerified(
      'no call arrived, and none ever did in this run: it is not certain that the candidate can reach the listener',
    );
  }
  return fail(
    problem('callback-missing', clauseAt(operation, operation.pointer), {
      expected: `${operation.method} ${operation.path} to be called after ${trigger.operation.method} ${trigger.operation.path}`,
      actual: `nothing within ${answer.waited} ms`,
    }),
  );
}

/** What the candidate sends in its call meets the schema of the request body. */
export function callBody(schemas: Schemas, answer: CallAnswer): Finding {
  const { operation, call } = answer;
  if (call === undefined) return notVerified('no call arrived');
  const ref = operation.body?.contents.find(({ mediaType }) => /json/.test(mediaType))?.schema;
  if (ref === undefined) return notVerified('the GovSpec defines no schema for the body of the call');
  const value = parsed(call.body);
  if (value === undefined) {
    const clause = { ...clauseAt(operation, ref.pointer), rfc: 'RFC 8259 section 2' };
    return fail(
      problem('body-not-json', clause, {
        expected: 'a JSON text',
        actual: call.body === '' ? 'an empty body' : call.body.slice(0, 80),
      }),
    );
  }
  const validation = schemas.validate(ref, 'request', value);
  if (validation.kind === 'valid') return pass();
  if (validation.kind === 'unusable') return notVerified(`the schema cannot be used: ${validation.reason}`);
  const [first, ...rest] = validation.violations.slice(0, 5).map(({ at, clause, message }) =>
    problem('schema-mismatch', clauseAt(operation, clause), {
      expected: message.replace(/^must (be |have )?/, ''),
      actual: brief(get(value, at)),
      at,
    }),
  );
  return first === undefined ? notVerified('the validator gave no reason') : fail(first, ...rest);
}

/** The call says which request it answers. */
export function correlates(answer: CallAnswer, pointers: { sent: string; received: string }): Finding {
  const { operation, call, sent } = answer;
  if (call === undefined) return notVerified('no call arrived');
  const expected = get(sent, pointers.sent);
  const found = get(parsed(call.body), pointers.received);
  if (expected === undefined) return notVerified(`the request carries nothing at "${pointers.sent}"`);
  if (isDeepStrictEqual(found, expected)) return pass();
  return fail(
    problem('wrong-value', clauseAt(operation, operation.body?.pointer ?? operation.pointer), {
      expected: brief(expected),
      actual: brief(found),
      at: pointers.received,
    }),
  );
}

function parsed(body: string): Json | undefined {
  try {
    const value: Json = JSON.parse(body);
    return value;
  } catch {
    return undefined;
  }
}
