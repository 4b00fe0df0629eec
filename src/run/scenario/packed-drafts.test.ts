import { expect, it } from 'vitest';
import type { Operation } from '../../model/definition.js';
import { parseExactly } from '../../support/json/parse.js';
import type { SentValues } from '../requests/draft.js';
import { packedDrafts } from './packed-drafts.js';

it('packed drafts say what was sent, with numbers of any length, and of which operation', () => {
  const operation = { id: 'shop/api/createOrder' } as Operation;
  const sent: SentValues[] = [
    {
      operation,
      parameters: new Map([['path id', { name: 'id', in: 'path', value: 'a' }]]),
      body: { kind: 'value', mediaType: 'application/json', value: parseExactly('{"amount":12345678901234567890.10}') },
    },
    { operation, parameters: new Map() },
  ];
  const packed = packedDrafts(sent);
  expect([packed.at(0), packed.at(1)]).toEqual(sent);
  expect(packed.at(0).operation).toBe(operation);
  expect(packed.at(0).parameters).not.toBe(sent[0]?.parameters);
});
