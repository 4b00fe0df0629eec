import { isDeepStrictEqual } from 'node:util';
import type { Adaptation } from '../../model/adaptation.js';
import type { Exchange } from '../../model/exchange.js';
import type { RequestDraft } from '../requests/draft.js';
import { FoundOnce } from './found-once.js';

/** A change that a candidate accepts, and the request that was sent to find it. */
export interface Found {
  readonly adaptation: Adaptation;
  /** The request as it was refused. */
  readonly refused: RequestDraft;
  /** The changed request, which was accepted. */
  readonly exchange: Exchange;
}

/** Which changes to a refused body a candidate accepts, by operation: they are looked for once in a run. */
export class Adaptations extends FoundOnce<Found> {
  /** What was found by now. */
  async known(operation: string): Promise<Adaptation | undefined> {
    return (await this.foundOf(operation))?.adaptation;
  }
}

/**
 * The exchange in which a refused request was accepted, where it is the one for which the change was found: sent once more, it
 * could be in conflict with what it has made.
 */
export function acceptedBefore({ refused, exchange }: Found, { body, parameters }: RequestDraft): Exchange | undefined {
  const isSame = isDeepStrictEqual([refused.body, refused.parameters], [body, parameters]);
  return isSame ? exchange : undefined;
}
