import { describe, expect, it } from 'vitest';
import { schemaNamed as at, schemaSet } from '../../tests/support/small-schemas.js';
import type { JsonObject } from '../model/json.js';
import { isPlainText } from './plain-text.js';
import { sample } from './sample.js';

const options = { seed: 7, variant: 0, direction: 'request' } as const;
const made = (schema: JsonObject): string =>
  `${sample(schemaSet({ S: { type: 'string', ...schema } }, '3.1.0'), at('S'), 'data', options)}`;

describe('a text with a content', () => {
  it.each<[JsonObject, BufferEncoding, RegExp]>([
    [{ contentEncoding: 'base64' }, 'base64', /^content \d+$/],
    [{ contentEncoding: 'base64url' }, 'base64url', /^content \d+$/],
    [{ contentEncoding: 'base16' }, 'hex', /^content \d+$/],
    [{ format: 'byte' }, 'base64', /^content \d+$/],
    [{ contentEncoding: 'base64', contentMediaType: 'application/json' }, 'base64', /^\{"content":\d+\}$/],
    [{ contentMediaType: 'application/xml' }, 'utf8', /^<content>\d+<\/content>$/],
    [{ contentMediaType: 'application/problem+json', minLength: 30 }, 'utf8', /^\{"content":\d+\} +$/],
    [{ format: 'byte', maxLength: 4 }, 'base64', /^\d+$/],
    [{ format: 'byte', minLength: 50, maxLength: 200 }, 'base64', /^content \d+ +$/],
  ])('%j is written in its encoding', (schema, encoding, content) => {
    const text = made(schema);
    const decoded = Buffer.from(text, encoding);
    expect(decoded.toString()).toMatch(content);
    expect(decoded.toString(encoding).toLowerCase()).toBe(text.toLowerCase());
    expect(text.length).toBeGreaterThanOrEqual(Number(schema.minLength ?? 0));
    expect(text.length).toBeLessThanOrEqual(Number(schema.maxLength ?? 1000));
  });

  it('is no plain text', () => {
    expect(isPlainText({ type: 'string', contentEncoding: 'base64' })).toBe(false);
    expect(isPlainText({ type: 'string', contentMediaType: 'text/html' })).toBe(false);
    expect(isPlainText({ type: 'string' })).toBe(true);
  });
});
