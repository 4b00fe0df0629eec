import { type Operation, type Schemas, shortName } from '../model/definition.js';
import { isObject, type Json } from '../model/json.js';
import type { Answer } from '../model/judge.js';
import type { Finding } from '../model/verdict.js';
import { definedProperties, itemSchema } from '../schema/properties.js';
import { notVerified } from './answers.js';
import { contentFor, readBody } from './bodies.js';
import { documented } from './documented.js';

/**
 * What would be a failure is not verified where the request is valid for another operation too, at the same method and
 * path, and the answer may be meant for that one: it is right for it and shows no less of what it documents, or it
 * refuses what only the first has a use for.
 */
export function unlessOther(schemas: Schemas, answer: Answer, judge: (answer: Answer) => Finding): Finding {
  const finding = judge(answer);
  const [first, ...others] = answer.others ?? [];
  if (finding.outcome !== 'fail' || first === undefined) return finding;
  const right = [first, ...others].find((operation) => {
    const asked = { ...answer, operation };
    return shown(schemas, asked) >= shown(schemas, answer) && judge(asked).outcome === 'pass';
  });
  const refused = finding.problems.some(({ kind }) => kind === 'valid-request-refused');
  if (right === undefined && !refused) return finding;
  const name = shortName(right ?? first);
  return notVerified(
    `the answer may be meant for "${name}", which the GovSpec defines with the same method and path, and for which the request is valid too`,
  );
}

/** How many documented properties of an operation its answer shows. */
function shown(schemas: Schemas, { operation, exchange: { response } }: Answer): number {
  if (response === undefined) return 0;
  const schema = contentFor(documented(operation, response.status), response)?.schema;
  const parsed = readBody(schemas, operation, response);
  if (schema === undefined || parsed.kind !== 'value') return 0;
  const list = Array.isArray(parsed.value);
  const item: Json | undefined = Array.isArray(parsed.value) ? parsed.value[0] : parsed.value;
  const owner = list ? itemSchema(schemas, schema, 'response') : schema;
  if (!isObject(item) || owner === undefined) return 0;
  return definedProperties(schemas, owner, 'response').filter(({ name }) => Object.hasOwn(item, name)).length;
}

/** The statuses and media types that the definition documents for success. */
export function successOf({ responses }: Operation): { statuses: string[]; mediaTypes: string[] } {
  const success = responses.filter(({ status }) => /^[23]/.test(status));
  return {
    statuses: success.map(({ status }) => status),
    mediaTypes: success.flatMap(({ contents }) => contents.map(({ mediaType }) => mediaType)),
  };
}
