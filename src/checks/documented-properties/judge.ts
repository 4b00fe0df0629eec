import { notASuccess, notVerified, pass } from '../../judge/answers.js';
import { contentFor, readBody, whyNoValue } from '../../judge/bodies.js';
import { documented } from '../../judge/documented.js';
import type { SchemaRef, Schemas } from '../../model/definition.js';
import type { JudgeContext } from '../../model/evidence-kinds.js';
import { isObject, type Json, type JsonObject } from '../../model/json.js';
import type { Answer } from '../../model/judge.js';
import type { Finding } from '../../model/verdict.js';
import { alternativeFor, type DefinedProperty, definedProperties, itemSchema } from '../../schema/properties.js';
import { get, join } from '../../support/json/pointer.js';

const maxDepth = 3;
const maxNamed = 12;

/**
 * Says which documented properties a success body shows. A missing one is an observation, because the GovSpec does
 * not require it; a body that shows none of them shows nothing.
 */
export function documentedProperties(answer: Answer, { catalogue: { schemas } }: JudgeContext): Finding {
  const { operation, exchange } = answer;
  const reason = notASuccess(answer);
  if (reason !== undefined || exchange.response === undefined) return notVerified(reason ?? 'there was no answer');
  const content = contentFor(documented(operation, exchange.response.status), exchange.response);
  if (content?.schema === undefined) return notVerified('no schema is documented for this status and media type');
  const parsed = readBody(schemas, operation, exchange.response);
  if (parsed.kind !== 'value') return notVerified(whyNoValue(parsed));
  if (schemas.validate(content.schema, 'response', parsed.value).kind !== 'valid') {
    return notVerified('the response body does not match its schema');
  }
  const sight: Sight = { shown: [], missing: [], strange: [] };
  look(schemas, { ref: content.schema, value: parsed.value, at: '', depth: 0 }, sight);
  return findingOf(sight);
}

interface Sight {
  readonly shown: string[];
  readonly missing: string[];
  /** Objects that hold something, and nothing that is documented of them. */
  readonly strange: string[];
}

interface Place {
  readonly ref: SchemaRef;
  readonly value: Json;
  readonly at: string;
  readonly depth: number;
}

function look(schemas: Schemas, place: Place, sight: Sight): void {
  if (place.depth > maxDepth) return;
  const ref = alternativeFor(schemas, place.ref, place.value);
  if (Array.isArray(place.value)) {
    const [first] = place.value;
    const items = itemSchema(schemas, ref, 'response');
    if (first !== undefined && items !== undefined) {
      look(schemas, { ...place, ref: items, value: first, at: join(place.at, 0) }, sight);
    }
    return;
  }
  if (!isObject(place.value)) return;
  const defined = definedProperties(schemas, ref, 'response');
  if (isStrange(place.value, defined)) sight.strange.push(place.at);
  for (const { name, schema } of defined) {
    const at = join(place.at, name);
    const value = get(place.value, join('', name));
    if (value === undefined) {
      sight.missing.push(at);
      continue;
    }
    sight.shown.push(at);
    look(schemas, { ref: schema, value, at, depth: place.depth + 1 }, sight);
  }
}

function isStrange(value: JsonObject, defined: readonly DefinedProperty[]): boolean {
  const names = Object.keys(value);
  return names.length > 0 && defined.length > 0 && !defined.some(({ name }) => names.includes(name));
}

function findingOf({ shown, missing, strange: [strange] }: Sight): Finding {
  if (strange !== undefined && strange !== '') {
    return notVerified(`the value at ${strange} has none of the documented properties`);
  }
  if (shown.length === 0) {
    return notVerified(missing.length === 0 ? 'the body is empty' : 'the body shows none of the documented properties');
  }
  if (missing.length === 0) return pass();
  const named = missing.slice(0, maxNamed).join(', ');
  const more = missing.length > maxNamed ? ` and ${missing.length - maxNamed} more` : '';
  return pass(`The body does not show these documented properties: ${named}${more}.`);
}
