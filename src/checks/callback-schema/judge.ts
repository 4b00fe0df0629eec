import { brief, clauseAt, fail, notVerified, pass, problem } from '../../judge/answers.js';
import type { JudgeContext } from '../../model/evidence-kinds.js';
import type { CallAnswer } from '../../model/judge.js';
import type { Finding } from '../../model/verdict.js';
import { jsonSchema } from '../../schema/contents.js';
import { beginning } from '../../support/beginning.js';
import { readJson } from '../../support/json/parse.js';
import { valueAt } from '../../support/json/place.js';
import { get } from '../../support/json/pointer.js';
import { isNearLimit } from '../../support/json/written-json.js';

/** What the candidate sends in its call matches the schema of the request body. */
export function callBody(answer: CallAnswer, { catalogue: { schemas } }: JudgeContext): Finding {
  const { operation, call } = answer;
  if (call === undefined) return notVerified('no call arrived');
  const ref = jsonSchema(operation.body?.contents);
  if (ref === undefined) return notVerified('the GovSpec defines no schema for the body of the call');
  const read = readJson(call.body);
  if (read.kind === 'broken') {
    const clause = { ...clauseAt(operation, ref.pointer), rfc: 'RFC 8259 section 2' };
    return fail(
      problem('body-not-json', clause, {
        expected: 'a JSON text',
        actual: call.body === '' ? 'an empty body' : beginning(call.body, 80),
      }),
    );
  }
  const validation = schemas.validate(ref, 'request', read.value);
  if (validation.kind === 'valid') return pass();
  if (validation.kind === 'unusable') return notVerified(`the schema cannot be used: ${validation.reason}`);
  const known = validation.violations.filter(({ at }) => !isNearLimit(at));
  const [first, ...rest] = known.slice(0, 5).map(({ at, clause, demanded }) =>
    problem('schema-mismatch', clauseAt(operation, clause), {
      expected: demanded,
      actual: brief(get(read.value, at)),
      at,
    }),
  );
  return first === undefined
    ? notVerified('the body nests its values too deeply to be examined')
    : fail(first, ...rest);
}

/** The call brings every query parameter that it must. */
export function callParameters({ operation, call }: CallAnswer): Finding {
  if (call === undefined) return notVerified('no call arrived');
  const absent = operation.parameters.filter(
    ({ in: place, name, required }) => place === 'query' && required && valueAt(name, { url: call.url }) === undefined,
  );
  const [first, ...rest] = absent.map(({ name, pointer }) =>
    problem('wrong-value', clauseAt(operation, `${pointer}/required`), {
      expected: `the query parameter "${name}"`,
      actual: 'a call without it',
    }),
  );
  return first === undefined ? pass() : fail(first, ...rest);
}
