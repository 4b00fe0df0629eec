import { describe, expect, it } from 'vitest';
import { schemaNamed, schemaSet } from '../../../tests/support/small-schemas.js';
import type { JsonObject } from '../../model/json.js';
import { writeXml } from './xml-body.js';

const text: JsonObject = { type: 'string' };

function written(schema: JsonObject, value: JsonObject): string {
  const xml = writeXml(schemaSet({ Order: schema }), schemaNamed('Order'), value);
  return xml.split('\n')[1] ?? '';
}

describe('a body in XML', () => {
  it('is named by its component, and its parts by their properties', () => {
    const schema = { type: 'object', properties: { a: { type: 'integer' }, b: text } };
    expect(written(schema, { a: 1, b: '<&"' })).toBe('<Order><a>1</a><b>&lt;&amp;&quot;</b></Order>');
  });

  it('has the names, attributes and wrappings that its schema declares', () => {
    const schema = {
      type: 'object',
      xml: { name: 'order', prefix: 'o', namespace: 'urn:orders' },
      properties: {
        id: { type: 'integer', xml: { attribute: true } },
        tags: { type: 'array', xml: { wrapped: true }, items: { ...text, xml: { name: 'tag' } } },
        notes: { type: 'array', items: text },
      },
    };
    expect(written(schema, { id: 7, tags: ['x', 'y'], notes: ['n', 'm'] })).toBe(
      '<o:order xmlns:o="urn:orders" id="7"><tags><tag>x</tag><tag>y</tag></tags><notes>n</notes><notes>m</notes></o:order>',
    );
  });

  it('names its items by their own names: that of a list is for the element that wraps it', () => {
    const items = { ...text, xml: { name: 'tag' } };
    const list = (xml: JsonObject, of: JsonObject = text): JsonObject => ({ type: 'array', items: of, xml });
    const properties = {
      a: list({ name: 'named' }),
      b: list({ name: 'named', wrapped: true }),
      c: list({ name: 'named', wrapped: true }, items),
    };
    expect(written({ type: 'object', properties }, { a: ['x'], b: ['y'], c: ['z'] })).toBe(
      '<Order><a>x</a><named><named>y</named></named><named><tag>z</tag></named></Order>',
    );
  });

  it('has no text for null', () => {
    const properties = { a: { ...text, xml: { attribute: true } }, b: text };
    expect(written({ type: 'object', properties }, { a: null, b: null })).toBe('<Order><b></b></Order>');
  });
});
