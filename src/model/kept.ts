/** Where things are kept that are too many to stand in memory each by itself. */
export interface Shelf<T> {
  /** A thing as it was put there; made anew, or remembered, when it is looked at. */
  at(place: number): T;
}

/**
 * A thing that is kept elsewhere, and read when it is looked at. A run holds hundreds of thousands of plans, results and
 * verdicts, of which most parts are looked at once.
 */
export abstract class Kept<T extends object> {
  readonly #shelf: Shelf<T>;
  readonly #place: number;

  constructor(shelf: Shelf<T>, place: number) {
    this.#shelf = shelf;
    this.#place = place;
  }

  /** The thing itself, to be copied or looked at closely. */
  get whole(): T {
    return this.#shelf.at(this.#place);
  }

  /** In a file it stands whole. */
  toJSON(): T {
    return this.whole;
  }

  /** What stands in the same place of another shelf. */
  onShelf(other: (shelf: Shelf<T>) => Shelf<T>): T {
    return this.withShelf(other(this.#shelf), this.#place);
  }

  protected abstract withShelf(shelf: Shelf<T>, place: number): T;
}

/** Gives for each shelf one on which everything is changed when it is read. */
export function changedShelves<T>(change: (thing: T) => T): (shelf: Shelf<T>) => Shelf<T> {
  const known = new WeakMap<Shelf<T>, Shelf<T>>();
  return (shelf) => {
    const made = known.get(shelf) ?? { at: (place) => change(shelf.at(place)) };
    known.set(shelf, made);
    return made;
  };
}

/** Parts that are read when they are asked for. They belong to each thing itself, so that a copy has them too. */
export function readParts<T extends object>(...names: readonly (string & keyof T)[]): PropertyDescriptorMap {
  const parts = names.map((name): [string, PropertyDescriptor] => [
    name,
    {
      enumerable: true,
      get(this: Kept<T>) {
        return this.whole[name];
      },
    },
  ]);
  return Object.fromEntries(parts);
}

/** A thing with all its parts, to be copied. */
export function wholeOf<T extends object>(thing: T): T {
  return thing instanceof Kept ? thing.whole : thing;
}
