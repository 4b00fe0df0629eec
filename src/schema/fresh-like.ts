import type { SchemaRef, Schemas } from '../model/definition.js';
import type { Json } from '../model/json.js';
import { fill, literally } from '../support/json/template.js';
import { standIn } from './stand-in.js';
import { typesOf } from './types.js';

/** Anything that holds schemas, such as a catalogue. */
interface WithSchemas {
  readonly schemas: Schemas;
}

/** A placeholder for a value that differs from request to request, and that the schema allows. */
export function freshValue({ schemas }: WithSchemas, schema: SchemaRef | undefined): string {
  const { format, maxLength } = schema === undefined ? {} : schemas.follow(schema, 'request').node;
  const types = schema === undefined ? undefined : typesOf(schemas, schema, 'request');
  const isNumber = types?.has('integer') === true || types?.has('number') === true;
  if (isNumber && !types?.has('string')) return '{{fresh number}}';
  if (format === 'uuid') return '{{fresh uuid}}';
  return typeof maxLength === 'number' && maxLength < 16 ? `{{fresh text ${maxLength}}}` : '{{fresh text}}';
}

/** The same, in the form of a value that the schema allows; that value itself where no other is known to fit. */
export function freshLike(catalogue: WithSchemas, schema: SchemaRef | undefined, value: Json | undefined): Json {
  if (typeof value === 'number') return '{{fresh number}}';
  const isUuid = typeof value === 'string' && /^[0-9a-f]{8}-[0-9a-f]{4}-/.test(value);
  if (isUuid) return '{{fresh uuid}}';
  const usual = freshValue(catalogue, schema);
  if (schema === undefined || typeof value !== 'string' || fits(catalogue, schema, usual)) return usual;
  return [...inFormOf(value)].find((template) => fits(catalogue, schema, template)) ?? literally(value);
}

const runs: readonly (readonly [RegExp, string])[] = [
  [/\d+/g, 'digits'],
  [/[A-Z]+/g, 'capitals'],
  [/[A-Z0-9]+/g, 'digits'],
  [/[a-z0-9]+/g, 'text'],
];

/** The value with its capitals and its digits replaced by fresh ones, or with its longest run of letters or digits. */
function* inFormOf(value: string): Generator<string> {
  const mixed = value.replace(
    /[A-Z]+|[0-9]+/g,
    (run) => `{{fresh ${/\d/.test(run) ? 'digits' : 'capitals'} ${run.length}}}`,
  );
  if (/[A-Z]/.test(value) && /\d/.test(value)) yield mixed;
  for (const [run, kind] of runs) {
    const [longest] = [...value.matchAll(run)].sort((a, b) => b[0].length - a[0].length);
    if (longest === undefined) continue;
    const [text] = longest;
    const end = longest.index + text.length;
    yield `${value.slice(0, longest.index)}{{fresh ${kind} ${text.length}}}${value.slice(end)}`;
  }
}

function fits({ schemas }: WithSchemas, schema: SchemaRef, template: string): boolean {
  return schemas.validate(schema, 'request', fill(template, standIn)).kind !== 'invalid';
}
