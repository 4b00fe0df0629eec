import type { Catalogue } from '../model/catalogue.js';
import type { MediaContent, Operation } from '../model/definition.js';
import type { Exchange, ReceivedResponse } from '../model/exchange.js';
import { operationWithId } from '../model/find-operation.js';
import type { Json } from '../model/json.js';
import { asJson } from '../support/json/parse.js';
import { isJson } from '../support/media-type.js';
import { isUnknownPath } from '../support/unknown-path.js';
import { contentFor, mediaTypeOf } from './bodies.js';
import { documented } from './documented.js';

/** An answer of the run, with the operation that it belongs to. */
export interface RecordedAnswer {
  readonly operation: Operation;
  readonly exchange: Exchange;
  readonly response: ReceivedResponse;
  /** The content that the definition names for it. */
  readonly content?: MediaContent;
  /** The body, where it is JSON. */
  readonly value?: Json;
}

/**
 * The answers that the candidate itself made to an operation. Paths and methods that nobody defined are often answered
 * by what stands before it, and are left out; so are answers without a body that is text.
 */
export function answersIn(catalogue: Catalogue, recorded: readonly Exchange[]): RecordedAnswer[] {
  return recorded.flatMap((exchange): RecordedAnswer[] => {
    const operation = operationWithId(catalogue, exchange.operation);
    const { response, request } = exchange;
    if (operation === undefined || response === undefined || !response.utf8) return [];
    if (request.method !== operation.method || isUnknownPath(request.url)) return [];
    const content = contentFor(documented(operation, response.status), response);
    const value = jsonOf(response);
    return [
      {
        operation,
        exchange,
        response,
        ...(content === undefined ? {} : { content }),
        ...(value === undefined ? {} : { value }),
      },
    ];
  });
}

/** The body, where it is JSON, or of no media type and reads as JSON. */
function jsonOf(response: ReceivedResponse): Json | undefined {
  const mediaType = mediaTypeOf(response);
  return isJson(mediaType) || mediaType === '' ? asJson(response.body) : undefined;
}

/** Where an answer was seen, in words. */
export function placeOf({ operation, response }: Pick<RecordedAnswer, 'operation' | 'response'>): string {
  return `${operation.method} ${operation.path}, status ${response.status}`;
}
