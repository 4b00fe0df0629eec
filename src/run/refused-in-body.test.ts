import { describe, expect, it } from 'vitest';
import type { BodyRefusal } from '../model/bindings.js';
import type { Exchange } from '../model/exchange.js';
import { refusedInBody } from './refused-in-body.js';

function exchange(body: string, status = 200): Exchange {
  return {
    operation: 'bb/a/op',
    request: { method: 'GET', url: 'http://127.0.0.1/', headers: {} },
    response: { status, headers: {}, body, bytes: body.length, utf8: true },
    ms: 1,
  };
}

const code: BodyRefusal = { at: '/status/code', is: ['ERROR'] };
const errors: BodyRefusal = { at: '/errors' };

describe('a refusal in the body of a success answer', () => {
  it.each<[string, Exchange, BodyRefusal | undefined, string | undefined]>([
    ['one of the values', exchange('{"status":{"code":"ERROR"}}'), code, '/status/code is ERROR'],
    ['another value', exchange('{"status":{"code":"OK"}}'), code, undefined],
    ['anything that is there', exchange('{"errors":[{"code":1}]}'), errors, '/errors is [{"code":1}]'],
    ['an empty list', exchange('{"errors":[]}'), errors, undefined],
    ['null', exchange('{"errors":null}'), errors, undefined],
    ['nothing', exchange('{}'), errors, undefined],
    ['no JSON', exchange('<html>'), errors, undefined],
    ['another status', exchange('{"errors":[1]}', 400), errors, undefined],
    ['a definition without such answers', exchange('{"errors":[1]}'), undefined, undefined],
  ])('%s', (_, answer, rule, expected) => {
    expect(refusedInBody(answer, rule)).toBe(expected);
  });
});
