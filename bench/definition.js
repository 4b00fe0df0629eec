/**
 * A definition of any size: things that are created, listed, read, changed and removed, five operations each.
 * @param {number} operations
 */
export function definitionOf(operations) {
  const numbers = Array.from({ length: Math.ceil(operations / 5) }, (_, index) => index + 1);
  return {
    openapi: '3.1.0',
    info: { title: 'Many things', version: '1.0.0' },
    security: [{ token: [] }],
    paths: Object.fromEntries(numbers.flatMap((number) => Object.entries(pathsOf(number)))),
    components: { securitySchemes: { token: { type: 'http', scheme: 'bearer' } }, schemas: { Thing: thing } },
  };
}

const thing = {
  type: 'object',
  required: ['name', 'size'],
  properties: {
    id: { type: 'string', readOnly: true },
    name: { type: 'string', minLength: 1, maxLength: 80 },
    size: { type: 'integer', minimum: 1, maximum: 9 },
    colour: { type: 'string', enum: ['red', 'green', 'blue'] },
  },
};

const schema = { $ref: '#/components/schemas/Thing' };
const json = (/** @type {object} */ of) => ({ 'application/json': { schema: of } });
const answers = (/** @type {string} */ status, /** @type {object} */ of) => ({
  [status]: { description: 'Done.', content: json(of) },
  400: { description: 'Refused.' },
  401: { description: 'Who?' },
  404: { description: 'Not there.' },
});

/** @returns {Record<string, object>} */
function pathsOf(/** @type {number} */ number) {
  const body = { required: true, content: json(schema) };
  const limit = { name: 'limit', in: 'query', schema: { type: 'integer', minimum: 1 } };
  const id = { name: 'id', in: 'path', required: true, schema: { type: 'string' } };
  const list = { type: 'array', items: schema };
  return {
    [`/things-${number}`]: {
      post: { operationId: `create${number}`, requestBody: body, responses: answers('201', schema) },
      get: { operationId: `list${number}`, parameters: [limit], responses: answers('200', list) },
    },
    [`/things-${number}/{id}`]: {
      parameters: [id],
      get: { operationId: `read${number}`, responses: answers('200', schema) },
      put: { operationId: `change${number}`, requestBody: body, responses: answers('200', schema) },
      delete: {
        operationId: `remove${number}`,
        responses: { ...answers('200', schema), 204: { description: 'Gone.' } },
      },
    },
  };
}
