import { describe, expect, it } from 'vitest';
import { catalogueOf, smallDocument } from '../../../tests/support/small-definition.js';
import type { JsonObject } from '../../model/json.js';
import { isNameOfItem } from '../../schema/kept-unique.js';
import { datePlaceholder } from './dates.js';
import { freshened } from './freshened.js';
import type { IsUnique } from './is-unique.js';

function freshenedAs(schema: JsonObject, value: JsonObject, isUnique?: IsUnique): unknown {
  const document = { ...smallDocument, components: { schemas: { Thing: schema } } };
  const { schemas } = catalogueOf(document);
  return freshened(schemas, { api: 'api', pointer: '/components/schemas/Thing' }, value, isUnique);
}

describe('a sampled object', () => {
  it('has texts, addresses and telephone numbers that no other request sends', () => {
    const value = { title: 'title 1', owner: { email: 'person1@example.org' }, phone: '+3725550001', tags: ['tags 1'] };
    expect(freshenedAs({ type: 'object' }, value)).toEqual({
      title: 'title 1 {{fresh text 8}}',
      owner: { email: 'person-{{fresh text 8}}@example.org' },
      phone: '+3725{{fresh digits 7}}',
      tags: ['tags 1 {{fresh text 8}}'],
    });
  });

  it('keeps what was published, what chooses among a few, and what has no room', () => {
    const schema = {
      type: 'object',
      properties: { name: { type: 'string' }, status: { type: 'string' }, sku: { type: 'string', maxLength: 5 } },
    };
    const value = { name: 'Blue chairs', status: 'status 1', sku: 'sku 1', title: 'title 1' };
    expect(freshenedAs(schema, value)).toEqual({ ...value, title: 'title 1 {{fresh text 8}}' });
  });

  it('has a fresh text alone where there is no room for more', () => {
    const schema = { type: 'object', properties: { mark: { type: 'string', maxLength: 13 } } };
    expect(freshenedAs(schema, { mark: 'mark 1' })).toEqual({ mark: '{{fresh text 13}}' });
  });

  it('has a fresh text where there was no room for the whole name; a short code stays', () => {
    const room = { number: { type: 'string', maxLength: 8 }, wing: { type: 'string', maxLength: 4 } };
    const value = { number: 'numbe954', wing: 'w954' };
    expect(freshenedAs({ type: 'object', properties: room }, value)).toEqual({
      number: '{{fresh text 8}}',
      wing: 'w954',
    });
  });

  it('has a right check digit where a published rule asks for one, and the schema allows such a text', () => {
    const schema = {
      type: 'object',
      properties: {
        iban: { type: 'string', pattern: '^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$' },
        cardNumber: { type: 'string' },
        refund_iban: { type: 'string', examples: ['GB82WEST12345698765432'] },
        localIban: { type: 'string', pattern: '^KE[0-9]{2}$' },
        description: { type: 'string' },
      },
    };
    const value = {
      iban: 'AB01ABCDEFGHIJK1',
      cardNumber: 'cardNumber 1',
      refund_iban: 'GB82WEST12345698765432',
      localIban: 'KE55',
      description: 'description 1',
    };
    const made = {
      ...value,
      iban: '{{fresh iban}}',
      cardNumber: '{{fresh card 16}}',
      description: 'description 1 {{fresh text 8}}',
    };
    expect(freshenedAs(schema, value)).toEqual(made);
    const unique: IsUnique = ({ name }) => name === 'refund_iban';
    expect(freshenedAs(schema, value, unique)).toEqual({ ...made, refund_iban: '{{fresh iban}}' });
  });

  it('has codes that no other request sends, in the form of their pattern; published ones and amounts stay', () => {
    const schema = {
      type: 'object',
      properties: {
        code: { type: 'string', pattern: '^WH-[A-Z]{3}[0-9]{4}$' },
        key: { type: 'string', pattern: '^K-[A-Z0-9]{6,9}$' },
        sku: { type: 'string', pattern: '^[A-Z]{3}-[0-9]{4}$', examples: ['ABC-1234'] },
        amount: { type: 'string', pattern: '^[0-9]+\\.[0-9]{2}$' },
        country: { type: 'string', pattern: '^[A-Z]{2}$' },
        grade: { type: 'string', pattern: '^[A-F][1-3]$' },
      },
    };
    const value = {
      code: 'WH-ABC0123',
      key: 'K-AB12C3D',
      sku: 'ABC-1234',
      amount: '1200.50',
      country: 'QX',
      grade: 'B2',
    };
    expect(freshenedAs(schema, value)).toEqual({
      ...value,
      code: 'WH-{{fresh capitals 3 second}}{{fresh digits 4}}',
      key: 'K-{{fresh capitals 7}}',
    });
  });

  it('has dates where their names place them', () => {
    const value = { dueDate: '2024-05-01', startsAt: '2024-05-01T08:00:00Z', createdAt: '2024-05-02T08:00:00Z' };
    expect(freshenedAs({ type: 'object' }, value)).toEqual({
      dueDate: '{{date 61 days ahead}}',
      startsAt: '{{time 31 days ahead}}',
      createdAt: '{{time 32 days ago}}',
    });
  });

  it('has ranges that end after they start', () => {
    const stay = { checkIn: '2024-05-28', checkOut: '2024-05-01', pause: { from: '2024-05-02', to: '2024-05-03' } };
    expect(freshenedAs({ type: 'object' }, stay)).toEqual({
      checkIn: '{{date 58 days ahead}}',
      checkOut: '{{date 61 days ahead}}',
      pause: { from: '{{date 32 days ahead}}', to: '{{date 63 days ahead}}' },
    });
    const shift = { clockedIn: '2024-05-28', clockedOut: '2024-05-01' };
    expect(freshenedAs({ type: 'object' }, shift)).toEqual({
      clockedIn: '{{date 58 days ago}}',
      clockedOut: '{{date 1 days ago}}',
    });
  });
});

