import { expect, it } from 'vitest';
import { UserError } from '../support/errors.js';
import { httpNetwork } from './network.js';

const clock = { now: () => new Date(0), wait: () => Promise.resolve() };
const network = (variables: Readonly<Record<string, string>>) =>
  httpNetwork({ timeouts: { request: 1000, run: 1000 } } as never, { clock, variables } as never);

it.each(['proxy:80:x', 'socks5://proxy.example.org:1080'])('%s is no proxy', (text) => {
  expect(() => network({ HTTPS_PROXY: text })).toThrow(UserError);
  expect(() => network({ http_proxy: text })).toThrow(/HTTP_PROXY holds no URL/);
});

it.each([
  {},
  { HTTP_PROXY: '' },
  { HTTP_PROXY: 'proxy.example.org:3128' },
  { https_proxy: 'http://user:word@proxy.example.org:3128' },
])('%j can be used', (given) => expect(() => network(given)).not.toThrow());
