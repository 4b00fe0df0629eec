import type { Exchange } from '../model/exchange.js';
import type { Store } from '../model/kept.js';
import { KeptResult } from '../model/kept-result.js';
import { KeptVerdict, type VerdictStore } from '../model/kept-verdict.js';
import type { ScenarioResult } from '../model/scenario-result.js';
import type { Verdict } from '../model/verdict.js';
import { isWholeKind, type VerdictKind, type VerdictKinds, wholeVerdict } from '../model/verdict-kind.js';
import { AlikeLists, PackedList } from './packed-list.js';
import { isPrintable } from './printable.js';

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

/**
 * Packs verdicts together, such as those of one operation.
 * @param kinds those of all verdicts of the run
 */
export function packedVerdicts(verdicts: readonly Verdict[], kinds: VerdictKinds): Verdict[] {
  const own = verdicts.map((verdict) => kinds.of(verdict));
  const store = new PackedVerdicts(verdicts, own);
  return verdicts.map((_, place) => new KeptVerdict(store, place));
}

/** Verdicts that are packed, but for those that are made of their kind: they take no place in what is packed. */
class PackedVerdicts implements VerdictStore {
  /** One where it is the same of all. */
  private readonly operations: readonly string[];
  private readonly packed: Store<Verdict>;
  private readonly arePackedPrintable: boolean;

  constructor(
    verdicts: readonly Verdict[],
    private readonly kinds: readonly VerdictKind[],
  ) {
    const named = verdicts.map(({ operation }) => operation);
    this.operations = named.every((operation) => operation === named[0]) ? named.slice(0, 1) : named;
    const isWhole = kinds.map(isWholeKind);
    const { text, exchanges } = writtenList(verdicts.map((verdict, place) => (isWhole[place] ? undefined : verdict)));
    this.packed = new PackedList<Verdict>(text, reader(exchanges), alikeVerdicts);
    this.arePackedPrintable = isPrintable(text);
  }

  at(place: number): Verdict {
    const kind = this.kind(place);
    return isWholeKind(kind) ? wholeVerdict(kind, this.operation(place)) : this.packed.at(place);
  }

  kind(place: number): VerdictKind {
    return this.kinds[place] as VerdictKind;
  }

  operation(place: number): string {
    return this.operations[place] ?? this.operations[0] ?? '';
  }

  isPrintable(place: number): boolean {
    const kind = this.kind(place);
    return isWholeKind(kind) ? isPrintableKind(kind) && isPrintable(this.operation(place)) : this.arePackedPrintable;
  }
}

const printableKinds = new WeakMap<VerdictKind, boolean>();

/** Looked at once: hundreds of thousands of verdicts are of the same kinds. */
function isPrintableKind(kind: VerdictKind): boolean {
  const known = printableKinds.get(kind) ?? isPrintable(JSON.stringify(kind));
  printableKinds.set(kind, known);
  return known;
}

/** Packs results together, such as those of one feature. */
export function packedResults(results: readonly ScenarioResult[]): ScenarioResult[] {
  const { text, exchanges } = writtenList(results);
  const store = new PackedList<ScenarioResult>(text, reader(exchanges), alikeResults);
  return results.map((result, place) => new KeptResult(result, store, place));
}

/** Stands where nothing is read. */
const unread = { earlier: [] };

/**
 * Things as they are packed, and their exchanges, which they name by their places.
 * @param things those that are undefined are never read
 */
function writtenList(things: readonly (Resting | undefined)[]): { text: string; exchanges: Exchange[] } {
  const places = new Map<Exchange, number>();
  const placeOf = (exchange: Exchange): number => {
    const place = places.get(exchange) ?? places.size;
    places.set(exchange, place);
    return place;
  };
  const text = JSON.stringify(things.map((thing) => (thing === undefined ? unread : written(thing, placeOf))));
  return { text, exchanges: [...places.keys()] };
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
