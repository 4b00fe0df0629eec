import { expect, it } from 'vitest';
import type { JsonObject } from '../model/json.js';
import { expandedSize, withoutInnerReferences } from './expanded-size.js';

const refTo = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });

/** Each schema refers to the next one twice. */
function doubled(levels: number): JsonObject {
  const names = Array.from({ length: levels }, (_, index) => index);
  const chain = names.map((index): [string, JsonObject] => [
    `S${index}`,
    { a: refTo(`S${index + 1}`), b: refTo(`S${index + 1}`) },
  ]);
  return { components: { schemas: { ...Object.fromEntries(chain), [`S${levels}`]: { type: 'string' } } } };
}

it('a document is as large as what its references stand for', () => {
  expect(expandedSize(doubled(3), doubled(3))).toBeLessThan(200);
  const large = doubled(40);
  expect(expandedSize(large, large)).toBeGreaterThan(2 ** 40);
  const small = withoutInnerReferences(large);
  expect(expandedSize(small, small as JsonObject)).toBeLessThan(300);
});

it('a reference that leads back ends there', () => {
  const document: JsonObject = { components: { schemas: { A: { properties: { a: refTo('A') } } } } };
  expect(expandedSize(document, document)).toBeLessThan(20);
});
