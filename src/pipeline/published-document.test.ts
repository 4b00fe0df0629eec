import { describe, expect, it } from 'vitest';
import { catalogueOf, smallDocument } from '../../tests/support/small-definition.js';
import type { SpecDefect } from '../model/definition.js';
import { isObject, type Json, type JsonObject } from '../model/json.js';
import { lookAtPublished } from './published-document.js';

const ours = catalogueOf(smallDocument);
const nothingDeclared = { notImplemented: [] };
const paths = isObject(smallDocument.paths) ? smallDocument.paths : {};

function look(document: Json, about: Partial<typeof ours> = {}, profile = nothingDeclared) {
  return lookAtPublished({ ...ours, ...about }, profile, [{ place: '/openapi.json', text: JSON.stringify(document) }]);
}

function without(path: string): JsonObject {
  return { ...smallDocument, paths: Object.fromEntries(Object.entries(paths).filter(([name]) => name !== path)) };
}

function erratum(pointer: string): SpecDefect {
  return { id: 'x', file: 'things.yaml', pointer, finding: 'Something is wrong.', effect: 'Nothing is judged.' };
}

const missing = [/^GET \/things, operation/, /^POST \/things, operation/].map((words) => expect.stringMatching(words));

describe('what a candidate publishes', () => {
  it('lacks nothing where it is the GovSpec', async () => {
    expect(await look(smallDocument)).toMatchObject({ errors: [], unread: [], missing: [], remarks: [] });
  });

  it('may write the path of its server before every path', async () => {
    const prefixed = Object.fromEntries(Object.entries(paths).map(([name, item]) => [`/v1${name}`, item]));
    expect((await look({ ...smallDocument, paths: prefixed })).missing).toEqual([]);
  });

  it('lacks operations that it does not have', async () => {
    expect((await look(without('/things'))).missing).toEqual(missing);
  });

  it('is excused by an erratum on the operation, and by none on a part of it', async () => {
    const whole = await look(without('/things'), { defects: [erratum('/paths/~1things/post')] });
    expect(whole.missing).toEqual(missing.slice(0, 1));
    const part = await look(without('/things'), { defects: [erratum('/paths/~1things/post/responses/201')] });
    expect(part.missing).toEqual(missing);
  });

  it.each([
    ['YAML', `openapi: 3.0.3\nx-more:\n${'- 1\n'.repeat(60_000)}`],
    ['JSON', `{"openapi":"3.0.3","x-more":[${'{},'.repeat(900_000)}{}]}`],
    ['JSON of many levels', `{"openapi":"3.0.3","x-more":${'['.repeat(450)}${']'.repeat(450)}}`],
  ])('with more than is read is no error (%s)', async (_, text) => {
    const found = await lookAtPublished(ours, nothingDeclared, [{ place: '/openapi', text }]);
    expect(found).toMatchObject({ errors: [], missing: [], unread: [expect.stringContaining('cannot be read')] });
  });

  it('that is no document of OpenAPI 3 is an error, and a newer one is not read', async () => {
    expect((await look('text')).errors).toEqual(['/openapi.json is neither JSON nor YAML']);
    expect((await look({ swagger: '2.0' })).errors).toEqual(['/openapi.json is not a document of OpenAPI 3']);
    expect((await look({ ...smallDocument, openapi: '3.2.0' })).unread).toHaveLength(1);
  });
});
