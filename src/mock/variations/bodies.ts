import type { SchemaRef, Schemas } from '../../model/definition.js';
import { isObject, type Json } from '../../model/json.js';
import { join, set } from '../../support/json/pointer.js';
import { everywhere } from '../faults/absent.js';
import { isPlainText, targets } from '../faults/targets.js';
import type { AnswerContext, Variation } from '../kit/fault.js';
import type { WireAnswer } from '../kit/wire-answer.js';

const isJson = ({ headers, body }: WireAnswer): boolean => /json/.test(headers['content-type'] ?? '') && body !== '';

/** Writes the JSON of an answer in another way. */
function rewritten(write: (value: Json) => string): NonNullable<Variation['rewrite']> {
  return (wire, { value }) => (value === undefined || !isJson(wire) ? wire : { ...wire, body: write(value) });
}

function reversed(value: Json): Json {
  if (Array.isArray(value)) return value.map(reversed);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, item]) => [name, reversed(item)]),
  );
}

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

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;

/** The same moment two hours east, with a fraction of the second (RFC 3339). */
function elsewhere(text: string): string {
  const moved = new Date(Date.parse(text) + 2 * 60 * 60 * 1000).toISOString();
  return moved.replace('Z', '000+02:00');
}

function moments({ call, value, schema }: AnswerContext): Json | undefined {
  if (value === undefined || schema === undefined) return undefined;
  const times = targets(call.catalogue.schemas, schema, value).filter(
    ({ node, value: text }) => node.format === 'date-time' && typeof text === 'string' && instant.test(text),
  );
  return times.reduce<Json>((body, { at, value: text }) => set(body, at, elsewhere(String(text))), value);
}

const pardon = 'Pardon? We could not make sense of that.';

/** Another wording, where the refusal has a free text. */
function reworded({ call, value, schema }: AnswerContext): Json | undefined {
  if (value === undefined) return undefined;
  if (schema === undefined) return { detail: pardon };
  const { schemas } = call.catalogue;
  return targets(schemas, schema, value)
    .filter(isPlainText)
    .reduce<Json>((body, { at }) => {
      const other = set(body, at, pardon);
      return accepts(schemas, schema, other) ? other : body;
    }, value);
}

function changed(change: (context: AnswerContext) => Json | undefined): NonNullable<Variation['rewrite']> {
  return (wire, context) => {
    const body = isJson(wire) ? change(context) : undefined;
    return body === undefined ? wire : { ...wire, body: JSON.stringify(body) };
  };
}

const problem = (status: number): Pick<WireAnswer, 'headers' | 'body'> => ({
  headers: { 'content-type': 'application/problem+json' },
  body: JSON.stringify({ type: 'about:blank', title: 'No', status, detail: 'This cannot be done.' }),
});

/** Other ways of writing the same. */
export const bodyVariations: readonly Variation[] = [
  {
    id: 'other-property-order',
    title: 'names properties in another order',
    absent: everywhere,
    refusals: true,
    rewrite: rewritten((value) => JSON.stringify(reversed(value))),
  },
  {
    id: 'further-properties',
    title: 'answers properties beyond the definition, where it allows them',
    absent: everywhere,
    rewrite: changed(extended),
  },
  {
    id: 'trailing-newline',
    title: 'writes JSON over several lines, and a newline at its end',
    absent: everywhere,
    refusals: true,
    rewrite: rewritten((value) => `${JSON.stringify(value, null, 2)}\n`),
  },
  {
    id: 'escaped-characters',
    title: 'escapes in JSON whatever is not ASCII',
    absent: everywhere,
    refusals: true,
    rewrite: rewritten((value) =>
      JSON.stringify(value).replace(/[^\p{ASCII}]/gu, (character) =>
        [...Array(character.length).keys()]
          .map((index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`)
          .join(''),
      ),
    ),
  },
  {
    id: 'other-moments',
    title: 'writes moments with fractions and offsets',
    absent: everywhere,
    rewrite: changed(moments),
  },
  {
    id: 'other-wording',
    title: 'words refusals otherwise',
    absent: everywhere,
    refusals: 'only',
    rewrite: changed(reworded),
    refusesAccess: async (refusal) => ({ ...refusal, body: JSON.stringify({ detail: pardon }) }),
  },
  {
    id: 'problem-details',
    title: 'explains refusals as RFC 9457 says, where nothing else is documented',
    absent: everywhere,
    refusals: 'only',
    rewrite: (wire, { schema }) => {
      return schema !== undefined || wire.status < 400
        ? wire
        : { ...wire, ...problem(wire.status), headers: { ...wire.headers, ...problem(wire.status).headers } };
    },
    refusesAccess: async (refusal) => {
      const { headers, body } = problem(refusal.status);
      return { ...refusal, headers: { ...refusal.headers, ...headers }, body };
    },
    onOtherMethod: (answer, { method }) => {
      const { headers, body } = problem(answer.status);
      return answer.status < 400 || method === 'HEAD'
        ? undefined
        : { ...answer, headers: { ...answer.headers, ...headers }, body };
    },
  },
  {
    id: 'silent-refusals',
    title: 'refuses without a word, where no body is documented',
    absent: everywhere,
    refusals: 'only',
    rewrite: (wire, { schema }) => {
      const { 'content-type': _, ...headers } = wire.headers;
      return schema !== undefined || wire.status < 400 ? wire : { ...wire, headers, body: '' };
    },
  },
];
