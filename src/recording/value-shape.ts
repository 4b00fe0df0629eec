import { z } from 'zod';

const texts = z.record(z.string(), z.string());

/** An exchange, as far as it is read; what else stands there is left alone. */
const exchange = z.looseObject({
  operation: z.string(),
  request: z.looseObject({
    method: z.string(),
    url: z.string(),
    headers: texts,
    body: z.string().optional(),
    bytes: z.literal(true).optional(),
  }),
  response: z
    .looseObject({
      status: z.number().int(),
      headers: texts,
      body: z.string(),
      bytes: z.number(),
      utf8: z.boolean(),
      bom: z.literal(true).optional(),
      trailing: z.number().optional(),
    })
    .optional(),
  failure: z.looseObject({ kind: z.string(), message: z.string(), note: z.string().optional() }).optional(),
  twice: z.union([z.literal(true), z.literal('broken')]).optional(),
  outages: z.number().int().min(1).optional(),
  ms: z.number(),
});

const call = z.looseObject({
  scope: z.string().optional(),
  method: z.string(),
  path: z.string(),
  url: z.string(),
  headers: texts,
  body: z.string(),
  answered: z.number(),
});

const handshake = z.looseObject({ kind: z.string() });

/** By the kind of the record. */
const values: Readonly<Record<string, z.ZodType>> = {
  exchange,
  aside: exchange,
  look: exchange,
  removal: exchange,
  looks: z.number().int().min(0),
  tls: z.looseObject({
    url: z.string(),
    versions: z.record(z.string(), handshake),
    weak: handshake,
    certificate: z.looseObject({ host: z.string(), from: z.string(), until: z.string() }).optional(),
  }),
  call: call.nullable(),
  calls: z.number().int().min(0),
  heard: z.boolean(),
  opened: z.string().nullable(),
  received: call,
};

/** True for a value that a record of this kind may hold: whoever reads a recording may have got it from anywhere. */
export function isValueOf(kind: string, value: unknown): boolean {
  return values[kind]?.safeParse(value).success === true;
}
