import { z } from 'zod';
import type { Bindings } from '../model/bindings.js';
import type { Json } from '../model/json.js';
import { UserError } from '../support/errors.js';
import { mapValues } from '../support/map-values.js';

const jsonShape: z.ZodType<Json> = z.json();
const pointerShape = z.string().regex(/^(\/.*)?$/, 'must be a JSON pointer');
const valuesShape = z.record(z.string(), jsonShape).default({});

/** In the body (`/a/b`), or in a parameter (`name`, `name/a/b`). */
const placeShape = z.string();

const partShape = z.strictObject({
  operation: z.string(),
  by: placeShape.optional(),
  named: z.string().optional(),
  sent: placeShape.optional(),
  into: pointerShape.optional(),
  becomes: jsonShape.optional(),
  returned: pointerShape.optional(),
  among: pointerShape.optional(),
  where: z.record(pointerShape, jsonShape).optional(),
  mayStay: z.string().optional(),
  answer: pointerShape.optional(),
  header: z.string().optional(),
  renamed: z.record(pointerShape, pointerShape).optional(),
  confirmedBy: z.string().optional(),
  called: pointerShape.optional(),
  pattern: z.string().optional(),
  wherever: z.array(z.string()).optional(),
  set: z.record(z.string(), jsonShape).optional(),
  total: z.number().optional(),
  filters: z.record(z.string(), pointerShape).optional(),
});

const partsShape = z.array(partShape).default([]);

const resourceShape = z.strictObject({
  about: z.string().optional(),
  identifier: pointerShape.optional(),
  identifierChosenBy: z.enum(['client', 'server']).default('server'),
  shared: z.boolean().default(false),
  unknown: z.literal('refused').optional(),
  needs: z.array(z.string()).default([]),
  omit: z.array(pointerShape).default([]),
  managed: z.array(pointerShape).default([]),
  key: pointerShape.optional(),
  credential: z.string().optional(),
  set: valuesShape,
  guessed: z.string().optional(),
  create: partsShape,
  read: partsShape,
  update: partsShape,
  delete: partsShape,
  list: partsShape,
  exists: partsShape,
});

const operationShape = z.strictObject({
  values: valuesShape,
  needs: z.array(z.string()).default([]),
  usesUp: z.array(z.string()).default([]),
  body: jsonShape.optional(),
  set: valuesShape,
  fresh: z.array(placeShape).default([]),
  person: z.string().optional(),
  unsure: z.string().optional(),
  optional: z.string().optional(),
  refusal: z
    .strictObject({
      at: pointerShape,
      value: jsonShape.optional(),
      unless: z.union([z.string(), z.number()]).optional(),
      statusDue: z.boolean().optional(),
    })
    .optional(),
  page: z.boolean().optional(),
  bearer: z.string().optional(),
});

const callbackShape = z.strictObject({
  after: z.string(),
  address: z.union([
    z.literal('configured'),
    z.strictObject({ header: z.string() }),
    z.strictObject({ query: z.string() }),
    z.strictObject({ body: pointerShape, withPath: z.boolean().optional() }),
  ]),
  correlate: z.strictObject({ sent: placeShape, received: placeShape }).optional(),
  answer: jsonShape.optional(),
  failures: pointerShape.optional(),
  unsure: z.string().optional(),
});

const credentialsShape = z.strictObject({
  parameters: z
    .array(z.strictObject({ in: z.enum(['path', 'query', 'header', 'cookie']), name: z.string() }))
    .default([]),
  ignored: z.array(z.string()).default([]),
  open: z.array(z.string()).default([]),
});

const valueShape = z.strictObject({
  about: z.string(),
  assumed: jsonShape.optional(),
  identifies: z.literal(false).optional(),
});

const bindingsShape = z.strictObject({
  values: z.record(z.string(), valueShape).default({}),
  parameters: z.record(z.string(), z.union([z.string(), z.record(z.string(), z.string())])).default({}),
  fresh: z.array(z.string()).default([]),
  resources: z.record(z.string(), resourceShape).default({}),
  operations: z.record(z.string(), operationShape).default({}),
  roles: z.record(z.string(), z.enum(['served', 'outbound', 'callback-out', 'callback-in'])).default({}),
  systems: z.record(z.string(), z.strictObject({ about: z.string(), operations: z.array(z.string()) })).default({}),
  callbacks: z.record(z.string(), callbackShape).default({}),
  credentials: credentialsShape.default({ parameters: [], ignored: [], open: [] }),
});

/**
 * Checks the shape of bindings.
 * @throws UserError naming what is wrong.
 */
export function readBindings(raw: unknown): Bindings {
  const result = bindingsShape.safeParse(raw ?? {});
  if (!result.success) {
    const [issue] = result.error.issues;
    const place = issue === undefined || issue.path.length === 0 ? '' : `${issue.path.join('/')}: `;
    throw broken(`${place}${issue?.message ?? 'they have another shape than expected'}`);
  }
  return withNames(result.data);
}

function broken(message: string): UserError {
  return new UserError(`The bindings cannot be used: ${message}.`, {
    hint: 'docs/bindings.md describes the keys.',
  });
}

/** Gives every resource its name, and drops the keys that validation left undefined. */
function withNames(data: z.infer<typeof bindingsShape>): Bindings {
  const resources = Object.fromEntries(
    Object.entries(data.resources).map(([name, resource]) => [name, { ...resource, name }]),
  );
  const whole: Bindings = JSON.parse(JSON.stringify({ ...data, resources }));
  const operations = mapValues(whole.operations, (one) => ({ ...one, values: byNames(one.values) }));
  return {
    ...whole,
    resources: byNames(whole.resources),
    operations: byNames(operations),
    callbacks: byNames(whole.callbacks),
    values: byNames(whole.values),
  };
}

/** Looked up by names of a definition, which may be "constructor": nothing is found there but what was put in. */
function byNames<T>(map: Readonly<Record<string, T>>): Record<string, T> {
  return Object.assign(Object.create(null), map);
}
