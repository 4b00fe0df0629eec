import { expect, it } from 'vitest';
import { exchange } from '../../tests/support/small-exchanges.js';
import type { Json } from '../model/json.js';
import { internalsIn } from './internals.js';

it.each<[string, Json, string]>([
  ['a trace of Node', { title: 'Bad Request\n    at check (/srv/x/index.js:134:31)' }, 'a stack trace'],
  ['a trace of Python', { detail: 'Traceback (most recent call last)' }, 'a stack trace'],
  ['a line of Python', { detail: '  File "/x/y.py", line 3, in read' }, 'a stack trace'],
  ['a path of Windows', { detail: 'C:\\inetpub\\wwwroot\\index.aspx' }, 'a path of the server'],
])('%s is found inside JSON', (_, value, expected) => {
  expect(internalsIn(exchange(400, { value }))).toMatch(expected);
});

it.each<[string, Json]>([
  ['several lines', { detail: 'The value is wrong.\nat least one is needed (see the manual)' }],
  ['a path of the API', { instance: '/v1/users/5' }],
])('%s say nothing of the inside', (_, value) => {
  expect(internalsIn(exchange(400, { value }))).toBeUndefined();
});
