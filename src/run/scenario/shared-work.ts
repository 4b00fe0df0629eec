import type { ReceivedCall } from '../../model/exchange.js';
import type { ControlRequest } from './control-request.js';
import type { Item } from './item.js';

/** Work that is done once for all scenarios that ask for the same. */
export class SharedWork {
  /** Control requests, by scope. */
  readonly controls = new OncePerKey<ControlRequest>();
  /** Items that were obtained, by scope and resource. */
  readonly items = new OncePerKey<Item>();
  /** Calls of the candidate that are waited for, by callback address and operation. */
  readonly calls = new OncePerKey<ReceivedCall | undefined>();

  /** Lets go of what only the features that were run could ask for again. */
  forget(): void {
    for (const shared of [this.controls, this.items, this.calls]) shared.forget();
  }
}

/** Does a piece of work for the first that asks, and gives its result to all that ask by the same key. */
class OncePerKey<T> {
  private readonly results = new Map<string, Promise<T>>();

  get(key: string, make: () => Promise<T>): Promise<T> {
    const result = this.results.get(key) ?? make();
    this.results.set(key, result);
    return result;
  }

  forget(): void {
    this.results.clear();
  }
}
