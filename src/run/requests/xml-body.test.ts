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
});
