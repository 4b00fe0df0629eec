import type { Exchange } from '../model/exchange.js';
import { KeptExchange } from '../model/kept-exchange.js';
import type { Verdict } from '../model/verdict.js';

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

/** The exchanges of verdicts, each once. Those of a recording come in its order, in which they are read fastest. */
export function exchangesOf(verdicts: readonly Verdict[]): Exchange[] {
  const all = new Set(
    verdicts.flatMap(({ exchange, earlier }) => (exchange === undefined ? earlier : [...earlier, exchange])),
  );
  return [...all].sort((a, b) => placeOf(a) - placeOf(b));
}

function placeOf(exchange: Exchange): number {
  return exchange instanceof KeptExchange ? exchange.place : -1;
}
