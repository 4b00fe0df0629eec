import { expect, it } from 'vitest';
import { contextWith, exchange, words } from '../../../tests/support/small-exchanges.js';
import type { Exchange } from '../../model/exchange.js';
import type { Json } from '../../model/json.js';
import { oneErrorShape } from './judge.js';

const error = (value: Json): Exchange => exchange(400, { value });
const judged = (...recorded: Exchange[]): string => words(oneErrorShape({ recorded, urls: [] }, contextWith()));

it('one shape passes, and several are only recommended against', () => {
  expect(judged(error({ code: 1, text: 'a' }), error({ text: 'b', code: 2 }))).toBe('pass, with a remark');
  expect(judged(error({ code: 1 }), error({ message: 'b' }))).toBe('not-verified');
});

it('several fail where the Building Block itself requires one form', () => {
  const context = contextWith();
  const proofs = [{ check: 'error-shape', because: 'it asks for one form' }];
  const requirement = { id: 'x', set: 'bb', level: 'REQUIRED', operations: [], proofs };
  const catalogue = { ...context.catalogue, requirements: [requirement] } as unknown as typeof context.catalogue;
  const given = { recorded: [error({ code: 1 }), error({ message: 'b' })], urls: [] };
  expect(words(oneErrorShape(given, { ...context, catalogue }))).toBe('fail errors-differ');
});

it('successes and errors without JSON say nothing', () => {
  expect(judged(exchange(200, { value: {} }), exchange(404))).toBe('not-verified');
  expect(judged(error({}))).toBe('not-verified');
});
