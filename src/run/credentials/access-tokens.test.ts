import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Transport } from '../../model/wire.js';
import { AccessTokens } from './access-tokens.js';
import { KnownSecrets } from './known-secrets.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const login = { type: 'login', url: 'http://candidate/login', body: {}, as: 'json', token: '/token' } as const;

/** Tokens of a login that answers each request with the next of these statuses, the last one for ever. */
function loginThatAnswers(...statuses: readonly number[]) {
  let asked = 0;
  const transport: Transport = async ({ operation, shown: request }) => {
    const status = statuses[Math.min(asked, statuses.length - 1)] ?? 200;
    asked += 1;
    const response = { status, headers: {}, body: `{"token":"token-${asked}"}`, bytes: 20, utf8: true };
    return { operation, request, response, ms: 1 };
  };
  const tokens = new AccessTokens({ secrets: new KnownSecrets([]), transport });
  return { current: () => tokens.current(login).catch((error: Error) => error.message), asked: () => asked };
}

it('a request for a token that failed is sent again a while later, and not at once', async () => {
  const { current, asked } = loginThatAnswers(503, 503, 200);
  expect(await Promise.all([current(), current()])).toEqual(Array(2).fill(expect.stringContaining('status 503')));
  expect(await current()).toContain('status 503');
  expect(asked()).toBe(1);
  vi.advanceTimersByTime(2000);
  expect(await Promise.all([current(), current()])).toEqual(Array(2).fill(expect.stringContaining('status 503')));
  expect(asked()).toBe(2);
  vi.advanceTimersByTime(2000);
  expect(await current()).toBe('token-3');
  vi.advanceTimersByTime(60_000);
  expect(await current()).toBe('token-3');
  expect(asked()).toBe(3);
});

it('nobody is asked for ever who gives no token', async () => {
  const { current, asked } = loginThatAnswers(403);
  for (let times = 0; times < 20; times += 1) {
    expect(await current()).toContain('status 403');
    vi.advanceTimersByTime(2000);
  }
  expect(asked()).toBe(5);
});
