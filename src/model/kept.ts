/** Holds many objects in less memory than they take one by one. */
export interface Store<T> {
  /** The object as it was stored. It is built again when it is read, unless it was read a moment ago. */
  at(place: number): T;
}

/**
 * Stands for an object in a store, whose parts are read when they are asked for. A run has hundreds of thousands of plans, results
 * and verdicts, and most of their parts are read once.
 */
export abstract class Kept<T extends object, Holder extends Store<T> = Store<T>> {
  readonly #store: Holder;
  readonly #place: number;

  constructor(store: Holder, place: number) {
    this.#store = store;
    this.#place = place;
  }

  protected get store(): Holder {
    return this.#store;
  }

  protected get place(): number {
    return this.#place;
  }

  /** The whole object, to be copied or compared. */
  get whole(): T {
    return this.#store.at(this.#place);
  }

  /** A file contains the whole object. */
  toJSON(): T {
    return this.whole;
  }

  /** The object at the same place of another store. */
  inStore(other: (store: Holder) => Holder): T {
    return this.withStore(other(this.#store), this.#place);
  }

  protected abstract withStore(store: Holder, place: number): T;
}

/** Gives, for each store, a store whose objects are changed when they are read. */
export function changedStores<T>(change: (thing: T) => T): (store: Store<T>) => Store<T> {
  const known = new WeakMap<Store<T>, Store<T>>();
  return (store) => {
    const made = known.get(store) ?? { at: (place) => change(store.at(place)) };
    known.set(store, made);
    return made;
  };
}

/** Properties that are read when they are asked for. Each object has them as its own, so that a copy has them too. */
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

/** An object with all its parts, to be copied. */
export function wholeOf<T extends object>(thing: T): T {
  return thing instanceof Kept ? thing.whole : thing;
}
