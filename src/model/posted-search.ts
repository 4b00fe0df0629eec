import type { Part, Resource } from './bindings.js';

/** A search that is sent as the body of a POST, and answers a list: `POST /orders/search`. */
export interface PostedSearch {
  readonly resource: Resource;
  /** How the list stands in an answer. */
  readonly part: Part;
  /** The property of an item that each place in the body filters by: JSON pointers, by JSON pointers. */
  readonly filters: Readonly<Record<string, string>>;
  /** The place in the body that says how many items a page has, where one may be asked for; and the most. */
  readonly size?: { readonly at: string; readonly most: number };
}
