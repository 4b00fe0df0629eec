import { Kept, readParts, type Store } from './kept.js';
import type { Verdict } from './verdict.js';
import type { VerdictFacts } from './verdict-facts.js';

/** A verdict in a store. What it is counted by is known without reading it. */
export class KeptVerdict extends Kept<Verdict> implements Verdict {
  readonly #facts: VerdictFacts;
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

  constructor(facts: VerdictFacts, store: Store<Verdict>, place: number) {
    super(store, place);
    this.#facts = facts;
    Object.defineProperties(this, parts);
  }

  /** What is known of it. */
  known<Name extends keyof VerdictFacts>(name: Name): ReturnType<VerdictFacts[Name]> {
    return this.#facts[name](this.place) as ReturnType<VerdictFacts[Name]>;
  }

  protected override withStore(store: Store<Verdict>, place: number): KeptVerdict {
    return new KeptVerdict(this.#facts, store, place);
  }
}

/** Properties that are known without reading the verdict. */
function knownParts(...names: readonly (keyof VerdictFacts)[]): PropertyDescriptorMap {
  const parts = names.map((name): [string, PropertyDescriptor] => [
    name,
    {
      enumerable: true,
      get(this: KeptVerdict) {
        return this.known(name);
      },
    },
  ]);
  return Object.fromEntries(parts);
}

const parts = {
  ...knownParts('rule', 'operation', 'outcome', 'custom'),
  ...readParts<Verdict>(
    ...(['id', 'requirements', 'level', 'title', 'reason', 'problems', 'observations'] as const),
    ...(['exchange', 'earlier', 'later', 'repeat', 'steps', 'feature'] as const),
  ),
};
