import { describe, expect, it } from 'vitest';
import { fleetCatalogue, titlesAtFleet } from '../../../tests/support/fleet-plans.js';
import { collectionDocument } from '../../../tests/support/small-collection.js';
import { catalogueOf } from '../../../tests/support/small-definition.js';
import { exchange, words } from '../../../tests/support/small-exchanges.js';
import { titlesIn } from '../../../tests/support/small-plans.js';
import { operationNamed } from '../../model/find-operation.js';
import type { Json, JsonObject } from '../../model/json.js';
import { check } from './check.js';
import { fieldsSelected } from './judge.js';

const whole = { id: '1', plate: 'A', make: 'b', year: 2000, revision: 1 };

describe('an item of which some properties are selected', () => {
  it.each<[string, Json, string]>([
    ['shows these', { id: '1', plate: 'A', year: 2000 }, 'pass'],
    ['shows one that it always shows', { id: '1', plate: 'A', year: 2000, revision: 1 }, 'pass'],
    ['shows all', whole, 'fail wrong-value'],
    ['lacks one of them', { id: '1', plate: 'A' }, 'fail wrong-value'],
    ['is another one', { id: '2' }, 'not-verified'],
  ])('%s', (_, shown, expected) => {
    const operation = operationNamed(fleetCatalogue, 'api/readVehicle');
    if (operation === undefined) throw new Error('there is no such operation');
    const answer = { operation, exchange: exchange(200, { value: whole }), doubts: { inputs: [], items: [] } };
    const values = ['fields', 'plate,year', 'make, revision'];
    const look = { answer, other: exchange(200, { value: shown }) };
    expect(words(fieldsSelected(look, { catalogue: fleetCatalogue, values }))).toBe(expected);
  });
});

describe('what is asked', () => {
  it('of an operation that it is about', () => {
    expect(titlesAtFleet(check, 'readVehicle')).toEqual(['"fields" selects the properties that it names']);
    expect(titlesAtFleet(check, 'listVehicles')).toEqual(['"fields" selects the properties that it names']);
  });

  it('and why not of another', () => {
    expect(titlesAtFleet(check, 'readTrip')).toBe('no parameter selects properties of an item');
  });

  it('by the names in the example of a parameter that takes any text', () => {
    const asked = (parameter: JsonObject) =>
      titlesIn(
        check,
        'list',
        catalogueOf(
          collectionDocument({
            thing: { type: 'object', required: ['id'], properties: { id: text, name: text, note: text } },
            listParameters: [{ name: 'fields', in: 'query', ...parameter }],
          }),
        ),
      );
    expect(asked({ schema: text, example: 'id, name' })).toEqual(['"fields" selects the properties that it names']);
    expect(asked({ schema: { ...text, example: 'name' } })).toEqual(['"fields" selects the properties that it names']);
    expect(asked({ schema: text, example: 'other' })).toBe('no parameter selects properties of an item');
    expect(asked({ schema: text })).toBe('no parameter selects properties of an item');
  });
});

const text = { type: 'string' };
