import { describe, expect, it } from 'vitest';
import { collectionDocument } from '../../tests/support/small-collection.js';
import { catalogueOf } from '../../tests/support/small-definition.js';
import type { JsonObject } from '../model/json.js';

const kind = { type: 'string', enum: ['a', 'b'] };
const code = { type: 'string', pattern: '^[A-Z]{3}$' };

/** By which property of the items each parameter of the list filters. */
function filters(thing: JsonObject, parameters: Readonly<Record<string, JsonObject>>) {
  const listParameters = Object.entries(parameters).map(([name, schema]) => ({ name, in: 'query', schema }));
  const { bindings } = catalogueOf(collectionDocument({ thing, listParameters }));
  return bindings.resources.thing?.list[0]?.filters ?? {};
}

const id = { type: 'string' };

describe('the filters of a list', () => {
  it('are by properties, and by several identifiers', () => {
    const thing = { type: 'object', required: ['id'], properties: { id, kind, code } };
    const several = { type: 'array', items: { type: 'string' } };
    expect(filters(thing, { kind, ids: several, code: { type: 'string' } })).toEqual({ kind: '/kind', ids: '/id' });
  });

  it('are by what an object in the item shows, by both names', () => {
    const customer = { type: 'object', properties: { id, code, phone: { type: 'string' }, name: { type: 'string' } } };
    const thing = {
      type: 'object',
      required: ['id'],
      properties: { id, customer, parts: { type: 'array', items: customer } },
    };
    const plain = { type: 'string' };
    const asked = {
      customer_id: plain,
      'customer.phone': plain,
      'customer[code]': code,
      customerName: plain,
      parts_id: plain,
    };
    expect(filters(thing, asked)).toEqual({
      customer_id: '/customer/id',
      'customer.phone': '/customer/phone',
      'customer[code]': '/customer/code',
      customerName: '/customer/name',
    });
    const both = { ...thing, properties: { ...thing.properties, customerId: plain } };
    expect(filters(both, { customer_id: plain })).toEqual({ customer_id: '/customerId' });
  });

  it('are by a code, where both have one anchored pattern', () => {
    const thing = { type: 'object', required: ['id'], properties: { id, code } };
    expect(filters(thing, { code })).toEqual({ code: '/code' });
    expect(filters(thing, { code: { type: 'string', pattern: '^[A-Z]{2,3}$' } })).toEqual({});
    const currency = { ...thing, properties: { id, currency: code } };
    expect(filters(currency, { currency: code })).toEqual({});
    const open = { type: 'string', pattern: '[A-Z]' };
    expect(filters({ ...thing, properties: { id, code: open } }, { code: open })).toEqual({});
  });

  it('are by the only property with the same listed values whose name ends in that of the parameter', () => {
    const of = (properties: JsonObject) => ({ type: 'object', required: ['id'], properties: { id, ...properties } });
    expect(filters(of({ preferred_kind: kind }), { 'filter[kind]': kind })).toEqual({
      'filter[kind]': '/preferred_kind',
    });
    expect(filters(of({ preferred_kind: kind, old_kind: kind }), { kind })).toEqual({});
    expect(filters(of({ preferred_kind: { type: 'string', enum: ['a'] } }), { kind })).toEqual({});
    expect(filters(of({ mankind: kind }), { kind })).toEqual({});
  });

  it('are by properties that may be null as well', () => {
    const nullable = { active: { type: ['boolean', 'null'] }, kind: { ...kind, enum: ['a', 'b', null] } };
    const thing = { type: 'object', required: ['id'], properties: { id, ...nullable } };
    expect(filters(thing, { active: { type: 'boolean' }, kind })).toEqual({ active: '/active', kind: '/kind' });
  });

  it('are by attributes where JSON:API puts them', () => {
    const attributes = { type: 'object', properties: { kind } };
    const thing = {
      type: 'object',
      required: ['type', 'id'],
      properties: { type: { type: 'string' }, id, attributes },
    };
    expect(filters(thing, { 'filter[kind]': kind })).toEqual({ 'filter[kind]': '/attributes/kind' });
  });

  it.each<[string, JsonObject]>([
    ['Only items with exactly this title.', { title: '/title' }],
    ['The title equals this text', { title: '/title' }],
    ['Items with this title', {}],
    ['Searches the exact words in the title', {}],
    ['An exact title, or a part of one', {}],
  ])('are by texts that people write where the description asks for the whole text: "%s"', (description, expected) => {
    const thing = { type: 'object', required: ['id'], properties: { id, title: { type: 'string' } } };
    const listParameters = [{ name: 'title', in: 'query', description, schema: { type: 'string' } }];
    const { bindings } = catalogueOf(collectionDocument({ thing, listParameters }));
    expect(bindings.resources.thing?.list[0]?.filters ?? {}).toEqual(expected);
  });
});
