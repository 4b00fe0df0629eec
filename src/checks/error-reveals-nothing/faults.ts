import { type Absent, either } from '../../mock/kit/absent.js';
import type { AnswerContext, Fault } from '../../mock/kit/fault.js';
import { withoutInput } from '../../mock/kit/inputs.js';
import { isPlainText, targets } from '../../mock/kit/targets.js';
import { withoutUnknown } from '../../mock/kit/unknown.js';
import type { WireAnswer } from '../../mock/kit/wire-answer.js';
import type { SchemaRef, Schemas } from '../../model/definition.js';
import { isObject, type Json } from '../../model/json.js';
import { set } from '../../support/json/pointer.js';

/** An error can be provoked by an invalid request, or by one for what is not there. */
const withoutError: Absent = (catalogue, operation) => {
  const reasons = [withoutInput, withoutUnknown].map((absent) => absent(catalogue, operation));
  return reasons.includes(undefined) ? undefined : 'no error can be provoked';
};

/** Adds a text to a refusal, so that its documented body stays what it is. */
function revealing(text: string) {
  return (wire: WireAnswer, { call, value, schema }: AnswerContext): WireAnswer => {
    if (value === undefined) return wire;
    return { ...wire, body: JSON.stringify(withText(value, text, { schemas: call.catalogue.schemas, schema })) };
  };
}

function withText(value: Json, text: string, by: { schemas: Schemas; schema: SchemaRef | undefined }): Json {
  const { schemas, schema } = by;
  const plain = schema === undefined ? [] : targets(schemas, schema, value).filter(isPlainText);
  const [target] = plain;
  if (target !== undefined) return set(value, target.at, text);
  if (!isObject(value)) return value;
  const extended = { ...value, trace: text };
  const fits = schema === undefined || schemas.validate(schema, 'response', extended).kind === 'valid';
  return fits ? extended : value;
}

/** A refusal that has no place for a text reveals nothing. */
const withoutPlace: Absent = (catalogue, operation) => {
  const documented = operation.responses.filter(({ status }) => status.startsWith('4'));
  const closed = documented.some(({ contents }) => {
    const schema = contents[0]?.schema;
    return schema !== undefined && catalogue.schemas.follow(schema, 'response').node.type !== 'object';
  });
  return closed ? 'a documented refusal has no place for a text' : undefined;
};

function revealed(id: string, title: string, text: string): Fault {
  return {
    id,
    title,
    foundBy: ['error-reveals-nothing'],
    mayAlsoFail: ['error-shape'],
    absent: either(withoutError, withoutPlace),
    rewrite: revealing(text),
    refusals: 'only',
  };
}

export const faults: readonly Fault[] = [
  revealed(
    'stack-trace',
    'shows a stack trace in an error',
    'TypeError: x is not a function\n    at handle (/srv/app/dist/server.js:10:5)',
  ),
  revealed(
    'java-exception',
    'shows the exception of a framework in an error',
    'org.springframework.dao.DataIntegrityViolationException: could not execute statement',
  ),
  revealed(
    'database-error',
    'shows the statement of a database in an error',
    'ERROR: syntax error at or near "a": SELECT * FROM things WHERE id = 1',
  ),
  revealed('path-of-server', 'shows a path of the server in an error', 'cannot open /var/lib/app/data/things.json'),
];