describe('the date of a property', () => {
  it.each([
    ['birthDate', '{{date 10001 days ago}}'],
    ['issuedOn', '{{date 31 days ago}}'],
    ['validFrom', '{{date 31 days ahead}}'],
    ['validUntil', '{{date 61 days ahead}}'],
    ['date', '{{date 31 days ago}}'],
  ])('%s', (name, placeholder) => {
    expect(datePlaceholder(name, { withTime: false, day: 1 })).toBe(placeholder);
  });
});

describe('a published value that no two items may share', () => {
  const schema = {
    type: 'object',
    properties: {
      plate: { type: 'string', pattern: '^[A-Z0-9-]{4,12}$', examples: ['KDA-123'] },
      licence: { type: 'string', examples: ['DL204411'] },
      email: { type: 'string', examples: ['a@b.example'] },
      fuel: { type: 'string', enum: ['petrol', 'diesel'] },
      state: { type: 'string', examples: ['DL204411'] },
    },
  };
  const value = { plate: 'KDA-123', licence: 'DL204411', email: 'a@b.example', fuel: 'petrol', state: 'DL204411' };
  const document = { ...smallDocument, components: { schemas: { Thing: schema } } };
  const ref = { api: 'api', pointer: '/components/schemas/Thing' };

  it('differs from request to request, in its form', () => {
    expect(freshened(catalogueOf(document).schemas, ref, value, () => true)).toEqual({
      plate: '{{fresh capitals 3 second}}-{{fresh digits 3}}',
      licence: '{{fresh capitals 2}}{{fresh digits 6 second}}',
      email: 'a-{{fresh text 8}}@b.example',
      fuel: 'petrol',
      state: 'DL204411',
    });
  });

  it('is a published name of the item with another end, joined as its words are', () => {
    const name = { type: 'string', pattern: '^[^/%]+$', examples: ['my-flow'] };
    const properties = { name, title: { type: 'string', examples: ['A flow'] }, owner: { properties: { name } } };
    const made = { name: 'my-flow', title: 'A flow', owner: { name: 'my-flow' } };
    expect(freshenedAs({ type: 'object', properties }, made, ({ at }) => isNameOfItem(at))).toEqual({
      name: 'my-flow-{{fresh text 8}}',
      title: 'A flow {{fresh text 8}}',
      owner: { name: 'my-flow' },
    });
  });
});

it.each([
  ['An example', 'An {{fresh text 7}}'],
  ['ab 12 cd', 'ab {{fresh digits 2}} cd'],
])('"%s" differs in more than a letter or two, where it has more', (published, expected) => {
  const schema = { type: 'object', properties: { motto: { type: 'string', examples: [published] } } };
  const { motto } = freshenedAs(schema, { motto: published }, () => true) as { readonly motto: string };
  expect(motto).toBe(expected);
});
