import type { IncomingMessage, RequestListener } from 'node:http';
import { text as textOf } from 'node:stream/consumers';
import type { JsonObject } from '../../src/model/json.js';

const json = (schema: JsonObject): JsonObject => ({ content: { 'application/json': { schema } } });
const order: JsonObject = {
  type: 'object',
  required: ['id', 'customer'],
  properties: { id: { type: 'string', readOnly: true }, customer: { type: 'string' } },
};
const sent: JsonObject = { type: 'object', required: ['customer'], properties: { customer: { type: 'string' } } };
const answers = (status: number, schema: JsonObject): JsonObject => ({
  responses: { [status]: { description: 'it', ...json(schema) }, 400: { description: 'no' } },
});
const idParameter = { name: 'id', in: 'path', required: true, schema: { type: 'string' } };

/** The definition of the shop. */
export const shopDefinition: JsonObject = {
  openapi: '3.0.3',
  info: { title: 'Shop', version: '1' },
  security: [{ key: [] }],
  paths: {
    '/orders': {
      post: { operationId: 'createOrder', requestBody: { required: true, ...json(sent) }, ...answers(201, order) },
    },
    '/orders/{id}': {
      get: { operationId: 'readOrder', parameters: [idParameter], ...answers(200, order) },
      put: {
        operationId: 'putOrder',
        parameters: [idParameter],
        requestBody: { required: true, ...json(sent) },
        ...answers(200, order),
      },
    },
    '/rates': {
      get: {
        operationId: 'readRates',
        parameters: [{ name: 'country', in: 'query', required: true, schema: { type: 'string' } }],
        ...answers(200, { type: 'object' }),
      },
    },
    '/letters': {
      post: {
        operationId: 'sendLetter',
        requestBody: {
          required: true,
          content: {
            'multipart/form-data': {
              schema: {
                type: 'object',
                required: ['letter'],
                properties: { letter: { type: 'string', format: 'binary' } },
              },
            },
          },
        },
        ...answers(201, { type: 'object' }),
      },
    },
  },
  components: { securitySchemes: { key: { type: 'http', scheme: 'bearer' } } },
};

/** What is particular about a shop; where nothing is said, anything goes. */
export interface Shop {
  /** The value of Authorization that is let in. */
  readonly tokenFor?: (method: string) => string;
  readonly customers?: readonly string[];
  /** The only order that PUT may change. */
  readonly open?: string;
  readonly country?: string;
  /** What a letter must hold. */
  readonly letter?: string;
  /** In milliseconds. */
  readonly delay?: number;
}

interface Asked {
  readonly method: string;
  readonly url: URL;
  readonly body: string;
  readonly authorization: string | undefined;
}

type Answered = readonly [status: number, body: JsonObject];

/** A shop that knows what nobody can guess. */
export function shop(rules: Shop): RequestListener {
  const answer = shopAnswers(rules);
  return (request, response) => {
    void askedIn(request).then((asked) => {
      const [status, body] = answer(asked);
      setTimeout(() => {
        response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
      }, rules.delay ?? 0);
    });
  };
}

async function askedIn(request: IncomingMessage): Promise<Asked> {
  const { method = '', url = '', headers } = request;
  const body = await textOf(request);
  return { method, url: new URL(url, 'http://shop'), body, authorization: headers.authorization };
}

const refusal = (status: number): Answered => [status, { title: 'no' }];

function shopAnswers(rules: Shop): (asked: Asked) => Answered {
  const orders = new Map<string, JsonObject>([
    ['fixed', { id: 'fixed', customer: 'c-1' }],
    ['open', { id: 'open', customer: 'c-1' }],
  ]);
  const handlers: Readonly<Record<string, (asked: Asked, id: string) => Answered>> = {
    'GET /rates': ({ url }) => meets(rules.country, url.searchParams.get('country'), 200),
    'POST /letters': ({ body }) => (body.includes(rules.letter ?? '') ? [201, {}] : refusal(400)),
    'POST /orders': ({ body }) => kept(body, `o-${orders.size}`, 201),
    'GET /orders/': (_, id) => [200, orders.get(id) ?? {}],
    'PUT /orders/': ({ body }, id) => (meets(rules.open, id, 200)[0] === 200 ? kept(body, id, 200) : refusal(400)),
  };
  return (asked) => {
    const [, place = '', id = ''] = /^(\/\w+\/?)(.*)$/.exec(asked.url.pathname) ?? [];
    const isLetIn = meets(rules.tokenFor?.(asked.method), asked.authorization, 200)[0] === 200;
    if (!isLetIn) return refusal(401);
    if (id !== '' && !orders.has(id)) return refusal(404);
    return handlers[`${asked.method} ${place}`]?.(asked, id) ?? refusal(404);
  };

  function kept(body: string, id: string, status: number): Answered {
    const customer = customerIn(body);
    if (customer === undefined || rules.customers?.includes(customer) === false) return refusal(400);
    const order = { id, customer };
    orders.set(id, order);
    return [status, order];
  }
}

function meets(rule: string | undefined, value: string | null | undefined, status: number): Answered {
  return rule === undefined || rule === value ? [status, {}] : refusal(400);
}

function customerIn(text: string): string | undefined {
  try {
    const { customer } = JSON.parse(text) as { customer?: unknown };
    return typeof customer === 'string' ? customer : undefined;
  } catch {
    return undefined;
  }
}
