import { clauseAt, ended, fail, notASuccess, notVerified, pass, problem } from '../../judge/answers.js';
import { documented } from '../../judge/documented.js';
import type { HeaderDefinition, Schemas } from '../../model/definition.js';
import type { JudgeContext } from '../../model/evidence-kinds.js';
import type { Answer, RefusalAnswer } from '../../model/judge.js';
import type { Finding, Problem } from '../../model/verdict.js';
import { readText } from '../../schema/wire-value.js';
import { asJson } from '../../support/json/parse.js';
import { isJson } from '../../support/media-type.js';
import { brokenForm } from './standard-forms.js';

/** The headers that the definition declares for the answer are there, and are of their type. */
export function declaredHeaders(answer: Answer, { catalogue: { schemas } }: JudgeContext): Finding {
  const { operation, exchange } = answer;
  const reason = notASuccess(answer);
  if (reason !== undefined || exchange.response === undefined) return notVerified(reason ?? 'there was no answer');
  const { response } = exchange;
  const declared = documented(operation, response.status)?.headers ?? [];
  if (declared.length === 0) return notVerified(`no headers are declared for status ${response.status}`);
  const problems = declared.flatMap((header): Problem[] => {
    const text = response.headers[header.name.toLowerCase()];
    const clause = clauseAt(operation, header.pointer);
    if (text === undefined) {
      if (!header.required) return [];
      return [
        problem('header-missing', clause, { expected: `the header ${header.name}`, actual: 'an answer without it' }),
      ];
    }
    const wrong = complaint(schemas, header, text);
    if (wrong === undefined) return [];
    const { words, ...source } = wrong;
    return [problem('wrong-header', { ...clause, ...source }, { expected: `${header.name}: ${words}`, actual: text })];
  });
  const [first, ...rest] = problems;
  if (first !== undefined) return fail(first, ...rest);
  const missing = declared.filter(({ name }) => response.headers[name.toLowerCase()] === undefined);
  if (missing.length === declared.length) return notVerified('the answer shows none of the declared headers');
  return pass(
    ...missing.map(({ name }) => `The definition declares the header ${name}, but the answer does not have it.`),
  );
}

/** The headers that the definition requires of a refusal are there; whether access is refused, other scenarios judge. */
export function requiredOfRefusal({ operation, exchange }: RefusalAnswer): Finding {
  const { response } = exchange;
  if (response === undefined || response.status !== 401)
    return notVerified(`the request without a credential ended with ${ended(exchange)}`);
  const required = documented(operation, response.status)?.headers.filter((header) => header.required) ?? [];
  const missing = required.find(({ name }) => response.headers[name.toLowerCase()] === undefined);
  if (missing === undefined) return pass();
  const facts = { expected: `the header ${missing.name}`, actual: 'an answer without it' };
  return fail(problem('header-missing', clauseAt(operation, missing.pointer), facts));
}

/** What a header should be, and the standard that says so where the definition does not. */
interface Complaint {
  readonly words: string;
  readonly rfc?: string;
}

/** What is wrong with a header: its text is read as its schema, or its media type, says. */
function complaint(schemas: Schemas, header: HeaderDefinition, text: string): Complaint | undefined {
  const { schema, mediaType, explode = false } = header;
  if (schema === undefined) return undefined;
  if (mediaType !== undefined && !isJson(mediaType)) return undefined;
  const by = { schemas, ref: schema, direction: 'response', explode } as const;
  const value = mediaType === undefined ? readText(by, text) : asJson(text);
  if (value === undefined) return { words: 'JSON' };
  const validation = schemas.validate(schema, 'response', value);
  if (validation.kind === 'invalid') return { words: validation.violations[0]?.demanded ?? '' };
  const form = brokenForm(schemas, header, text);
  return form === undefined ? undefined : { words: form.words, rfc: form.rfc };
}
