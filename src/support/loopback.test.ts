import { expect, it } from 'vitest';
import { isLoopback } from './loopback.js';

it.each([
  'http://127.0.0.1:8080',
  'https://127.8.9.10/api',
  'http://127.1',
  'http://localhost:1',
  'http://LOCALHOST',
  'http://[::1]:8080/x',
])('%s is this machine', (url) => {
  expect(isLoopback(url)).toBe(true);
});

it.each([
  'http://128.0.0.1',
  'http://10.0.0.1',
  'http://0.0.0.0',
  'http://127.0.0.1.example.org',
  'http://localhost.example.org',
  'http://127.example.org',
  'http://[::2]',
  'https://candidate.example.org/127.0.0.1',
  'http://127.0.0.1@example.org',
])('%s is another machine', (url) => {
  expect(isLoopback(url)).toBe(false);
});
