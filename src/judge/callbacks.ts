import { isDeepStrictEqual } from 'node:util';
import type { Schemas } from '../model/definition.js';
import type { Json } from '../model/json.js';
import type { CallAnswer } from '../model/judge.js';
import type { Finding } from '../model/verdict.js';
import { asJson } from '../support/json/parse.js';
import { valueAt } from '../support/json/place.js';
import { get } from '../support/json/pointer.js';
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
  if (answer.doubt !== undefined) return notVerified(`no call arrived within ${answer.waited} ms: ${answer.doubt}`);
  return fail(
    problem('callback-missing', clauseAt(operation, operation.pointer), {
      expected: `${operation.method} ${operation.path} to be called after ${trigger.operation.method} ${trigger.operation.path}`,
      actual: `nothing within ${answer.waited} ms`,
    }),
  );
}

/** The same call does not come twice. */
export function arrivesOnce(answer: CallAnswer, count: number): Finding {
  const { operation, call } = answer;
  if (call === undefined) return notVerified('no call arrived');
  if (count <= 1) return pass();
  if (answer.anonymous === true)
    return notVerified('the same call came more than once, and nothing tells which request it answers');
  return fail(
    problem('callback-repeated', clauseAt(operation, operation.pointer), {
      expected: `one call, which was acknowledged with ${call.answered}`,
      actual: `${count} calls with the same body`,
    }),
  );
}

/** What the candidate sends in its call meets the schema of the request body. */
export function callBody(schemas: Schemas, answer: CallAnswer): Finding {
  const { operation, call } = answer;
  if (call === undefined) return notVerified('no call arrived');
  const ref = operation.body?.contents.find(({ mediaType }) => /json/.test(mediaType))?.schema;
  if (ref === undefined) return notVerified('the GovSpec defines no schema for the body of the call');
  const value = asJson(call.body);
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

/** The call brings every query parameter that it must. */
export function callParameters({ operation, call }: CallAnswer): Finding {
  if (call === undefined) return notVerified('no call arrived');
  const absent = operation.parameters.filter(
    ({ in: place, name, required }) => place === 'query' && required && valueAt(name, { url: call.url }) === undefined,
  );
  const [first, ...rest] = absent.map(({ name, pointer }) =>
    problem('wrong-value', clauseAt(operation, `${pointer}/required`), {
      expected: `the query parameter "${name}"`,
      actual: 'a call without it',
    }),
  );
  return first === undefined ? pass() : fail(first, ...rest);
}

/** The call says which request it answers. */
export function correlates(answer: CallAnswer, places: { sent: string; received: string }): Finding {
  const { operation, trigger, call, sent } = answer;
  if (call === undefined) return notVerified('no call arrived');
  const expected = valueAt(places.sent, withBody(trigger.exchange.request.url, sent));
  const found = valueAt(places.received, withBody(call.url, asJson(call.body)));
  if (expected === undefined) return notVerified(`the request carries nothing at "${places.sent}"`);
  if (isDeepStrictEqual(found, expected)) return pass();
  return fail(
    problem('wrong-value', clauseAt(operation, operation.body?.pointer ?? operation.pointer), {
      expected: brief(expected),
      actual: brief(found),
      at: places.received,
    }),
  );
}

function withBody(url: string, body: Json | undefined): { url: string; body?: Json } {
  return body === undefined ? { url } : { url, body };
}
