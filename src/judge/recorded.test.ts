import { expect, it } from 'vitest';
import { smallCatalogue } from '../../tests/support/small-definition.js';
import type { Exchange } from '../model/exchange.js';
import { ownAnswers } from './recorded.js';

function asked(operation: string, path: string): Exchange {
  const response = { status: 200, headers: {}, body: '{}', bytes: 2, utf8: true };
  return { operation, request: { method: 'GET', url: `http://host/base${path}`, headers: {} }, response, ms: 1 };
}

it.each<[string, string, number]>([
  ['of an operation at its own address', '/things/1', 1],
  ['at another address, such as that in a Location', '/other/things/1/parts', 0],
])('the answers %s count as its own', (_, path, expected) => {
  const read = smallCatalogue.operations.find(({ name }) => name === 'readThing');
  const answers = [...ownAnswers(smallCatalogue, [asked(read?.id ?? '', path)])];
  expect(answers).toHaveLength(expected);
});
