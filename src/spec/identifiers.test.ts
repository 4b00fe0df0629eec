import { describe, expect, it } from 'vitest';
import { withoutIdentifiers } from './identifiers.js';

const schemas = {
  Length: {
    $id: 'https://schemas.example/length',
    type: 'object',
    properties: { unit: { $ref: '#unit' }, of: { $ref: 'width' } },
    $defs: { Unit: { $anchor: 'unit', type: 'string' } },
  },
  Width: { $id: 'https://schemas.example/width', type: 'number', properties: { $id: { type: 'string' } } },
  Local: { $id: 'local', $ref: '#/$defs/A', $defs: { A: { type: 'string' } } },
};

describe('schemas that refer to each other by identifiers', () => {
  it('do so by pointers afterwards', () => {
    const made = withoutIdentifiers({ openapi: '3.1.0', components: { schemas } });
    expect(made).toMatchObject({
      components: {
        schemas: {
          Length: {
            properties: {
              unit: { $ref: '#/components/schemas/Length/%24defs/Unit' },
              of: { $ref: '#/components/schemas/Width' },
            },
          },
          Width: { properties: { $id: { type: 'string' } } },
          Local: { $ref: '#/components/schemas/Local/%24defs/A' },
        },
      },
    });
    expect(JSON.stringify(made)).not.toContain('schemas.example');
  });

  it('and those that fill another one hold it with their own parts', () => {
    const made = withoutIdentifiers({
      components: {
        schemas: {
          List: {
            $id: 'https://a.example/list',
            type: 'array',
            items: { $dynamicRef: '#item' },
            $defs: { Any: { $dynamicAnchor: 'item' } },
          },
          Texts: {
            $id: 'https://a.example/texts',
            $ref: 'list',
            $defs: { Text: { $dynamicAnchor: 'item', type: 'string' } },
          },
        },
      },
    });
    expect(made).toMatchObject({
      components: {
        schemas: {
          List: { items: { $ref: '#/components/schemas/List/%24defs/Any' } },
          Texts: { allOf: [{ type: 'array', items: { $ref: '#/components/schemas/Texts/%24defs/Text' } }] },
        },
      },
    });
  });

  it('a schema that closes one which refers to itself closes its parts too, and the outermost schema counts', () => {
    const schemas = {
      Tree: {
        $id: 'https://a.example/tree',
        $dynamicAnchor: 'node',
        properties: { children: { items: { $dynamicRef: '#node' } } },
      },
      Plain: { $id: 'https://a.example/plain', $ref: 'tree' },
      Closed: { $id: 'https://a.example/closed', $dynamicAnchor: 'node', $ref: 'tree', unevaluatedProperties: false },
      Outer: { $id: 'https://a.example/outer', $dynamicAnchor: 'node', $ref: 'closed', required: ['a'] },
    };
    const items = (name: string) => ({ properties: { children: { items: { $ref: `#/components/schemas/${name}` } } } });
    expect(withoutIdentifiers({ components: { schemas } })).toMatchObject({
      components: {
        schemas: {
          Tree: items('Tree'),
          Plain: { $ref: '#/components/schemas/Tree' },
          Closed: { unevaluatedProperties: false, allOf: [items('Closed')] },
          Outer: { allOf: [{ allOf: [items('Outer')] }] },
        },
      },
    });
  });

  it('a document without identifiers, and what is data in one, stay as they are', () => {
    const plain = {
      components: { schemas: { A: { example: { $id: 'x', $ref: 'y' }, $ref: '#/components/schemas/B' } } },
    };
    expect(withoutIdentifiers(plain)).toBe(plain);
  });
});
