import { describe, expect, it } from 'vitest';
import type { Operation } from '../../model/definition.js';
import type { Exchange } from '../../model/exchange.js';
import type { BodyRefusal } from '../../model/operation-behaviour.js';
import { isAcceptance, isPage, refusedInBody } from './refusal.js';

function exchange(body: string, status = 200): Exchange {
  return {
    operation: 'bb/a/op',
    request: { method: 'GET', url: 'http://127.0.0.1/', headers: {} },
    response: { status, headers: {}, body, bytes: body.length, utf8: true },
    ms: 1,
  };
}

const code: BodyRefusal = { at: '/status/code', value: 'ERROR' };
const errors: BodyRefusal = { at: '/errors' };

describe('a refusal in the body of a success answer', () => {
  it.each<[string, Exchange, BodyRefusal | undefined, boolean]>([
    ['the value that refuses', exchange('{"status":{"code":"ERROR"}}'), code, true],
    ['another value', exchange('{"status":{"code":"OK"}}'), code, false],
    ['anything that is there', exchange('{"errors":[{"code":1}]}'), errors, true],
    ['an empty list', exchange('{"errors":[]}'), errors, false],
    ['null', exchange('{"errors":null}'), errors, false],
    ['nothing', exchange('{}'), errors, false],
    ['no JSON', exchange('<html>'), errors, false],
    ['a definition without such answers', exchange('{"errors":[1]}'), undefined, false],
  ])('%s', (_, answer, refusal, expected) => {
    const operation = { ...(refusal === undefined ? {} : { refusal }) } as unknown as Operation;
    expect(refusedInBody(operation, answer)).toBe(expected);
    expect(isAcceptance(operation, answer)).toBe(!expected);
  });

  it('is not looked for where the status refuses already', () => {
    const operation = { refusal: errors } as unknown as Operation;
    expect(refusedInBody(operation, exchange('{"errors":[1]}', 400))).toBe(false);
    expect(isAcceptance(operation, exchange('{"errors":[1]}', 400))).toBe(false);
  });
});

describe('a page', () => {
  const page = { page: true } as unknown as Operation;
  const typed = (body: string, type: string): Exchange => {
    const answer = exchange(body);
    return {
      ...answer,
      response: { ...(answer.response as NonNullable<Exchange['response']>), headers: { 'content-type': type } },
    };
  };

  it('is HTML, or empty and of no type', () => {
    expect(isPage(page, typed('<p>', 'text/html'))).toBe(true);
    expect(isPage(page, exchange(''))).toBe(true);
  });

  it('is no empty answer of another type', () => {
    expect(isPage(page, typed('', 'application/json'))).toBe(false);
  });
});
