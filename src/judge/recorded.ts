import type { Catalogue } from '../model/catalogue.js';
import type { MediaContent, Operation } from '../model/definition.js';
import type { Exchange, ReceivedResponse } from '../model/exchange.js';
import { operationWithId } from '../model/find-operation.js';
import type { Json } from '../model/json.js';
import { valueRead } from '../support/json/parse.js';
import { isJson } from '../support/media-type.js';
import { isOfTemplate } from '../support/path-template.js';
import { isUnknownPath } from '../support/unknown-path.js';
import { contentFor, mediaTypeOf, readJsonOf } from './bodies.js';
import { documented } from './documented.js';

/** An answer of the run, with the operation that it belongs to. */
export interface OwnAnswer {
  readonly operation: Operation;
  readonly exchange: Exchange;
  readonly response: ReceivedResponse;
}

/** An answer of the run with what it holds. */
export interface RecordedAnswer extends OwnAnswer {
  /** The content that the definition names for it. */
  readonly content?: MediaContent;
  /** The body, where it is JSON. It is read whenever it is asked for: values take much more memory than texts. */
  readonly value: Json | undefined;
}

/**
 * The answers that the candidate itself made to an operation. Paths and methods that nobody defined are often answered
 * by what stands before it, and are left out; so are answers without a body that is text, and what another address was
 * answered with, such as that in a Location. They are read one after another, so
 * that those of a long run are never in memory together.
 */
export function* ownAnswers(catalogue: Catalogue, recorded: readonly Exchange[]): Generator<OwnAnswer> {
  for (const exchange of recorded) {
    const operation = operationWithId(catalogue, exchange.operation);
    if (operation === undefined) continue;
    const { response, request } = exchange;
    if (response?.utf8 !== true || request.method !== operation.method || isUnknownPath(request.url)) continue;
    if (!isOfTemplate(request.url, operation.path)) continue;
    yield { operation, exchange, response };
  }
}

/** Longer answers are not looked at for what any answer of the run may show, in bytes: shorter ones show it as well. */
const longestLookedAt = 1024 * 1024;

/** The same with their content. */
export function* answersIn(catalogue: Catalogue, recorded: readonly Exchange[]): Generator<RecordedAnswer> {
  for (const answer of ownAnswers(catalogue, recorded)) {
    if (answer.response.bytes <= longestLookedAt) yield withContent(answer);
  }
}

function withContent(answer: OwnAnswer): RecordedAnswer {
  const content = contentFor(documented(answer.operation, answer.response.status), answer.response);
  return {
    ...answer,
    ...(content === undefined ? {} : { content }),
    get value() {
      return jsonOf(answer.response);
    },
  };
}

/** The body, where it is JSON, or of no media type and reads as JSON. */
function jsonOf(response: ReceivedResponse): Json | undefined {
  const mediaType = mediaTypeOf(response);
  return isJson(mediaType) || mediaType === '' ? valueRead(readJsonOf(response)) : undefined;
}

/** Where an answer was seen, in words. */
export function placeOf({ operation, response }: Pick<OwnAnswer, 'operation' | 'response'>): string {
  return `${operation.method} ${operation.path}, status ${response.status}`;
}
