import { Buffer } from 'node:buffer';
import { gzipSync } from 'node:zlib';
import { everywhere } from '../../mock/kit/absent.js';
import type { AnswerContext, Innocent } from '../../mock/kit/fault.js';
import type { WireAnswer } from '../../mock/kit/wire-answer.js';
import type { SchemaRef, Schemas } from '../../model/definition.js';
import { isObject, type Json } from '../../model/json.js';
import { join, set } from '../../support/json/pointer.js';

const isJson = ({ headers, body }: WireAnswer): boolean => /json/.test(headers['content-type'] ?? '') && body !== '';

/** The places of all objects in a value. */
function objectsIn(value: Json, at = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => objectsIn(item, join(at, index)));
  if (!isObject(value)) return [];
  return [at, ...Object.entries(value).flatMap(([name, item]) => objectsIn(item, join(at, name)))];
}

const accepts = (schemas: Schemas, schema: SchemaRef | undefined, value: Json): boolean =>
  schema === undefined || schemas.validate(schema, 'response', value).kind === 'valid';

/** One property more in every object that may have one. */
function extended({ call, value, schema }: AnswerContext): Json | undefined {
  const { schemas } = call.catalogue;
  return value === undefined
    ? undefined
    : objectsIn(value).reduce<Json>((body, at) => {
        const more = set(body, join(at, 'furtherProperty'), { of: ['the', 'candidate'] });
        return accepts(schemas, schema, more) ? more : body;
      }, value);
}

function changed(change: (context: AnswerContext) => Json | undefined): NonNullable<Innocent['rewrite']> {
  return (wire, context) => {
    const body = isJson(wire) ? change(context) : undefined;
    return body === undefined ? wire : { ...wire, body: JSON.stringify(body) };
  };
}

function compressed(wire: WireAnswer): WireAnswer {
  if (wire.body === '') return wire;
  const headers = { ...wire.headers, 'content-encoding': 'gzip', vary: 'accept-encoding' };
  return { ...wire, headers, bytes: gzipSync(Buffer.from(wire.body)) };
}

export const innocents: readonly Innocent[] = [
  {
    id: 'further-properties',
    title: 'answers properties beyond the definition, where it allows them',
    absent: everywhere,
    rewrite: changed(extended),
  },
  {
    id: 'chunked',
    title: 'sends in pieces, without saying how much',
    absent: everywhere,
    refusals: true,
    rewrite: (wire) => ({ ...wire, chunked: true }),
  },
  { id: 'compressed', title: 'compresses with gzip', absent: everywhere, refusals: true, rewrite: compressed },
];
