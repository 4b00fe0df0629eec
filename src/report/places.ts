import type { Exchange } from '../model/exchange.js';
import type { Verdict } from '../model/verdict.js';
import { exchangesInOrder } from '../model/verdict-exchanges.js';

/** Things that stand once, and are named by their places. */
export class Places<T> {
  private readonly places: Map<T, number>;

  constructor(first: Iterable<T> = []) {
    this.places = new Map([...first].map((thing, place) => [thing, place]));
  }

  readonly of = (thing: T): number => {
    const place = this.places.get(thing) ?? this.places.size;
    this.places.set(thing, place);
    return place;
  };

  get all(): T[] {
    return [...this.places.keys()];
  }
}

/** The exchanges of verdicts, each once, in the order in which the verdicts name them. */
export function exchangesOf(verdicts: readonly Verdict[]): Exchange[] {
  return [...new Set(verdicts.flatMap(exchangesInOrder))];
}
