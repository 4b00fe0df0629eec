import { describe, expect, it } from 'vitest';
import type { DryRequest } from '../model/dry-run.js';
import { dryRunJson, dryRunText } from './dry-run-text.js';

const request = (method: string, takes: readonly string[], body?: string): DryRequest => ({
  operation: 'shop/thing',
  method,
  url: 'https://shop.example/things',
  headers: { accept: 'application/json' },
  ...(body === undefined ? {} : { body }),
  takes,
});
const requests = [request('POST', [], '{\n"a": "\u202e"}'), request('GET', ['{{/id of the answer to shop/thing}}'])];
const end = { buildingBlock: 'shop', besides: ['TLS handshakes with shop.example'] };

describe('a dry run as JSON, request by request', () => {
  it.each([
    ['some', requests],
    ['one', requests.slice(0, 1)],
    ['no', []],
  ])('is one object with %s requests', (_, all) => {
    const writer = dryRunJson('shop');
    const text = [...all.map(writer.request), writer.end(end)].join('');
    const whole = { buildingBlock: 'shop', requests: all, besides: end.besides };
    expect(text).toBe(`${JSON.stringify(whole, null, 1)}\n`);
  });

  it('has an empty list where nothing is tried besides', () => {
    const { end: ended } = dryRunJson('shop');
    expect(JSON.parse(ended({ ...end, besides: [] }))).toEqual({ buildingBlock: 'shop', requests: [], besides: [] });
  });
});

it('a dry run as text numbers its requests, hides no sign, and counts them in the end', () => {
  const writer = dryRunText();
  const [first, second] = requests.map(writer.request);
  expect(first).toBe(
    '# 1  shop/thing\nPOST https://shop.example/things\naccept: application/json\n\n{\n"a": "\\u202e"}\n\n',
  );
  expect(second).toMatch(/^# 2 {2}shop\/thing\nGET .*\n.*\n\n$/);
  expect(writer.end(end)).toContain(
    'A run of shop would send 2 requests (1 POST, 1 GET). Nothing was sent.\nIt would also try TLS handshakes with shop.example.\n1 of them take ',
  );
});
