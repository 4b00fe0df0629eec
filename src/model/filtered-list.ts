import type { Exchange } from './exchange.js';

/** A list that was asked for with a value of a parameter, page after page; `complete`: no page is left. */
export interface FilteredList {
  readonly value: string;
  readonly pages: readonly Exchange[];
  readonly complete: boolean;
}

/** A filter of a list, and a value of it. */
export interface ListFilter {
  readonly name: string;
  /** JSON pointer to the property in an item by which it filters. */
  readonly pointer: string;
  readonly value: string;
}
