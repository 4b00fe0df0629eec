import { describe, expect, it } from 'vitest';
import { collectionDocument } from '../../tests/support/small-collection.js';
import { catalogueOf } from '../../tests/support/small-definition.js';
import type { JsonObject } from '../model/json.js';

/** What is inferred of an item with these properties: the values of its change, and what its server keeps itself. */
function inferred(properties: JsonObject) {
  const thing = {
    type: 'object',
    required: ['title'],
    properties: { id: { type: 'string', readOnly: true }, ...properties },
  };
  const { bindings } = catalogueOf(collectionDocument({ thing }));
  const set = Object.values(bindings.operations).map((one) => one.set);
  return { set, managed: Object.values(bindings.resources).flatMap(({ managed }) => managed) };
}

const title = { type: 'string' };

describe('a change that names the version of the item', () => {
  it('names the one that the candidate has shown, which the candidate counts on', () => {
    const { set, managed } = inferred({ title, rowVersion: { type: 'integer' } });
    expect(set).toEqual([{ '/rowVersion': '{{existing thing /rowVersion}}' }]);
    expect(managed).toEqual(['/rowVersion']);
  });

  it('does so in an object of the item too', () => {
    const meta = { type: 'object', properties: { version: { type: 'integer' } } };
    expect(inferred({ title, meta }).set).toEqual([{ '/meta/version': '{{existing thing /meta/version}}' }]);
  });

  it('is none where the version is a text of the client, or is only read', () => {
    expect(inferred({ title, version: { type: 'string' } })).toEqual({ set: [], managed: [] });
    expect(inferred({ title, revision: { type: 'integer', readOnly: true } }).set).toEqual([]);
  });
});
