import { writeFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../src/model/json.js';
import type { Report } from '../src/model/report.js';
import { emptyProfile } from '../src/profile/read-profile.js';
import { failedIds, outcomeOf } from './support/foreign-candidate.js';
import { checkUrl, cli, serving, temporaryFolder } from './support/harness.js';

const said = { description: 'said' };
const text = { type: 'string' };
const ferry = { type: 'object', required: ['name', 'decks'], properties: { name: text, decks: { type: 'integer' } } };
const shown = { description: 'a ferry', schema: { $ref: '#/definitions/Ferry' } };
const byId = { name: 'ferryId', in: 'path', required: true, type: 'string' };

/** What Swagger 2.0 writes otherwise: base path, body, form fields, lists in the query, shared answers, a basic credential. */
const document: JsonObject = {
  swagger: '2.0',
  info: { title: 'Ferries', version: '1' },
  basePath: '/v1',
  consumes: ['application/json'],
  produces: ['application/json'],
  securityDefinitions: { desk: { type: 'basic' } },
  security: [{ desk: [] }],
  responses: { Refused: { description: 'refused' } },
  definitions: {
    Ferry: { ...ferry, required: [...ferry.required, 'id'], properties: { id: text, ...ferry.properties } },
  },
  paths: {
    '/ferries': {
      get: {
        operationId: 'listFerries',
        parameters: [
          {
            name: 'port',
            in: 'query',
            type: 'array',
            items: { enum: ['n', 's'], type: 'string' },
            collectionFormat: 'pipes',
          },
        ],
        responses: {
          200: { description: 'all', schema: { type: 'array', items: { $ref: '#/definitions/Ferry' } } },
          400: { $ref: '#/responses/Refused' },
          401: said,
        },
      },
      post: {
        operationId: 'addFerry',
        parameters: [{ name: 'ferry', in: 'body', required: true, schema: ferry }],
        responses: { 201: shown, 400: { $ref: '#/responses/Refused' }, 401: said },
      },
    },
    '/ferries/{ferryId}': {
      parameters: [byId],
      get: { operationId: 'showFerry', responses: { 200: shown, 401: said, 404: said } },
    },
    '/ferries/{ferryId}/remarks': {
      post: {
        operationId: 'addRemark',
        consumes: ['application/x-www-form-urlencoded'],
        parameters: [byId, { name: 'remark', in: 'formData', required: true, type: 'string', maxLength: 40 }],
        responses: { 204: said, 400: { $ref: '#/responses/Refused' }, 401: said, 404: said },
      },
    },
  },
};

const credential = `Basic ${Buffer.from('desk:open').toString('base64')}`;

interface Ferries {
  /** True for a candidate that reads lists as OpenAPI 3 writes them, and not as this definition does. */
  readonly takesCommas?: boolean;
  readonly takesAnyDecks?: boolean;
}

function ferries({ takesCommas = false, takesAnyDecks = false }: Ferries) {
  const stored = new Map<string, JsonObject>();
  const isPort = (given: string): boolean =>
    given.split(takesCommas ? ',' : '|').every((port) => ['n', 's'].includes(port));

  function add(body: string): [number, unknown?] {
    const sent = parsed(body);
    const isOne =
      sent !== undefined && typeof sent.name === 'string' && (takesAnyDecks || Number.isInteger(sent.decks));
    if (!isOne) return [400];
    const id = `f${stored.size + 1}`;
    stored.set(id, { id, name: sent.name ?? '', decks: sent.decks ?? 0 });
    return [201, stored.get(id)];
  }

  function all(method: string | undefined, url: URL, body: string): [number, unknown?] {
    if (method === 'POST') return add(body);
    if (method !== 'GET') return [405];
    return url.searchParams.getAll('port').every(isPort) ? [200, [...stored.values()]] : [400];
  }

  function remark({ method, headers }: IncomingMessage, body: string): [number] {
    if (method !== 'POST') return [405];
    if (headers['content-type']?.startsWith('application/x-www-form-urlencoded') === false) return [415];
    const text = new URLSearchParams(body).get('remark');
    return text !== null && text.length <= 40 ? [204] : [400];
  }

  function answer(request: IncomingMessage, body: string): [number, unknown?] {
    const url = new URL(request.url ?? '/', 'http://candidate');
    const [, id, remarks] = /^\/v1\/ferries(?:\/([^/]+)(\/remarks)?)?$/.exec(url.pathname) ?? [undefined, '', ''];
    if (id === undefined) return all(request.method, url, body);
    const ferry = stored.get(id);
    if (ferry === undefined) return [404];
    if (remarks !== undefined) return remark(request, body);
    return request.method === 'GET' ? [200, ferry] : [405];
  }

  return (request: IncomingMessage, response: ServerResponse): void => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const isKnown = request.headers.authorization === credential;
      const [status, value] = isKnown ? answer(request, Buffer.concat(chunks).toString()) : [401];
      response.writeHead(status, { 'content-type': 'application/json', ...(status === 405 ? { allow: 'GET' } : {}) });
      response.end(value === undefined ? '' : JSON.stringify(value));
    });
  };
}

function parsed(body: string): JsonObject | undefined {
  try {
    return JSON.parse(body) as JsonObject;
  } catch {
    return undefined;
  }
}

async function written(): Promise<string> {
  const spec = path.join(await temporaryFolder(), 'ferries.json');
  await writeFile(spec, JSON.stringify(document));
  return spec;
}

async function checked(about: Ferries): Promise<Report> {
  const spec = await written();
  const profile = { ...emptyProfile(), headers: [{ name: 'Authorization', parts: [credential] }] };
  return serving(ferries(about), (url) =>
    checkUrl('own', { ...profile, url: `${url}/v1` }, { spec, continueRegardless: true }),
  );
}

describe('a definition in Swagger 2.0', () => {
  it('is judged like one in OpenAPI 3', async () => {
    const report = await checked({});
    expect(failedIds(report)).toEqual([]);
    for (const name of ['listFerries', 'addFerry', 'showFerry', 'addRemark'])
      expect(outcomeOf(report, `${name}.success-status`)).toBe('pass');
    expect(outcomeOf(report, 'listFerries.no-credential')).toBe('pass');
  });

  it.each<[string, Ferries, RegExp]>([
    ['reads lists in another form', { takesCommas: true }, /^listFerries\.accepts-list/],
    ['takes a number of the wrong type', { takesAnyDecks: true }, /^addFerry\.wrong-type/],
  ])('lets a candidate be blamed that %s', async (_, about, expected) => {
    const failed = failedIds(await checked(about));
    expect(failed).toEqual(expect.arrayContaining([expect.stringMatching(expected)]));
  });

  it('is linted as it is written, and written as OpenAPI 3.0 by "spec convert"', async () => {
    const spec = await written();
    expect((await cli(['spec', 'lint', spec])).stdout).not.toContain('openapi-invalid');
    const out = path.join(await temporaryFolder(), 'ferries.yaml');
    expect(await cli(['spec', 'convert', spec, '--out', out])).toMatchObject({ code: 0 });
    expect((await cli(['spec', 'lint', out])).stdout).not.toContain('openapi-invalid');
    expect((await cli(['spec', 'convert', spec])).stdout).toContain('openapi: 3.0.3');
  });
});
