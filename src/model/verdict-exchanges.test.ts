import { describe, expect, it } from 'vitest';
import type { Exchange } from './exchange.js';
import type { Problem, ProblemKind } from './verdict.js';
import { commandsOf, exchangesInOrder, tellingExchange } from './verdict-exchanges.js';

const exchange = (url: string, body: string): Exchange => ({
  operation: 'notes/api/read',
  request: { method: 'GET', url, headers: {} },
  response: { status: 200, headers: {}, body, bytes: body.length, utf8: true },
  ms: 1,
});
const problem = (kind: ProblemKind, actual: string): Problem => ({
  kind,
  expected: '"new"',
  actual,
  clause: { file: 'a', pointer: '' },
});
const [create, change, read, other] = ['/create', '/change', '/read', '/other'].map((url) =>
  exchange(url, url === '/read' ? '{"name":"old"}' : '{}'),
) as [Exchange, Exchange, Exchange, Exchange];

describe('the exchanges of a verdict', () => {
  it('stand in the order in which they were made', () => {
    const verdict = { earlier: [create], exchange: change, later: [read] };
    expect(exchangesInOrder(verdict)).toEqual([create, change, read]);
    expect(exchangesInOrder({ earlier: [create] })).toEqual([create]);
  });
});

describe('the exchange that shows what is wrong', () => {
  it('is the later one that has the value, else the last', () => {
    expect(tellingExchange({ problems: [problem('update-lost', '"old"')], later: [read, other] })).toBe(read);
    expect(tellingExchange({ problems: [problem('still-there', 'status 200')], later: [read, other] })).toBe(other);
  });

  it('is the judged one where the answer itself is wrong, or nothing came after it', () => {
    expect(tellingExchange({ problems: [problem('schema-mismatch', '"old"')], later: [read] })).toBeUndefined();
    expect(tellingExchange({ problems: [problem('update-lost', '"old"')] })).toBeUndefined();
  });
});

describe('the commands of a verdict', () => {
  it('are told apart, also where a body has lines', () => {
    const repeat = "curl -X POST --data-raw 'a\nb' http://a\ncurl http://a/1";
    expect(commandsOf({ repeat })).toEqual(["curl -X POST --data-raw 'a\nb' http://a", 'curl http://a/1']);
    expect(commandsOf({})).toEqual([]);
  });
});
