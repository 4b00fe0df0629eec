import type { Exchange } from '../model/exchange.js';
import type { Store } from '../model/kept.js';
import { KeptExchange } from '../model/kept-exchange.js';
import { AlikeLists, PackedList } from './packed-list.js';

/** The number of exchanges that are packed together. */
const inOneList = 64;

/** Keeps the exchanges of a run that records nothing, in little memory: each is read again where it is asked for. */
export class ExchangeShelf implements Store<Exchange> {
  private readonly known = new WeakMap<Exchange, KeptExchange>();
  private readonly full: PackedList<Exchange>[] = [];
  private readonly alike = new AlikeLists();
  private open: Exchange[] = [];

  /** @returns what stands for the exchange from now on: one object, however often it is put away */
  readonly putAway = (exchange: Exchange): Exchange => {
    if (exchange instanceof KeptExchange) return exchange;
    const kept = this.known.get(exchange) ?? this.put(exchange);
    this.known.set(exchange, kept);
    return kept;
  };

  at(place: number): Exchange {
    const list = this.full[Math.floor(place / inOneList)];
    const exchange = list === undefined ? this.open[place % inOneList] : list.at(place % inOneList);
    if (exchange === undefined) throw new Error(`no exchange was put away at the place ${place}`);
    return exchange;
  }

  private put(exchange: Exchange): KeptExchange {
    const kept = new KeptExchange(exchange, this, this.full.length * inOneList + this.open.length);
    this.open.push(exchange);
    if (this.open.length === inOneList) this.pack();
    return kept;
  }

  private pack(): void {
    this.full.push(new PackedList<Exchange>(JSON.stringify(this.open), JSON.parse, this.alike));
    this.open = [];
  }
}
