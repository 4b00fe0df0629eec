import { describe, expect, it } from 'vitest';
import { catalogueOf, smallBindings, smallDocument } from '../../../tests/support/small-definition.js';
import { operationNamed } from '../../model/find-operation.js';
import type { JsonObject } from '../../model/json.js';
import { narrower, optionalPlaces } from './narrower.js';

const text: JsonObject = { type: 'string' };
const object = (required: string[], properties: JsonObject): JsonObject => ({ type: 'object', required, properties });
const about = object(['label'], { label: text, owner: text, seal: text });

/** What may be left out of a thing that needs these properties, and the bodies that are tried without some of it. */
function leftOut(required: string[]) {
  const Thing = object(required, { name: text, note: text, about });
  const catalogue = catalogueOf({ ...smallDocument, components: { schemas: { Thing } } }, smallBindings);
  const operation = operationNamed(catalogue, 'api/createThing');
  if (operation === undefined) throw new Error('no operation');
  const body = { name: 'a', note: 'b', about: { label: 'c', owner: 'd', seal: 'e' } };
  return {
    optional: optionalPlaces(catalogue, operation, body),
    tried: narrower(catalogue, operation, body).map((adaptation) => adaptation.leftOut),
  };
}

describe('what may be left out of a request', () => {
  it('is what its schema does not require, as a whole', () => {
    expect(leftOut(['name'])).toEqual({
      optional: ['/note', '/about'],
      tried: [['/note'], ['/about'], ['/note', '/about']],
    });
  });

  it('stands in objects that must be sent, too', () => {
    const optional = ['/note', '/about/owner', '/about/seal'];
    const [note = '', owner = '', seal = ''] = optional;
    const pairs = [
      [note, owner],
      [note, seal],
      [owner, seal],
    ];
    expect(leftOut(['name', 'about'])).toEqual({
      optional,
      tried: [...optional.map((at) => [at]), ...pairs, optional],
    });
  });
});
