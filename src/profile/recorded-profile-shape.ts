import { z } from 'zod';
import { otherCredentials } from '../model/credential-choice.js';
import type { Json } from '../model/json.js';
import type { Credential, Profile } from '../model/profile.js';

const json: z.ZodType<Json> = z.json();
const jsonByName = z.record(z.string(), json);
/** A URL, as a recording holds it. */
export const recordedUrl = z.string().refine((text) => URL.canParse(text));
const milliseconds = z.number().min(0);

const secret = z.looseObject({ variable: z.string(), value: z.string() });
const textOrSecret = z.union([z.string(), secret]);

const credential: z.ZodType<Credential> = z.discriminatedUnion('type', [
  z.looseObject({ type: z.literal('bearer'), token: secret }),
  z.looseObject({
    type: z.literal('apiKey'),
    name: z.string().exactOptional(),
    in: z.enum(['header', 'query', 'cookie']).exactOptional(),
    value: secret,
  }),
  z.looseObject({ type: z.literal('basic'), username: textOrSecret, password: secret }),
  z.looseObject({
    type: z.literal('oauth2'),
    tokenUrl: recordedUrl,
    clientId: z.string(),
    clientSecret: secret,
    scope: z.string().exactOptional(),
  }),
  z.looseObject({
    type: z.literal('login'),
    url: recordedUrl,
    body: z.record(z.string(), z.array(textOrSecret)),
    as: z.enum(['json', 'form']),
    token: z.string(),
    expiresIn: z.string().exactOptional(),
  }),
]);

const headers = z.array(z.looseObject({ name: z.string(), parts: z.array(textOrSecret) }));
const existing = z.record(z.string(), z.array(json));

const operation = z.looseObject({
  credential: credential.exactOptional(),
  body: json.exactOptional(),
  files: z.record(z.string(), z.string()),
  values: jsonByName,
  existing,
  maxTime: milliseconds.exactOptional(),
  expect: z.array(z.looseObject({ check: z.string(), because: z.string() })).exactOptional(),
});

/**
 * The shape of a profile as a recording holds it: without secrets, certificates, or a proxy. Whoever reads a recording may have
 * got it from anywhere, so what is read is checked; other keys are left alone.
 */
export const recordedProfileShape: z.ZodType<Profile> = z.looseObject({
  candidate: z.looseObject({ name: z.string(), version: z.string().exactOptional() }),
  buildingBlock: z.string().exactOptional(),
  govspec: z.string().exactOptional(),
  environment: z.enum(['test', 'production']).exactOptional(),
  url: recordedUrl.exactOptional(),
  apis: z.record(
    z.string(),
    z.looseObject({ url: recordedUrl.exactOptional(), headers, credential: credential.exactOptional() }),
  ),
  headers,
  credential: credential.exactOptional(),
  roles: z.record(z.string(), z.looseObject({ credential, operations: z.array(z.string()) })),
  operations: z.record(z.string(), operation),
  refused: z.partialRecord(
    z.enum(otherCredentials),
    z.looseObject({ credential, operations: z.array(z.string()).exactOptional() }),
  ),
  credentials: z.record(z.string(), credential),
  systems: z.record(z.string(), z.looseObject({ url: recordedUrl.exactOptional() })),
  protected: z.boolean(),
  paths: z.looseObject({
    health: z.string().exactOptional(),
    metrics: z.string().exactOptional(),
    openapi: z.array(z.string()).exactOptional(),
  }),
  pages: z.array(z.string()).exactOptional(),
  values: jsonByName,
  existing,
  objects: jsonByName,
  notImplemented: z.array(z.looseObject({ operation: z.string(), reason: z.string().exactOptional() })),
  timeouts: z.looseObject({ request: milliseconds, connect: milliseconds, callback: milliseconds }),
  maxConcurrency: z.number().int().min(1).exactOptional(),
  budget: milliseconds,
  budgets: z.record(z.string(), milliseconds),
  maxTime: milliseconds.exactOptional(),
  settle: milliseconds,
});
