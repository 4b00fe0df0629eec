import { describe, expect, it } from 'vitest';
import { answer, contextWith, exchange, operation, words } from '../../../tests/support/small-exchanges.js';
import type { Resource } from '../../model/bindings.js';
import type { Json } from '../../model/json.js';
import type { LookBack } from '../../model/judge.js';
import { textKept } from './judge.js';

const resource = { name: 'thing', managed: [], create: [], update: [] } as unknown as Resource;

/** What is said of a text "name" that was sent as "é", where the item shows this. */
function judged(shown: Json): string {
  const readPart = { operation: 'api/op', returned: '' };
  const read = exchange(200, { value: shown });
  const look: LookBack = {
    answer: answer(exchange(200, { value: {} })),
    ...{ doubts: [], resource, reader: operation, readPart, read, readDoubts: [] },
    sent: { name: 'é', code: 'abc' },
  };
  return words(textKept(look, { ...contextWith(), values: ['thing', '$.name'] }));
}

describe('a text in any script', () => {
  it('is compared by itself', () => {
    expect(judged({ name: 'é', code: 'ABC' })).toBe('pass');
    expect(judged({ name: '?', code: 'abc' })).toBe('fail differs-from-sent');
  });
});
