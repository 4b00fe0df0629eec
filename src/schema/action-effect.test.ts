import { expect, it } from 'vitest';
import { catalogueOf, smallDocument } from '../../tests/support/small-definition.js';
import type { JsonObject } from '../model/json.js';
import { actionEffect } from './action-effect.js';

const status = { type: 'string', enum: ['draft', 'published', 'settled', 'cancelled', 'approved', 'paid'] };

function effectOf(action: string, properties: JsonObject = { status }): unknown {
  const document = { ...smallDocument, components: { schemas: { Thing: { type: 'object', properties } } } };
  return actionEffect(catalogueOf(document).schemas, { api: 'api', pointer: '/components/schemas/Thing' }, action);
}

it.each([
  ['publish', 'published'],
  ['publication', 'published'],
  ['cancellation', 'cancelled'],
  ['settlement', 'settled'],
  ['pay', 'paid'],
])('"%s" makes an item %s', (action, state) => {
  expect(effectOf(action)).toEqual({ at: '/status', shows: { state } });
});

it.each(['approve', 'approval', 'payment', 'rejection', 'constructor'])(
  '"%s" need make nothing of it at once',
  (action) => {
    expect(effectOf(action)).toBeUndefined();
  },
);
