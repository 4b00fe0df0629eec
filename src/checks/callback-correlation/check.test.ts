import { describe, expect, it } from 'vitest';
import { askedOfCall } from '../../../tests/support/small-calls.js';
import { callAnswer, contextWith, received, words } from '../../../tests/support/small-exchanges.js';
import { check } from './check.js';
import { correlates } from './judge.js';

describe('a call', () => {
  const context = contextWith('api/op', 'state', 'state');
  it.each<[string, string, string]>([
    ['that names its request in the query', '/c/x?state=abc', 'pass'],
    ['that names another', '/c/x?state=abd', 'fail wrong-value'],
    ['that names none', '/c/x', 'fail wrong-value'],
  ])('%s', (_, url, expected) => {
    expect(words(correlates(callAnswer({ call: received(url) }), context))).toBe(expected);
  });

  it('may name it in its body', () => {
    const given = callAnswer({ call: received('/c', '{"about":{"state":"abc"}}') });
    expect(words(correlates(given, contextWith('api/op', 'state', '$.about.state')))).toBe('pass');
    expect(words(correlates(given, contextWith('api/op', 'state', '$.about')))).toBe('fail wrong-value');
  });

  it('says nothing where it did not arrive', () => {
    expect(words(correlates(callAnswer(), context))).toBe('not-verified');
  });
});

it('is asked of a call that names its request', () => {
  const binding = { after: 'api/op', address: 'configured', correlate: { sent: '/a', received: '/b' } } as const;
  expect(askedOfCall(check, { binding })).toEqual([
    'The call names the request that it answers',
    'the call "api/op" carries the request property "$.a" at "$.b"',
  ]);
  expect(askedOfCall(check)).toEqual(['the GovSpec does not say how the call names the request that it answers']);
});
