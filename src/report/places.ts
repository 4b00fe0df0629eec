import type { Exchange } from '../model/exchange.js';
import type { Verdict } from '../model/verdict.js';
import { exchangesInOrder } from '../model/verdict-exchanges.js';

/** Things that stand once, and are named by their places. */
export class Places<T> {
  private readonly places = new Map<T, number>();

  constructor(first: Iterable<T> = []) {
    for (const thing of first) this.of(thing);
  }

  readonly of = (thing: T): number => {
    const place = this.places.get(thing) ?? this.places.size;
    this.places.set(thing, place);
    return place;
  };

  get all(): Iterable<T> {
    return this.places.keys();
  }
}

/** The exchanges of verdicts, each once, in the order in which the verdicts name them. */
export function exchangesOf(verdicts: readonly Verdict[]): ReadonlySet<Exchange> {
  const all = new Set<Exchange>();
  for (const verdict of verdicts) for (const exchange of exchangesInOrder(verdict)) all.add(exchange);
  return all;
}
