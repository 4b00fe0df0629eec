import type { Operation } from '../../model/definition.js';
import type { Exchange } from '../../model/exchange.js';
import type { RequestDraft } from '../requests/draft.js';

/**
 * Sends a draft, or returns what the same key was answered with before.
 * @param isOwn true for the plain valid request of a scenario
 */
export type SendOnce = (key: string, draft: RequestDraft, isOwn?: boolean) => Promise<Exchange>;

/** The exchanges of a run as its scenarios use them. */
export interface SharedExchanges {
  readonly sendOnce: SendOnce;
  /** The answer to a path that no definition names, by the same method: asked once per API and method. */
  readonly askUnknownPath: (operation: Operation) => Promise<Exchange>;
  /** Removes an item when the run is over. It is no part of the evidence. */
  readonly remove: (key: string, draft: RequestDraft) => Promise<Exchange>;
  /** Puts away what was made: it is still there, and read when it is looked at. Called when no scenario is under way. */
  putAway(): Promise<void>;
  /** Every exchange that the run has made so far. */
  recorded(): Promise<Exchange[]>;
}
