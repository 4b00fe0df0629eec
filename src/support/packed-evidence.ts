import type { Exchange } from '../model/exchange.js';
import type { Kept, Store } from '../model/kept.js';
import { KeptResult } from '../model/kept-result.js';
import { KeptVerdict } from '../model/kept-verdict.js';
import type { ScenarioResult } from '../model/scenario-result.js';
import type { Verdict } from '../model/verdict.js';
import { VerdictFacts } from '../model/verdict-facts.js';
import { AlikeLists, PackedList } from './packed-list.js';

/** A result or verdict with its exchanges, which are stored elsewhere. */
interface Resting {
  readonly exchange?: Exchange;
  readonly earlier: readonly Exchange[];
  readonly later?: readonly Exchange[];
}

/** The same, with the position of each exchange in place of the exchange. */
type Written<T extends Resting> = Omit<T, keyof Resting> & {
  readonly exchange?: number;
  readonly earlier: readonly number[];
  readonly later?: readonly number[];
};

const alikeVerdicts = new AlikeLists();
const alikeResults = new AlikeLists();

/** Packs verdicts together, such as those of one operation. */
export function packedVerdicts(verdicts: readonly Verdict[]): Verdict[] {
  const facts = new VerdictFacts(verdicts);
  return packed(verdicts, alikeVerdicts, (_, store, place) => new KeptVerdict(facts, store, place));
}

/** Packs results together, such as those of one feature. */
export function packedResults(results: readonly ScenarioResult[]): ScenarioResult[] {
  return packed(results, alikeResults, (result, store, place) => new KeptResult(result, store, place));
}

/** @param keep makes the object that stands for a thing in the store */
function packed<T extends Resting>(
  things: readonly T[],
  alike: AlikeLists,
  keep: (thing: T, store: Store<T>, place: number) => T & Kept<T>,
): T[] {
  const exchanges = new Map<Exchange, number>();
  const placeOf = (exchange: Exchange): number => {
    const place = exchanges.get(exchange) ?? exchanges.size;
    exchanges.set(exchange, place);
    return place;
  };
  const text = JSON.stringify(things.map((thing) => written(thing, placeOf)));
  const store = new PackedList<T>(text, reader([...exchanges.keys()]), alike);
  return things.map((thing, place) => keep(thing, store, place));
}

function reader<T extends Resting>(exchanges: readonly Exchange[]): (text: string) => T[] {
  return (text) => (JSON.parse(text) as Written<T>[]).map((thing) => rest(thing, exchanges));
}

function written<T extends Resting>(
  { exchange, earlier, later, ...thing }: T,
  placeOf: (exchange: Exchange) => number,
) {
  return {
    ...thing,
    ...(exchange === undefined ? {} : { exchange: placeOf(exchange) }),
    earlier: earlier.map(placeOf),
    ...(later === undefined ? {} : { later: later.map(placeOf) }),
  };
}

/** The thing that was written, with the exchanges themselves. */
function rest<T extends Resting>({ exchange, earlier, later, ...thing }: Written<T>, held: readonly Exchange[]): T {
  const own = exchange === undefined ? undefined : held[exchange];
  const at = (places: readonly number[]): Exchange[] => places.flatMap((place) => held[place] ?? []);
  return {
    ...thing,
    ...(own === undefined ? {} : { exchange: own }),
    earlier: at(earlier),
    ...(later === undefined ? {} : { later: at(later) }),
  } as unknown as T;
}
