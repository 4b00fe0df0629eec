import { everywhere } from '../../mock/kit/absent.js';
import type { Innocent } from '../../mock/kit/fault.js';
import { MemoryStore, type Store } from '../../mock/kit/store.js';
import { roleOf } from '../../model/parts.js';

/** How long a change takes until reads show it, in milliseconds. */
const lag = 120;

/** What reads see of a store: everything that was done to it long enough ago. */
class LateView {
  private readonly pending: { readonly at: number; readonly apply: (store: Store) => void }[] = [];

  constructor(
    private readonly now: Store,
    private readonly seen: Store,
  ) {}

  /**
   * The store for an operation. What it reads late is what operations of the same kind of item change; all else may be
   * changed by operations that know of no lag, so that only the present store has it.
   * @param late the resource of an operation that reads
   */
  store(late: string | undefined): Store {
    const { now } = this;
    const look = (resource: string): Store => {
      while (this.pending[0] !== undefined && Date.now() - this.pending[0].at >= lag)
        this.pending.shift()?.apply(this.seen);
      return resource === late ? this.seen : now;
    };
    const both = (apply: (store: Store) => void): void => {
      apply(now);
      this.pending.push({ at: Date.now(), apply });
    };
    return {
      all: (resource) => look(resource).all(resource),
      find: (resource, id) => look(resource).find(resource, id),
      add: (resource, id, object) => both((store) => store.add(resource, id, object)),
      change: (resource, id, object) => both((store) => store.change(resource, id, object)),
      remove: (resource, id) => both((store) => store.remove(resource, id)),
    };
  }
}

const readingRoles: ReadonlySet<string> = new Set(['read', 'list', 'exists']);

const views = new WeakMap<Store, LateView>();

function viewOf(store: Store): LateView {
  const known =
    views.get(store) ?? new LateView(store, store instanceof MemoryStore ? store.copy() : new MemoryStore());
  views.set(store, known);
  return known;
}

export const innocents: readonly Innocent[] = [
  {
    id: 'eventual-consistency',
    title: 'shows changes only after a while, within the window that the profile states',
    absent: everywhere,
    settle: 1500,
    store: (store, { catalogue, operation }) => {
      const { role = '', resource } = roleOf(catalogue, operation) ?? {};
      return viewOf(store).store(readingRoles.has(role) ? resource?.name : undefined);
    },
  },
];
