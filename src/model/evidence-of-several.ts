import type { Exchange } from './exchange.js';
import type { Json } from './json.js';

/**
 * The kinds of evidence of requests that are about several items, and of changes that follow one another, for whatever an answer
 * and a look at a list are.
 */
export interface EvidenceOfSeveral<Answer, ListLook> {
  /**
   * The items that one request creates, as it sends them, as its answer lists them, and as each of them is read. Phrase: the
   * path of the list in the request, the resource, the path of the list in the answer.
   */
  readonly batch: {
    readonly answer: Answer;
    readonly sent: readonly Json[];
    readonly listed?: readonly Json[];
    readonly reads: readonly { readonly identifier: Json; readonly exchange: Exchange; readonly object?: Json }[];
  };
  /** The request that names two of three items, and a read of each of the three. Phrase: the resource. */
  readonly 'bulk-removed': {
    readonly answer: Answer;
    readonly exchange: Exchange;
    readonly reads: readonly {
      readonly identifier: Json;
      readonly isNamed: boolean;
      readonly exchange: Exchange;
      readonly before?: Json;
      readonly object?: Json;
    }[];
  };
  /**
   * The item before and after the request; and where it shows the same at a place, the request again with other values, more
   * than a second later, and the item then. Phrase: the resource, the path.
   */
  readonly 'changed-later': {
    readonly answer: Answer;
    readonly doubts: readonly string[];
    readonly before?: Json;
    readonly after?: Json;
    readonly second?: { readonly exchange: Exchange; readonly after?: Json };
  };
  /**
   * The list that a search in a body finds by the value of an item, and by another value. Phrase: the path in the body, the path
   * of the property.
   */
  readonly 'posted-filter': ListLook & {
    readonly pointer: string;
    readonly value: Json;
    readonly apart?: { readonly exchange: Exchange; readonly value: Json };
  };
  /** The list that a search in a body finds for a page of one item. Phrase: the path of the size in the body. */
  readonly 'posted-page': ListLook;
}
