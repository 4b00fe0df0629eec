import { expect, it } from 'vitest';
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
import { createdOnce, notOfOther } from './judge.js';

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
