import type { Behaviour, Call, Reply } from '../../mock/kit/call.js';
import type { Json, JsonObject } from '../../model/json.js';
import { asObject } from '../../model/json.js';
import { get } from '../../support/json/pointer.js';

export function success(body: Json): Reply {
  return { kind: 'success', body };
}

export function refused(message: string): Reply {
  return { kind: 'refused', message };
}

export function named(call: Call, name: string): string {
  return call.parameters[name] ?? '';
}

export function bodyId(call: Call): string {
  return String(get(call.body, '/id') ?? '');
}

/** Stores what is sent, under the identifier that is sent, if one is; what else is to be kept follows. */
export function keep(resource: string, also: (call: Call, id: string) => void = () => undefined): Behaviour {
  return (call) => {
    const id = bodyId(call) || call.newId();
    const object = { ...asObject(call.body), id };
    call.store.add(resource, id, object);
    also(call, id);
    return success(object);
  };
}

/** Does something with an item that must be there. */
export function withItem(
  resource: string,
  address: (call: Call) => string,
  act: (call: Call, found: JsonObject, id: string) => Reply,
): Behaviour {
  return (call) => {
    const id = address(call);
    const found = call.store.find(resource, id);
    return found === undefined ? { kind: 'not-found' } : act(call, found, id);
  };
}

/** Reads, changes or removes an item that a parameter names. */
export function item(resource: string, parameter: string) {
  const at = (call: Call) => named(call, parameter);
  return {
    read: withItem(resource, at, (_, found) => success(found)),
    change: withItem(resource, at, (call, found, id) => {
      const changed = { ...found, ...asObject(call.body), id };
      call.store.change(resource, id, changed);
      return success(changed);
    }),
    remove: withItem(resource, at, (call, found, id) => {
      call.store.remove(resource, id);
      return success(found);
    }),
  };
}

export const orderId = (call: Call) => named(call, 'orderId');
