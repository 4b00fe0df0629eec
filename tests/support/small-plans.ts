import { buildCatalogue } from '../../src/catalogue/build-catalogue.js';
import type { CheckDefinition } from '../../src/model/check.js';
import type { JsonObject } from '../../src/model/json.js';
import type { PlannedScenario } from '../../src/model/plan.js';
import { makePlan } from '../../src/plan/make-plan.js';

const thing: JsonObject = {
  type: 'object',
  required: ['name'],
  additionalProperties: false,
  properties: {
    id: { type: 'string', format: 'uuid', readOnly: true },
    name: { type: 'string', minLength: 2, maxLength: 80 },
    kind: { type: 'string', enum: ['a', 'b'] },
    code: { type: 'string', pattern: '^[A-Z]{3}$' },
    day: { type: 'string', format: 'date' },
    count: { type: 'integer', minimum: 1, maximum: 9 },
  },
};
const json = (schema: JsonObject): JsonObject => ({ content: { 'application/json': { schema } } });
const one: JsonObject = { description: 'one', ...json({ $ref: '#/components/schemas/Thing' }) };
const problem: JsonObject = { description: 'no', ...json({ type: 'object' }) };
const id: JsonObject = { name: 'id', in: 'path', required: true, schema: { type: 'string' } };
/** Takes any property beside the name. */
const renaming: JsonObject = {
  required: true,
  ...json({ type: 'object', required: ['name'], properties: { name: { type: 'string' } } }),
};
const sent: JsonObject = { required: true, ...json({ $ref: '#/components/schemas/Thing' }) };

/** An API that creates, reads, lists, changes and removes things. */
const document: JsonObject = {
  openapi: '3.0.3',
  info: { title: 'Things', version: '1' },
  paths: {
    '/things': {
      get: {
        operationId: 'listThings',
        parameters: [
          { name: 'limit', in: 'query', schema: { type: 'integer', minimum: 1, maximum: 50 } },
          { name: 'offset', in: 'query', schema: { type: 'integer', minimum: 0 } },
          { name: 'kind', in: 'query', schema: { type: 'string', enum: ['a', 'b'] } },
        ],
        responses: {
          200: {
            description: 'all',
            headers: { 'X-Total': { schema: { type: 'integer' } } },
            ...json({ type: 'array', items: { $ref: '#/components/schemas/Thing' } }),
          },
        },
      },
      post: {
        operationId: 'createThing',
        requestBody: sent,
        responses: { 201: one, 400: problem, 401: problem },
        security: [{ token: [] }],
      },
    },
    '/things/{id}': {
      get: { operationId: 'readThing', parameters: [id], responses: { 200: one, 404: problem } },
      put: { operationId: 'putThing', parameters: [id], requestBody: sent, responses: { 200: one, 404: problem } },
      patch: {
        operationId: 'patchThing',
        parameters: [id],
        requestBody: renaming,
        responses: { 200: one, 404: problem },
      },
      delete: {
        operationId: 'deleteThing',
        parameters: [id],
        responses: { 204: { description: 'gone' }, 404: problem },
      },
    },
  },
  components: {
    schemas: { Thing: thing },
    securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
  },
};

const part = (operation: string, more: JsonObject): JsonObject => ({ operation: `api/${operation}`, ...more });

const catalogue = buildCatalogue({
  buildingBlock: { id: 'bb', title: 'Things', govspec: '1' },
  apis: [
    {
      id: 'api',
      title: 'Things',
      version: '1',
      role: 'served',
      file: 'things.yaml',
      sha256: '',
      openapi: '3.0.3',
      document,
    },
  ],
  requirements: [],
  errata: [],
  bindings: {
    resources: {
      thing: {
        identifier: '/id',
        create: [part('createThing', { sent: '', returned: '' })],
        read: [part('readThing', { by: 'id', returned: '' })],
        list: [part('listThings', { returned: '', filters: { kind: '/kind' } })],
        update: [part('putThing', { by: 'id', sent: '' }), part('patchThing', { by: 'id', sent: '' })],
        delete: [part('deleteThing', { by: 'id' })],
      },
    },
  },
});

type ThingOperation = 'listThings' | 'createThing' | 'readThing' | 'putThing' | 'patchThing' | 'deleteThing';

/** What a check asks of an operation on things: the scenarios, or why there are none. */
function planned(definition: CheckDefinition, operation: ThingOperation): PlannedScenario[] | string {
  const checks = [{ ...definition, rule: 'small/check' as const }];
  const plan = makePlan(catalogue, { seed: 1, objects: {}, depth: 'thorough', checks });
  const own = plan.operations.find((one) => one.operation.name === operation);
  return own?.skipped[0]?.reason ?? own?.groups.flatMap(({ scenarios }) => scenarios) ?? [];
}

/** The titles of what a check asks, or why it asks nothing. */
export function titles(definition: CheckDefinition, operation: ThingOperation): string[] | string {
  const found = planned(definition, operation);
  return typeof found === 'string' ? found : found.map(({ title }) => title);
}

/** The steps of the first scenario of a check. */
export function steps(definition: CheckDefinition, operation: ThingOperation): string[] {
  const found = planned(definition, operation);
  return typeof found === 'string' ? [] : (found[0]?.steps.map(({ keyword, text }) => `${keyword} ${text}`) ?? []);
}
