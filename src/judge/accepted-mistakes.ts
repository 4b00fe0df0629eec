import type { Catalogue } from '../model/catalogue.js';
import type { Operation, SchemaRef } from '../model/definition.js';
import type { Exchange } from '../model/exchange.js';
import { operationWithId } from '../model/find-operation.js';
import type { Json } from '../model/json.js';
import type { Problem, Verdict } from '../model/verdict.js';
import { contentNamed } from '../schema/contents.js';
import { asJson } from '../support/json/parse.js';
import { get, tokens } from '../support/json/pointer.js';
import { isAcceptance } from '../support/json/refusal.js';
import { notVerified } from './answers.js';

/** What invalid requests of a run carried that were accepted: an answer that shows it again is no second fault. */
export interface AcceptedMistakes {
  /** True for a problem of the body of an answer that shows again what such a request to the same things carried. */
  shownAgain(problem: Problem, exchange: Exchange): boolean;
}

/** Keywords whose breach says what an object has or lacks, and not which value it is. */
const ofObjects =
  /^(required|additionalProperties|unevaluatedProperties|dependentRequired|propertyNames|minProperties)$/;

/** Finds in requests that were sent against the definition on purpose what they carried and was accepted. */
export function acceptedMistakes(catalogue: Catalogue, sent: Iterable<Exchange>): AcceptedMistakes {
  const found: Mistakes[] = [];
  for (const exchange of sent) {
    const body = acceptedBody(catalogue, exchange);
    if (body === undefined) continue;
    const { text, operation, schema, value } = body;
    if (value === undefined) found.push({ operation, form: text, keys: new Set() });
    else if (schema !== undefined) {
      const keys = new Set(mistakesIn(catalogue, schema, value));
      if (keys.size > 0) found.push({ operation, keys });
    }
  }
  return {
    shownAgain: ({ kind, at, expected, clause }, { operation: id, response }) => {
      const operation = operationWithId(catalogue, id);
      if (kind !== 'schema-mismatch' || at === undefined || operation === undefined) return false;
      const value = get(asJson(response?.body), at);
      const keyword = tokens(clause.pointer).at(-1) ?? '';
      const key = keyOf({ at, keyword, demanded: expected }, value);
      return found.some(
        (mistakes) =>
          isOfSameThings(mistakes.operation, operation) &&
          (mistakes.keys.has(key) || isInForm(mistakes.form, at, value)),
      );
    },
  };
}

/** What one request carried against the definition. */
interface Mistakes {
  readonly operation: Operation;
  readonly keys: ReadonlySet<string>;
  /** The whole body, where it is no JSON. */
  readonly form?: string;
}

/** True for operations whose paths begin alike: `POST /cases` and `GET /cases/{id}/events`, and not `GET /offers`. */
function isOfSameThings(one: Operation, other: Operation): boolean {
  const [mine, theirs] = [beginningOf(one), beginningOf(other)];
  return one.api === other.api && (mine.startsWith(theirs) || theirs.startsWith(mine));
}

/** The path up to its first parameter, with a slash at its end. */
function beginningOf({ path }: Operation): string {
  const [beginning = ''] = path.split('{');
  return beginning.endsWith('/') ? beginning : `${beginning}/`;
}

interface SentBody {
  readonly operation: Operation;
  readonly text: string;
  readonly schema?: SchemaRef;
  /** Absent where it is no JSON. */
  readonly value?: Json;
}

/** The body of a request that was accepted. */
function acceptedBody(catalogue: Catalogue, exchange: Exchange): SentBody | undefined {
  const operation = operationWithId(catalogue, exchange.operation);
  const { body: text, headers } = exchange.request;
  if (text === undefined || operation === undefined || !isAcceptance(operation, exchange)) return undefined;
  const schema = contentNamed(operation.body?.contents ?? [], headers['content-type'] ?? '')?.schema;
  const value = asJson(text);
  return { operation, text, ...(schema === undefined ? {} : { schema }), ...(value === undefined ? {} : { value }) };
}

function mistakesIn({ schemas }: Catalogue, schema: SchemaRef, value: Json): string[] {
  const validation = schemas.validate(schema, 'request', value);
  const violations = validation.kind === 'invalid' ? validation.violations : [];
  return violations.map((violation) => keyOf(violation, get(value, violation.at)));
}

/** The same mistake has the same key, wherever the object is in a body. */
function keyOf(
  { at, keyword, demanded }: { readonly at: string; readonly keyword: string; readonly demanded: string },
  value: Json | undefined,
): string {
  return ofObjects.test(keyword) ? `${keyword} ${demanded}` : `${nameAt(at)} ${JSON.stringify(sorted(value ?? null))}`;
}

/** The name of the property at a place, or of the list that the place is in. */
function nameAt(at: string): string {
  return tokens(at).findLast((token) => !/^\d+$/.test(token)) ?? '';
}

/** An object with its properties in one order: a candidate may keep another one than was sent. */
function sorted(value: Json): Json {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([name, own]) => [name, sorted(own)]));
}

/** What a form carries is a text under a name. */
function isInForm(form: string | undefined, at: string, value: Json | undefined): boolean {
  const name = nameAt(at);
  if (form === undefined || typeof value !== 'string' || value === '' || name === '') return false;
  return form.includes(`name="${name}"`) && form.includes(value);
}

/** The verdict without what only shows again what was accepted: the acceptance is the fault, and another scenario tells it. */
export function withoutShownAgain(mistakes: AcceptedMistakes, verdict: Verdict): Verdict {
  if (verdict.rule !== 'body-schema' || verdict.outcome !== 'fail') return verdict;
  const { exchange } = verdict;
  if (exchange === undefined) return verdict;
  const problems = verdict.problems.filter((problem) => !mistakes.shownAgain(problem, exchange));
  if (problems.length > 0) return { ...verdict, problems };
  return { ...verdict, ...notVerified(reasonShownAgain), problems };
}

const reasonShownAgain =
  'the body shows again what the candidate accepted against the definition, which another scenario reports';
