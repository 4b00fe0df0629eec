import { expect, it } from 'vitest';
import { HeldBodies } from './held-body.js';

const facts = { status: 200, headers: {}, bytes: 1, utf8: true };
const isPacked = (response: object): boolean => Object.getOwnPropertyDescriptor(response, 'body')?.get !== undefined;

it('a long body is read as it came, however often, and beside others', async () => {
  const { held } = new HeldBodies(() => false);
  const early = { ...facts, body: 'x'.repeat(8_000_000) };
  expect(await held(early)).toBe(early);
  const [one, other] = ['grün '.repeat(100_000), 'x'.repeat(500_000)];
  const [first, second] = await Promise.all([held({ ...facts, body: one }), held({ ...facts, body: other })]);
  expect([first.body === one, second.body === other, first.body === one]).toEqual([true, true, true]);
  expect([first, second].map(isPacked)).toEqual([true, true]);
});

it('every long body is packed where memory is scarce', async () => {
  const { held } = new HeldBodies(() => true);
  expect(isPacked(await held({ ...facts, body: 'x'.repeat(50_000) }))).toBe(true);
});

it('a short body stays what it is, whatever came before', async () => {
  const { held } = new HeldBodies(() => false);
  await held({ ...facts, body: 'x'.repeat(9_000_000) });
  const response = { ...facts, body: 'short' };
  expect(await held(response)).toBe(response);
});
