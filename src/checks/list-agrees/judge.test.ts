import { expect, it } from 'vitest';
import {
  answer,
  contextWith,
  exchange,
  listLook,
  operationWith,
  words,
} from '../../../tests/support/small-exchanges.js';
import { schemaNamed, schemaSet } from '../../../tests/support/small-schemas.js';
import type { Operation } from '../../model/definition.js';
import type { EvidenceKinds } from '../../model/evidence-kinds.js';
import type { Json } from '../../model/json.js';
import { changeListed, listAgrees } from './judge.js';

const text = { type: 'string' };
const schemas = schemaSet({
  Thing: { type: 'object', properties: { id: text, name: text, at: text } },
  Things: { type: 'object', properties: { items: { type: 'array', items: { $ref: '#/components/schemas/Thing' } } } },
});
const answering = (name: string): Operation => {
  const { responses, ...rest } = operationWith('200');
  const contents = [{ mediaType: 'application/json', schema: schemaNamed(name) }];
  return { ...rest, responses: responses.map((response) => ({ ...response, contents })) };
};

type Look = EvidenceKinds['listed-item'];

function found(listed: Json[], objects: Json[], facts: Partial<Look> = {}): string {
  const list = exchange(200, { value: { items: listed } });
  const by = { reader: answering('Thing'), readPart: { operation: 'api/op', returned: '' }, readStatus: 200, objects };
  const look = { ...listLook(list), answer: answer(list, answering('Things')), ...by, ...facts };
  const { catalogue, values } = contextWith('thing');
  return words(listAgrees(look, { catalogue: { ...catalogue, schemas }, values }));
}

const item = { id: '1', name: 'a' };

it.each<[string, Json[], Json[], string]>([
  ['agrees with both reads', [item], [item, item], 'pass'],
  ['agrees with one of them', [item], [{ ...item, name: 'b' }, item], 'pass'],
  ['agrees with none', [{ ...item, name: 'c' }], [item, { ...item, name: 'b' }], 'fail wrong-value'],
  ['shows less', [{ id: '1' }], [item, item], 'pass'],
  ['shows more than a read', [item], [{ id: '1' }, item], 'pass'],
  [
    'differs in what the candidate keeps itself',
    [{ ...item, at: 'x' }],
    [
      { ...item, at: 'y' },
      { ...item, at: 'y' },
    ],
    'pass',
  ],
  [
    'differs in what no schema describes',
    [{ ...item, more: 'x' }],
    [
      { ...item, more: 'y' },
      { ...item, more: 'y' },
    ],
    'pass',
  ],
  ['does not show the item', [{ ...item, id: '2' }], [item, item], 'not-verified'],
  ['shows an item that was read once', [{ ...item, name: 'c' }], [item], 'not-verified'],
])('a list %s', (_, listed, objects, expected) => expect(found(listed, objects)).toBe(expected));

it('schemas that differ, and answers that are no list, are not compared', () => {
  const other = { reader: answering('Things') };
  expect(found([{ ...item, name: 'c' }], [item, item], other)).toBe('not-applicable');
  expect(found([{ ...item, name: 'c' }], [item, item], { pages: [exchange(500)] })).toBe('not-verified');
});

it.each<[string, number, string]>([
  ['accepted', 200, 'fail wrong-value'],
  ['refused', 400, 'not-verified'],
])('a list that shows another value after a change that was %s', (_, status, expected) => {
  const list = exchange(200, { value: { items: [{ ...item, name: 'c' }] } });
  const by = { reader: answering('Thing'), readPart: { operation: 'api/op', returned: '' }, readStatus: 200 };
  const look = { ...listLook(list), answer: answer(list, answering('Things')), ...by, objects: [item, item] };
  const { catalogue, values } = contextWith('thing');
  const context = { catalogue: { ...catalogue, schemas }, values };
  expect(words(changeListed({ ...look, request: answer(exchange(status)) }, context))).toBe(expected);
});
