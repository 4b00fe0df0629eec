import type { Breaker } from '../../mock/kit/breaker.js';
import type { Behaviour, Call } from '../../mock/kit/call.js';
import { asObject, isObject, type Json } from '../../model/json.js';
import { get, remove, set } from '../../support/json/pointer.js';
import { calls, tells } from './calls.js';
import { item } from './items.js';
import { takeCart } from './messages.js';
import { messageOrder, type Priced } from './parts.js';
import { catalogueFor } from './search.js';

export const api = (name: string): string => `emarketplace/${name}`;

/** A breaker that also breaks other requirements. */
export function alsoBreaking(breaker: Breaker, ...alsoBreaks: string[]): Breaker {
  return { ...breaker, alsoBreaks };
}

/** Has a seeded fault at an operation. */
export function faulty(does: string, fault: string, operation: string): Breaker {
  return { does, faults: [{ fault, operation: api(operation) }] };
}

/** Does not make a call that is due. */
export function silentAt(operation: string): Breaker {
  return faulty(`never calls ${operation}`, 'call-not-made', operation);
}

/** Does something else at an operation. */
export function doesAt(does: string, operation: string, behaviour: Behaviour): Breaker {
  return { does, operations: { [api(operation)]: behaviour } };
}

/** Answers a change as if it had been made. */
export function forgets(resource: string, parameter: string): Behaviour {
  return item(resource, parameter).read;
}

/** Changes what the candidate says when it calls an operation. */
function says(does: string, operation: string, change: (body: Json, call: Call) => Json): Breaker {
  return {
    does,
    calls: { [operation]: (call, body) => change(calls[operation]?.(call, body) ?? body, call) },
  };
}

/** Leaves a part of a call out. */
export function leavesOut(operation: string, pointer: string): Breaker {
  return says(`calls ${operation} without ${pointer}`, operation, (body) =>
    get(body, pointer) === undefined ? body : remove(body, pointer),
  );
}

/** Says something else at a place of a call. */
export function misstates(operation: string, pointer: string, value: Json): Breaker {
  return says(`calls ${operation} with another ${pointer}`, operation, (body) => set(body, pointer, value));
}

/** Leaves a property out of the catalogue, wherever it stands. */
export function catalogueWithout(name: string): Breaker {
  return says(`sends catalogues without ${name}`, 'emarketplace/post-on-search', (body) =>
    set(body, '/message', withoutProperty(get(body, '/message') ?? {}, name)),
  );
}

function withoutProperty(value: Json, name: string): Json {
  if (Array.isArray(value)) return value.map((item) => withoutProperty(item, name));
  if (!isObject(value)) return value;
  const kept = Object.entries(value).filter(([known]) => known !== name);
  return Object.fromEntries(kept.map(([known, inner]) => [known, withoutProperty(inner, name)]));
}

/** Does not look at a criterion of a search. */
export function overlooks(criterion: string): Breaker {
  return says(`overlooks the ${criterion} in a search`, 'emarketplace/post-on-search', (body, call) =>
    set(body, '/message/catalog', catalogueFor(call.store, get(call.body, '/message/intent') ?? {}, [criterion])),
  );
}

/** Sends the items of a cart or a draft back as none. */
export function losesItems(operation: string): Breaker {
  return says(`calls ${operation} without the items`, operation, (body) =>
    set(set(body, '/message/order/items', []), '/message/order/quote/breakup', []),
  );
}

/** Takes carts or drafts in, and answers them, with another way to price them. */
export function takesAs(does: string, action: string, price: Priced): Breaker {
  const order = (call: Call) => price(call.store, messageOrder(call)) ?? {};
  return {
    does,
    operations: { [api(`post-${action}`)]: takeCart(price) },
    calls: { [api(`post-on-${action}`)]: tells(`on_${action}`, (call) => ({ order: order(call) })) },
  };
}

/** A cart of which each item is changed. */
export function withItems(cart: Json | undefined, change: (item: Json) => Json) {
  const { items, ...rest } = asObject(cart);
  return { ...rest, items: Array.isArray(items) ? items.map(change) : [] };
}
