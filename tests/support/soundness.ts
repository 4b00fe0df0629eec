import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Schema, Validator } from '@cfworker/json-schema';
import fc from 'fast-check';
import { expect } from 'vitest';
import type { SentRequest } from '../../src/model/exchange.js';
import type { Json, JsonObject } from '../../src/model/json.js';
import type { Verdict } from '../../src/model/verdict.js';
import { emptyProfile } from '../../src/profile/read-profile.js';
import { checkUrl, serving, temporaryFolder } from './harness.js';

/**
 * Requests are taken from the wire as a server would take them, and judged by a validator that has nothing in common
 * with the one of the checker. Whatever was sent as invalid must be invalid under every reading of its texts; whatever
 * was sent as valid must be valid under one of them.
 */

const scalar: fc.Arbitrary<JsonObject> = fc.oneof(
  fc.record({ type: fc.constant('string') }),
  fc.record({
    type: fc.constant('string'),
    minLength: fc.integer({ min: 1, max: 3 }),
    maxLength: fc.integer({ min: 3, max: 12 }),
  }),
  fc.record({ type: fc.constant('string'), pattern: fc.constantFrom('^[a-z]{2,4}$', '^\\d{3}-\\d{2}$', 'x') }),
  fc.record({ type: fc.constant('string'), format: fc.constantFrom('uuid', 'date', 'date-time', 'email', 'ipv4') }),
  fc.record({ type: fc.constant('string'), enum: fc.constantFrom<string[]>(['a', 'b'], ['null', '1'], ['only']) }),
  fc.record({
    type: fc.constantFrom('integer', 'number'),
    minimum: fc.integer({ min: -5, max: 3 }),
    maximum: fc.integer({ min: 4, max: 90 }),
  }),
  fc.record({ type: fc.constant('integer'), enum: fc.constantFrom<number[]>([1, 2], [0]) }),
  fc.record({ type: fc.constantFrom('integer', 'number', 'boolean') }),
);

const { schema: anySchema } = fc.letrec<{ schema: JsonObject; object: JsonObject; list: JsonObject }>((tie) => ({
  schema: fc.oneof({ depthSize: 'small', withCrossShrink: true }, scalar, tie('object'), tie('list')),
  list: fc.record({
    type: fc.constant('array'),
    items: tie('schema'),
    minItems: fc.integer({ min: 0, max: 2 }),
    maxItems: fc.integer({ min: 2, max: 4 }),
  }),
  object: fc
    .record({
      properties: fc.dictionary(fc.constantFrom('alpha', 'beta', 'gamma', 'a b', 'é/~'), tie('schema'), {
        minKeys: 1,
        maxKeys: 4,
      }),
      count: fc.nat(3),
      closed: fc.boolean(),
    })
    .map(({ properties, count, closed }) => ({
      type: 'object',
      properties,
      ...(count === 0 ? {} : { required: Object.keys(properties).slice(0, count) }),
      ...(closed ? { additionalProperties: false } : {}),
    })),
}));

interface Shape {
  readonly query: JsonObject;
  readonly header: JsonObject;
  readonly body: JsonObject;
}

const shapes: fc.Arbitrary<Shape> = fc.record({ query: scalar, header: scalar, body: anySchema });

function documentOf({ query, header, body }: Shape): JsonObject {
  const parameter = (place: string, name: string, schema: JsonObject): JsonObject => ({
    in: place,
    name,
    required: true,
    schema,
  });
  return {
    openapi: '3.1.0',
    info: { title: 'Random', version: '1.0' },
    paths: {
      '/things': {
        post: {
          operationId: 'send',
          parameters: [parameter('query', 'q', query), parameter('header', 'X-H', header)],
          requestBody: { required: true, content: { 'application/json': { schema: body } } },
          responses: { '200': { description: 'Done.' }, '400': { description: 'Refused.' } },
        },
      },
    },
  };
}

function isValid(schema: JsonObject, value: Json): boolean {
  return new Validator(schema as Schema, '2020-12', false).validate(value).valid;
}

/** Everything that a server could take a text for. */
function readings(text: string): Json[] {
  const numbers = /^-?\d+(\.\d+)?$/.test(text) ? [Number(text)] : [];
  const booleans = text === 'true' || text === 'false' ? [text === 'true'] : [];
  return [text, ...numbers, ...booleans];
}

/** True when a request as it was sent is valid under one of the readings of its texts. */
function mayBeValid({ query, header, body }: Shape, request: SentRequest): boolean {
  const q = new URL(request.url).searchParams.getAll('q');
  const h = request.headers['x-h'];
  if (request.headers['content-type'] !== 'application/json' || q.length !== 1 || h === undefined) return false;
  const value = parsed(request.body);
  const [text = ''] = q;
  return (
    value !== undefined &&
    isValid(body, value) &&
    readings(text).some((reading) => isValid(query, reading)) &&
    readings(h).some((reading) => isValid(header, reading))
  );
}

function parsed(text: string | undefined): Json | undefined {
  try {
    const value: Json = JSON.parse(text ?? '');
    return value;
  } catch {
    return undefined;
  }
}

const breaking = /^(missing|wrong|out-of|unknown-property|malformed|unsupported)/;
const allowing = /^(accepts|tolerant|success-status)/;

function sentBy(verdicts: readonly Verdict[], rules: RegExp): { readonly id: string; readonly request: SentRequest }[] {
  return verdicts.flatMap(({ id, rule, exchange }) =>
    rules.test(rule) && exchange !== undefined ? [{ id, request: exchange.request }] : [],
  );
}

export interface SoundnessRuns {
  readonly numRuns: number;
  readonly seed: number;
}

/** Checks definitions made by chance, and judges what was sent; gives how many requests were looked at. */
export async function assertSound(runs: SoundnessRuns): Promise<{ invalid: number; valid: number }> {
  const spec = path.join(await temporaryFolder(), 'random.json');
  const counts = { invalid: 0, valid: 0 };
  await serving(
    (_, response) => void response.end(),
    (url) =>
      fc.assert(
        fc.asyncProperty(shapes, async (shape) => {
          await writeFile(spec, JSON.stringify(documentOf(shape)));
          const asked = { spec, depth: 'thorough', tags: 'not @check=no-content' } as const;
          const { verdicts } = await checkUrl('random', { ...emptyProfile(), url }, asked);
          const broken = sentBy(verdicts, breaking);
          const allowed = sentBy(verdicts, allowing);
          counts.invalid += broken.length;
          counts.valid += allowed.length;
          expect(verdicts.filter(failedInItself)).toEqual([]);
          expect(broken.filter(({ request }) => mayBeValid(shape, request))).toEqual([]);
          expect(allowed.filter(({ request }) => !mayBeValid(shape, request))).toEqual([]);
        }),
        runs,
      ),
  );
  return counts;
}

function failedInItself({ outcome, reason }: Verdict): boolean {
  return outcome === 'error' && reason?.includes('itself') === true;
}
