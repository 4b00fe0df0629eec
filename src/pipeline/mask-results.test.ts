import { describe, expect, it } from 'vitest';
import type { Exchange } from '../model/exchange.js';
import type { Verdict } from '../model/verdict.js';
import { maskMessages, verdictMasker } from './mask-results.js';

const mask = (text: string): string => text.replaceAll('canary', '***');
const exchange: Exchange = {
  operation: 'canary/api/read',
  request: { method: 'GET', url: 'http://127.0.0.1/?key=canary', headers: { 'x-key': 'canary' }, body: 'canary' },
  response: { status: 200, headers: { 'x-echo': 'canary' }, body: '{"canary":1}', bytes: 12, utf8: true },
  ms: 1,
};
const verdict: Verdict = {
  id: 'canary.api.read.body-schema',
  rule: 'body-schema',
  operation: 'canary/api/read',
  requirements: [],
  title: 'The body matches its schema',
  outcome: 'fail',
  reason: 'canary',
  problems: [
    {
      kind: 'schema-mismatch',
      expected: 'no canary',
      actual: 'canary',
      clause: { file: 'canary.yaml', pointer: '/a' },
    },
  ],
  observations: ['canary'],
  exchange,
  earlier: [exchange],
  repeat: 'curl canary',
};

describe('what a report shows', () => {
  it('has no secrets but where names stand', () => {
    const [masked] = [verdict].map(verdictMasker(mask));
    const { id, operation, problems, exchange: shown, ...rest } = masked ?? verdict;
    expect([id, operation, problems[0]?.clause.file]).toEqual([verdict.id, verdict.operation, 'canary.yaml']);
    expect(JSON.stringify({ ...rest, earlier: [] })).not.toContain('canary');
    expect(JSON.stringify([shown?.request, shown?.response, problems[0]?.actual])).not.toContain('canary');
  });

  it('shows an exchange once, however many verdicts name it', () => {
    const [one, other] = [verdict, { ...verdict, earlier: [] }].map(verdictMasker(mask));
    expect(one?.exchange).toBe(other?.exchange);
    expect(one?.earlier[0]).toBe(one?.exchange);
  });

  it('is masked in messages too, which stay JSON', () => {
    const line = JSON.stringify({ attachment: { body: 'a canary', size: 3 } });
    expect(maskMessages({ messages: `${line}\n`, mask })).toBe('{"attachment":{"body":"a ***","size":3}}\n');
  });
});
