import { describe, expect, it } from 'vitest';
import {
  answer,
  contextWith,
  exchange,
  noAnswer,
  operation,
  thing,
  words,
} from '../../../tests/support/small-exchanges.js';
import type { JudgeContext } from '../../model/evidence-kinds.js';
import type { Exchange } from '../../model/exchange.js';
import { namesKey } from '../../schema/request-key.js';
import { createdOnce, notOfOther, notOfOtherBody } from './judge.js';

const resource = { ...thing, create: [{ operation: 'api/op', returned: '/made' }] };
const { catalogue, values } = contextWith();
const context: JudgeContext = {
  catalogue: { ...catalogue, bindings: { ...catalogue.bindings, resources: { thing: resource } } },
  values,
};
const made = (id: string): Exchange => exchange(200, { value: { made: { id } } });

it.each<[string, Exchange, Exchange, string]>([
  ['answers the same item', made('1'), made('1'), 'pass'],
  ['answers another item', made('1'), made('2'), 'fail not-repeatable'],
  ['is refused', made('1'), exchange(409), 'pass, with a remark'],
  ['makes the server fail', made('1'), exchange(500), 'fail server-error'],
  ['is not answered', made('1'), noAnswer, 'not-verified'],
  ['answers no identifier', made('1'), exchange(200, { value: {} }), 'not-verified'],
  ['comes after an answer without identifier', exchange(204), made('1'), 'not-verified'],
  ['comes after a refusal', exchange(400), made('1'), 'not-verified'],
])('a request with the key of another %s', (_, first, again, expected) => {
  const given = { answer: answer(first, operation), again, comparable: true };
  expect(words(createdOnce(given, context))).toBe(expected);
});

const told = (description: string) => ({
  ...operation,
  parameters: [
    {
      name: 'Idempotency-Key',
      in: 'header',
      required: false,
      style: 'simple',
      explode: false,
      pointer: '/k',
      description,
    },
  ] as const,
});

it.each<[string, number, string]>([
  ['A repeated request returns the original response.', 409, 'fail not-repeatable'],
  ['With the same key, the first answer is sent again.', 400, 'fail not-repeatable'],
  ['A repeated request returns the original response.', 429, 'pass, with a remark'],
  [
    'A repeated request returns the original response. While that is processed, 409 is returned.',
    409,
    'fail not-repeatable',
  ],
  ['While the first answer is not ready, 409 is returned.', 409, 'pass, with a remark'],
  ['A repeated request is refused with 409.', 409, 'pass, with a remark'],
  ['Makes the request safe to repeat.', 409, 'pass, with a remark'],
  ['A repeated request is answered as the first was.', 409, 'fail not-repeatable'],
  ['The same response is refused with 409 while the first is under way.', 409, 'pass, with a remark'],
])('where the header says "%s", %i is judged', (description, status, expected) => {
  const given = { answer: answer(made('1'), told(description)), again: exchange(status), comparable: true };
  expect(words(createdOnce(given, context))).toBe(expected);
});

it.each<[string, Exchange, Exchange, string]>([
  ['gets an item of its own', made('1'), made('2'), 'pass'],
  ['gets the item of this one', made('1'), made('1'), 'fail access-not-refused'],
  ['is refused', made('1'), exchange(409), 'pass'],
  ['is not let in', made('1'), exchange(401), 'pass'],
  ['is not answered', made('1'), noAnswer, 'not-verified'],
  ['is answered no identifier', made('1'), exchange(200, { value: {} }), 'not-verified'],
  ['comes after a refusal', exchange(400), made('1'), 'not-verified'],
])('another tenant with the same key %s', (_, first, again, expected) => {
  const given = { answer: answer(first, operation), again, comparable: true };
  expect(words(notOfOther(given, context))).toBe(expected);
});

describe('another request with the same key', () => {
  const first = { title: 'one' };
  const sent = { title: 'two' };
  const item = (id: string, title: string): Exchange => exchange(201, { value: { made: { id, title } } });
  const judged = (second: Exchange, title: string | undefined, description = ''): string => {
    const object = title === undefined ? {} : { object: { title } };
    const given = {
      answer: answer(item('1', 'one'), told(description)),
      identifier: '1',
      first,
      sent,
      second,
      ...object,
    };
    return words(notOfOtherBody(given, context));
  };

  it.each<[string, Exchange, string | undefined, string]>([
    ['is refused', exchange(422), 'one', 'pass'],
    ['is answered with the first item', item('1', 'one'), 'one', 'pass'],
    ['creates an item of its own', item('2', 'two'), 'one', 'pass, with a remark'],
    ['changes the first item', item('1', 'two'), 'two', 'fail not-repeatable'],
    ['creates an item, and changes the first one', item('2', 'two'), 'two', 'fail not-repeatable'],
    ['is told under the name of the first', item('1', 'two'), 'one', 'fail not-repeatable'],
    ['makes the server fail', exchange(500), 'one', 'fail server-error'],
    ['comes too soon', exchange(429), 'one', 'not-verified'],
    ['is not answered', noAnswer, 'one', 'not-verified'],
    ['is accepted, and nothing is read', item('1', 'one'), undefined, 'not-verified'],
  ])('%s', (_, second, title, expected) => expect(judged(second, title)).toBe(expected));

  it.each<[string, string]>([
    ['A key that comes with another body is refused with 422.', 'fail not-repeatable'],
    ['If the payload differs from that of the first request, 409 is returned.', 'pass, with a remark'],
    ['The key of a request; a different body with the same key is rejected.', 'fail not-repeatable'],
    ['A key with another body may be refused.', 'pass, with a remark'],
    ['Keys are refused after a day.', 'pass, with a remark'],
  ])('must be refused where the header says so: "%s"', (description, expected) =>
    expect(judged(item('2', 'two'), 'one', description)).toBe(expected),
  );
});

it.each<[string, string, boolean]>([
  ['Idempotency-Key', '', true],
  ['X-Idempotency-Token', '', true],
  ['PayPal-Request-Id', 'The idempotency key of the request', true],
  ['X-Request-Id', 'For the logs', false],
])('the header %s, "%s", names a request: %s', (name, description, expected) => {
  const [key] = told(description).parameters;
  expect(key !== undefined && namesKey({ ...key, name })).toBe(expected);
});
