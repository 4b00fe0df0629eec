import { z } from 'zod';
import type { Json } from '../model/json.js';

const jsonShape: z.ZodType<Json> = z.json();

const secretShape = z
  .string()
  .regex(
    /^\$\{[A-Z_][A-Z0-9_]*\}$/,
    'a secret must be the name of an environment variable, such as ${CANDIDATE_TOKEN}, never the secret itself',
  );

const urlShape = z.url({ protocol: /^https?$/, error: 'must be an http or https URL' });

const credentialNames = /^(authorization|proxy-authorization|cookie)$|api-?key|token|secret|password/i;

function refuseLiteralSecrets(texts: Readonly<Record<string, string>>, context: z.RefinementCtx): void {
  for (const [name, value] of Object.entries(texts)) {
    // An empty text keeps no secret: some products are delivered with an account that has no password.
    if (!credentialNames.test(name) || value === '' || value.includes('${')) continue;
    const message = 'a secret must be given as ${VARIABLE}, never literally';
    context.addIssue({ code: 'custom', path: [name], message });
  }
}

const headersShape = z.record(z.string(), z.string()).default({}).superRefine(refuseLiteralSecrets);

const pointerShape = z.string().regex(/^\//, 'must be a JSON pointer, such as /access_token');

const credentialShape = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('bearer'), token: secretShape }),
  z.strictObject({
    type: z.literal('apiKey'),
    name: z.string().optional(),
    in: z.enum(['header', 'query', 'cookie']).optional(),
    value: secretShape,
  }),
  z.strictObject({ type: z.literal('basic'), username: z.string(), password: secretShape }),
  z.strictObject({
    type: z.literal('oauth2'),
    tokenUrl: urlShape,
    clientId: z.string(),
    clientSecret: secretShape,
    scope: z.string().optional(),
  }),
  z.strictObject({
    type: z.literal('login'),
    url: urlShape,
    body: z.record(z.string(), z.string()).superRefine(refuseLiteralSecrets),
    as: z.enum(['json', 'form']).default('json'),
    token: pointerShape.default('/access_token'),
    expiresIn: pointerShape.optional(),
  }),
]);

const clientCertificateShape = z
  .strictObject({
    cert: z.string().min(1).optional(),
    /** A file, or an environment variable that holds the PEM text. */
    key: z.string().min(1).optional(),
    ca: z.string().min(1).optional(),
  })
  .refine(({ cert, key }) => (cert === undefined) === (key === undefined), 'cert and key are given together')
  .refine(({ cert, ca }) => cert !== undefined || ca !== undefined, 'must name cert and key, or ca, or all of them');

const milliseconds = z.number().int().positive();

/** One thing, or a list of them; it is read as a list. */
const asList = <T>(value: T | T[]): T[] => (Array.isArray(value) ? value : [value]);

const existingShape = z.record(z.string(), z.union([z.array(jsonShape), jsonShape]).transform(asList)).default({});

/** What is said of one operation. */
const operationShape = z.strictObject({
  credential: credentialShape.optional(),
  body: jsonShape.optional(),
  files: z.record(z.string(), z.string().min(1)).default({}),
  values: z.record(z.string(), jsonShape).default({}),
  existing: existingShape,
  maxTime: milliseconds.optional(),
  expect: z.array(z.strictObject({ check: z.string().min(1), because: z.string().min(1) })).default([]),
});

/** A credential that must be refused, by all operations or by some. */
const refusedShape = z.strictObject({ credential: credentialShape, operations: z.array(z.string()).optional() });

const placeShape = z.string().regex(/^(\/|https?:\/\/)/, 'must be a path that begins with /, or an http or https URL');

/** The shape of govstack-check.yaml. Unknown keys are refused, because a typing error would otherwise go unnoticed. */
export const profileShape = z.strictObject({
  candidate: z.strictObject({ name: z.string().min(1), version: z.string().optional() }),
  buildingBlock: z.string().optional(),
  govspec: z.string().optional(),
  environment: z.enum(['test', 'production']).optional(),
  url: urlShape.optional(),
  apis: z
    .record(
      z.string(),
      z.strictObject({ url: urlShape.optional(), headers: headersShape, credential: credentialShape.optional() }),
    )
    .default({}),
  headers: headersShape,
  credential: credentialShape.optional(),
  clientCertificate: clientCertificateShape.optional(),
  proxy: z.string().min(1).optional(),
  roles: z
    .record(z.string(), z.strictObject({ credential: credentialShape, operations: z.array(z.string()).min(1) }))
    .default({}),
  operations: z.record(z.string(), operationShape).default({}),
  refused: z
    .strictObject({
      expired: refusedShape.optional(),
      wrongAudience: refusedShape.optional(),
      otherTenant: refusedShape.optional(),
      lowerRole: refusedShape.optional(),
    })
    .default({}),
  credentials: z.record(z.string(), credentialShape).default({}),
  clientKey: z
    .strictObject({
      clientId: z.string().min(1),
      algorithm: z.enum(['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA']),
      key: secretShape,
    })
    .optional(),
  systems: z.record(z.string(), z.strictObject({ url: urlShape.optional() })).default({}),
  protected: z.boolean().default(false),
  paths: z
    .strictObject({
      health: placeShape.optional(),
      metrics: placeShape.optional(),
      openapi: z
        .union([placeShape, z.array(placeShape).min(1)])
        .transform(asList)
        .optional(),
    })
    .default({}),
  pages: z.array(placeShape).optional(),
  values: z.record(z.string(), jsonShape).default({}),
  existing: existingShape,
  objects: z.record(z.string(), jsonShape).default({}),
  notImplemented: z
    .array(z.union([z.string(), z.strictObject({ operation: z.string(), reason: z.string().optional() })]))
    .default([]),
  timeouts: z
    .strictObject({
      request: milliseconds.default(10_000),
      connect: milliseconds.default(5_000),
      callback: milliseconds.default(5_000),
    })
    .default({ request: 10_000, connect: 5_000, callback: 5_000 }),
  maxConcurrency: z.number().int().min(1).max(1_000).optional(),
  budget: milliseconds.default(2_000),
  budgets: z.record(z.string(), milliseconds).default({}),
  maxTime: milliseconds.optional(),
  settle: z.number().int().min(0).max(600_000).default(0),
});

export type ProfileText = z.infer<typeof profileShape>;
