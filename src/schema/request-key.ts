import type { Operation, Parameter, Schemas } from '../model/definition.js';
import { sentences } from './action-states.js';
import { meantSchema } from './properties.js';

/**
 * True for the header in which a caller names a request, so that it is carried out once. Its name says so, or its
 * description does: "PayPal-Request-Id: the idempotency key of the request".
 */
export function namesKey({ name, in: place, description = '' }: Parameter): boolean {
  const isNamed = /idempoten(t|cy)[-_]?(key|token|id)$/i.test(name);
  const isTold = /\bidempotency[- ](key|token)\b/i.test(description) && /(key|token|id)$/i.test(name);
  return place === 'header' && (isNamed || isTold);
}

/** The form of the values of such a header. */
export function keyFormat(schemas: Schemas, { schema }: Parameter): 'uuid' | 'text' {
  return schema !== undefined && meantSchema(schemas, schema, 'request').node.format === 'uuid' ? 'uuid' : 'text';
}

const ofKey = /\bkeys?\b|\bidempoten/i;
const ofOthers =
  /\b(different|differing|another|other|changed|modified|mismatch\w*|(not|n't) (match|equal|the same)|differs?)\b/i;
const ofRequests = /\b(body|bodies|payloads?|requests?|parameters?|content|contents|data|values|operation)\b/i;
const refusals = /\b(409|422|400|refus\w*|reject\w*|errors?|fails?|conflict\w*|not (allowed|permitted|accepted))\b/i;
const exceptions = /\b(may|might|can|could|not (refused|rejected)|ignored?|un?less|except)\b/i;

/** True where the definition says that a request with a key that another one had is refused. */
export function refusesOtherBody(operation: Operation): boolean {
  const { parameters, responses, summary, description = '' } = operation;
  const key = parameters.find(namesKey);
  const isAbout = (text: string): boolean => ofKey.test(text) && ofOthers.test(text) && ofRequests.test(text);
  const isRule = (text: string): boolean => isAbout(text) && refusals.test(text) && !exceptions.test(text);
  const told = [summary, description, key?.description ?? ''].flatMap(sentences);
  const refused = responses.filter(({ status }) => /^4\d\d$/.test(status));
  return told.some(isRule) || refused.some((response) => sentences(response.description ?? '').some(isAbout));
}
