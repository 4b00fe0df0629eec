import { Kept, type Store } from './kept.js';
import type { Verdict } from './verdict.js';
import { isUntestedKind, type VerdictKind } from './verdict-kind.js';

/** Verdicts of which the kind and the operation are known without reading them. */
export interface VerdictStore extends Store<Verdict> {
  kind(place: number): VerdictKind;
  operation(place: number): string;
  /** True where nothing in the texts of the verdict, but for those of its exchanges, is changed for any reader. */
  isPrintable(place: number): boolean;
}

/** A verdict in a store. What it has in common with others of its kind is known without reading it. */
export class KeptVerdict extends Kept<Verdict, VerdictStore> implements Verdict {
  declare readonly rule: string;
  declare readonly operation: string;
  declare readonly outcome: Verdict['outcome'];
  declare readonly custom?: NonNullable<Verdict['custom']>;
  declare readonly id: string;
  declare readonly requirements: readonly string[];
  declare readonly level?: NonNullable<Verdict['level']>;
  declare readonly title: string;
  declare readonly reason?: NonNullable<Verdict['reason']>;
  declare readonly problems: Verdict['problems'];
  declare readonly observations: readonly string[];
  declare readonly exchange?: NonNullable<Verdict['exchange']>;
  declare readonly earlier: Verdict['earlier'];
  declare readonly later?: NonNullable<Verdict['later']>;
  declare readonly repeat?: NonNullable<Verdict['repeat']>;
  declare readonly steps?: NonNullable<Verdict['steps']>;
  declare readonly feature?: NonNullable<Verdict['feature']>;

  constructor(store: VerdictStore, place: number) {
    super(store, place);
    Object.defineProperties(this, parts);
  }

  /** A part, which is read where the kind does not have it. */
  part<Name extends keyof Verdict>(name: Name): Verdict[Name] {
    if (name === 'operation') return this.store.operation(this.place) as Verdict[Name];
    const kind = this.store.kind(this.place);
    if (Object.hasOwn(kind, name)) return kind[name as keyof VerdictKind] as Verdict[Name];
    return this.whole[name];
  }

  /** True where no exchange is named, and nothing in its texts deceives a reader, acts on a terminal, or cannot stand in XML. */
  get isPrintable(): boolean {
    return isUntestedKind(this.store.kind(this.place)) && this.store.isPrintable(this.place);
  }

  protected override withStore(store: VerdictStore, place: number): KeptVerdict {
    return new KeptVerdict(store, place);
  }
}

/** Each object has its parts as its own, so that a copy has them too. */
function partsOf(...names: readonly (keyof Verdict)[]): PropertyDescriptorMap {
  const made = names.map((name): [string, PropertyDescriptor] => [
    name,
    {
      enumerable: true,
      get(this: KeptVerdict) {
        return this.part(name);
      },
    },
  ]);
  return Object.fromEntries(made);
}

const parts = partsOf(
  ...(['rule', 'operation', 'outcome', 'custom', 'id', 'requirements', 'level', 'title', 'reason'] as const),
  ...(['problems', 'observations', 'exchange', 'earlier', 'later', 'repeat', 'steps', 'feature'] as const),
);

/** How verdicts are changed when they are read. */
export interface VerdictChange {
  readonly verdict: (verdict: Verdict) => Verdict;
  /** Changes what a kind has as it would be changed in its verdicts. */
  readonly kind: (kind: VerdictKind) => VerdictKind;
}

/** Gives, for each store, a store whose verdicts are changed when they are read. What is the same of many is changed once. */
export function changedVerdicts(change: VerdictChange): (store: VerdictStore) => VerdictStore {
  const stores = new WeakMap<VerdictStore, VerdictStore>();
  const kinds = new Map<VerdictKind, VerdictKind>();
  const changedKind = (kind: VerdictKind): VerdictKind => {
    const made = kinds.get(kind) ?? change.kind(kind);
    kinds.set(kind, made);
    return made;
  };
  return (store) => {
    const made = stores.get(store) ?? {
      at: (place) => change.verdict(store.at(place)),
      kind: (place) => changedKind(store.kind(place)),
      operation: (place) => store.operation(place),
      isPrintable: () => false,
    };
    stores.set(store, made);
    return made;
  };
}
