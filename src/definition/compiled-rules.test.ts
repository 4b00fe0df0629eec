import SwaggerParser from '@apidevtools/swagger-parser';
import { describe, expect, it } from 'vitest';
import type { Json, JsonObject } from '../model/json.js';
import { type Violation, violationsOf } from './compiled-rules.js';
import { openApiErrors } from './openapi-errors.js';

const document = (more: JsonObject = {}): JsonObject => ({
  openapi: '3.0.3',
  info: { title: 'Things', version: '1' },
  paths: {
    '/things': {
      post: {
        requestBody: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } } },
        responses: { 201: { description: 'Made.' } },
      },
    },
  },
  components: {
    schemas: { Thing: { type: 'object', properties: { parts: { type: 'array', items: { type: 'string' } } } } },
  },
  ...more,
});

const broken: readonly (readonly [string, JsonObject])[] = [
  ['nothing', {}],
  ['a title that is missing', { info: { version: '1' } }],
  ['a property that nobody knows', { colour: 'red' }],
  ['a parameter without a place', { paths: { '/a': { get: { parameters: [{ name: 'b' }], responses: {} } } } }],
  ['a schema of a type that does not exist', { components: { schemas: { Thing: { type: 'thing' } } } }],
  [
    'a schema that refers to itself',
    { components: { schemas: { Thing: { items: { $ref: '#/components/schemas/Thing' } } } } },
  ],
];

/** What swagger-parser says without any help. */
async function violationsByParser(whole: JsonObject): Promise<readonly Violation[]> {
  try {
    await SwaggerParser.validate(structuredClone(whole) as never, { dereference: { circular: 'ignore' } });
    return [];
  } catch (error) {
    return (error as { details: readonly Violation[] }).details;
  }
}

async function violationsByCompiledRules(whole: JsonObject): Promise<readonly Violation[] | undefined> {
  const resolved: unknown = await SwaggerParser.dereference(structuredClone(whole) as never, {
    dereference: { circular: 'ignore' },
  });
  return violationsOf(whole.openapi, resolved as Json);
}

describe('the rules of OpenAPI, compiled ahead', () => {
  for (const version of ['3.0.3', '3.1.0']) {
    for (const [what, more] of broken) {
      it(`find in a document of ${version} with ${what} what swagger-parser finds`, async () => {
        const whole = document({ openapi: version, ...more });
        expect(await violationsByCompiledRules(whole)).toEqual(await violationsByParser(whole));
      });
    }
  }

  it('are there for the versions that swagger-parser validates, and for no other', () => {
    expect(['3.0.4', '3.1.2'].map((version) => violationsOf(version, document({ openapi: version })))).toEqual([
      [],
      [],
    ]);
    expect(['2.0', '3.2.0', undefined].map((version) => violationsOf(version, document()))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('name the place and the key', async () => {
    expect(await openApiErrors(document({ colour: 'red' }))).toEqual([
      '#/ must NOT have additional properties: colour',
    ]);
  });

  it('leave documents of Swagger 2.0 to swagger-parser', async () => {
    const { openapi: _, components: __, ...rest } = document({ swagger: '2.0', paths: { '/a': { get: {} } } });
    expect(await openApiErrors(rest)).toEqual(["#/paths/~1a/get must have required property 'responses'"]);
  });
});
