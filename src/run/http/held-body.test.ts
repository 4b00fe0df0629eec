import { expect, it } from 'vitest';
import { held } from './held-body.js';

const facts = { status: 200, headers: {}, bytes: 1, utf8: true };

it('a long body is read as it came, however often, and beside others', async () => {
  const [one, other] = ['grün '.repeat(20_000), 'x'.repeat(100_000)];
  const [first, second] = await Promise.all([held({ ...facts, body: one }), held({ ...facts, body: other })]);
  expect([first.body === one, second.body === other, first.body === one]).toEqual([true, true, true]);
  expect(Object.getOwnPropertyDescriptor(first, 'body')).not.toHaveProperty('value');
});

it('a short body stays what it is', async () => {
  const response = { ...facts, body: 'short' };
  expect(await held(response)).toBe(response);
});
