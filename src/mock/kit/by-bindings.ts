import type { Part, Resource } from '../../model/bindings.js';
import { operationNamed } from '../../model/find-operation.js';
import { asObject, type Json, type JsonObject } from '../../model/json.js';
import { type ResourceRole, type Role, resourceOfParameter, roleOf, showsItem } from '../../model/parts.js';
import { get, remove, set, withNames } from '../../support/json/pointer.js';
import { asText } from '../../support/json/write.js';
import { documentedBody, page } from './answer-body.js';
import type { Behaviour, Call, Reply } from './call.js';
import { inRequest } from './in-request.js';
import { staysAs, takenFrom } from './kept-values.js';

/**
 * What an operation does, told from the part that it plays; one without a part answers its documented body. What stands
 * below an item is there only while the item is.
 */
export const byBindings: Behaviour = (call) => {
  if (lacksOwner(call)) return { kind: 'not-found' };
  const resourceRole = roleOf(call.catalogue, call.operation);
  return resourceRole === undefined ? answer(call, {}) : roles[resourceRole.role](call, resourceRole);
};

/** True when the path names an item that is not there, or another one than the item was created below. */
function lacksOwner(call: Call): boolean {
  const { catalogue, operation, store } = call;
  const resourceRole = roleOf(catalogue, operation);
  const owners = ownersIn(call);
  if (Object.entries(owners).some(([resource, id]) => store.find(resource, id) === undefined)) return true;
  const known =
    resourceRole === undefined
      ? undefined
      : store.find(ownersOf(resourceRole.resource), inRequest(call, resourceRole.part.by));
  return Object.entries(known ?? {}).some(
    ([resource, id]) => owners[resource] !== undefined && owners[resource] !== id,
  );
}

/** The items that the path names, by their resources. */
function ownersIn({ catalogue, operation, parameters }: Call): Record<string, string> {
  const named = operation.parameters.flatMap((parameter): [string, string][] => {
    const owner = parameter.in === 'path' ? resourceOfParameter(catalogue, operation, parameter) : undefined;
    return owner === undefined ? [] : [[owner, parameters[parameter.name] ?? '']];
  });
  return Object.fromEntries(named);
}

/** Keeps below what a new item was made, as the path of the request names it. */
export function noteOwners(call: Call, resource: Resource, id: Json): void {
  const { [resource.name]: _, ...owners } = ownersIn(call);
  if (Object.keys(owners).length > 0) call.store.add(ownersOf(resource), id, owners);
}

/** Where the store holds what the items of a resource were created below. */
function ownersOf({ name }: Resource): string {
  return `what each ${name} belongs to`;
}

const roles: Readonly<Record<Role, (call: Call, resourceRole: ResourceRole) => Reply>> = {
  create: (call, { part }) => {
    const item = asObject(get(documentedBody(call, {}), part.returned ?? ''));
    const sent = part.sent === undefined ? {} : changes(call, part);
    return created(call, { ...item, ...takenFrom(call, part, { sent, item }) });
  },
  read: (call, { part, resource }) => {
    const id = inRequest(call, part.by);
    const found = part.by === undefined ? call.store.all(resource.name)[0] : call.store.find(resource.name, id);
    if (part.among !== undefined) {
      const items = id === undefined ? call.store.all(resource.name) : found === undefined ? [] : [found];
      return answerList(
        call,
        part.among,
        items.map((item) => listed(item, { part, resource })),
      );
    }
    if (found === undefined) return { kind: 'not-found' };
    return showsItem(part) ? answer(call, partsOf(part, found)) : { kind: 'success', body: found };
  },
  update: (call, { part, resource }) => {
    const id = inRequest(call, part.by);
    const found = call.store.find(resource.name, id);
    if (found === undefined || id === undefined) return { kind: 'not-found' };
    const taken = takenFrom(call, part, { sent: changes(call, part), item: found });
    const changed = {
      ...staysAs(call, { part, resource }, found),
      ...taken,
      ...identity(resource, found),
    };
    call.store.change(resource.name, id, changed);
    return answer(call, partsOf(part, changed));
  },
  delete: (call, { part, resource }) => {
    const id = inRequest(call, part.by);
    if (id === undefined || call.store.find(resource.name, id) === undefined) return { kind: 'not-found' };
    call.store.remove(resource.name, id);
    return answer(call, {});
  },
  list: (call, { part, resource }) => {
    const items = call.store.all(resource.name).filter((item) => passes(call, part, item));
    return answer(call, partsOf(part, page(items, call)));
  },
  exists: (call, { part, resource }) => {
    const found = call.store.find(resource.name, inRequest(call, part.by)) !== undefined;
    return answer(call, { [part.answer ?? '']: found });
  },
};

/** True for an item that the filters of a list let through. */
function passes({ parameters }: Call, { filters = {} }: Part, item: JsonObject): boolean {
  return Object.entries(filters).every(([name, pointer]) => {
    const wanted = parameters[name];
    return wanted === undefined || asText(get(item, pointer) ?? null) === wanted;
  });
}

/** Where a new item is, by an operation that takes it. */
function located(call: Call, resource: Resource, id: Json): { location?: string } {
  for (const { operation: name, by } of [...resource.read, ...resource.update, ...resource.delete]) {
    const path = operationNamed(call.catalogue, name)?.path;
    if (path === undefined || by === undefined || !path.includes(`{${by}}`)) continue;
    const values: Readonly<Record<string, string>> = { ...call.parameters, [by]: String(id) };
    return { location: path.replace(/\{([^{}]+)\}/g, (_, word: string) => encodeURIComponent(values[word] ?? '')) };
  }
  return {};
}

/** Keeps an object as the item that the operation creates, and answers it. */
export function created(call: Call, object: JsonObject): Reply {
  const resourceRole = roleOf(call.catalogue, call.operation);
  if (resourceRole === undefined) return answer(call, {});
  const { part, resource } = resourceRole;
  const sentId = get(object, resource.identifier ?? '');
  const chosen = resource.identifierChosenBy === 'client' ? sentId : undefined;
  const id = inRequest(call, part.by) ?? chosen ?? call.newId();
  const stored = asObject(resource.identifier === undefined ? object : set(object, resource.identifier, id));
  call.store.add(resource.name, id, stored);
  noteOwners(call, resource, id);
  const documented = documentedBody(call, {});
  if (typeof documented === 'string') return { kind: 'success', body: textNaming(documented, part, id) };
  return { ...answer(call, partsOf(part, stored)), ...located(call, resource, id) };
}

/** What a request makes of an item: what it sends, where that goes, or what the operation does by itself. */
function changes(call: Call, { becomes, sent = '', into = '', renamed = {} }: Part): Record<string, Json> {
  return asObject(becomes ?? set({}, into, withNames(inRequest(call, sent) ?? {}, renamed)));
}

/** A changed object keeps its identifier, whatever the request says. */
function identity(resource: Resource, found: Record<string, Json>): Record<string, Json> {
  const name = resource.identifier?.slice(1) ?? '';
  const id = found[name];
  return id === undefined ? {} : { [name]: id };
}

/** The documented text with an identifier where the bindings find it. */
function textNaming(documented: string, { pattern }: Part, id: Json): string {
  const known = pattern === undefined ? undefined : new RegExp(pattern).exec(documented)?.[1];
  return known === undefined ? String(id) : documented.replace(new RegExp(`${known}(?=\\W*$)`), String(id));
}

/** An item as a list shows it: its identifier, and the object where the bindings say that it stands. */
export function listed(stored: Json, { part, resource }: Pick<ResourceRole, 'part' | 'resource'>): Json {
  const pointer = resource.identifier ?? '';
  const { returned = '' } = part;
  const object = returned === '' ? stored : remove(stored, pointer);
  return set(set({}, returned, object), pointer, get(stored, pointer) ?? null);
}

/** A list as the whole body, whatever is documented. */
export function listOf(items: readonly Json[]): Reply {
  return { kind: 'success', body: [...items] };
}

/** The documented success body with its list replaced; in a list of lists, all items stand in one. */
export function answerList(call: Call, at: string, items: Json[]): Reply {
  const documented = get(documentedBody(call, {}), at);
  const isNested = Array.isArray(documented) && Array.isArray(documented[0]);
  return answer(call, { [at]: isNested ? [items] : items });
}

function partsOf({ returned }: Part, value: Json): Record<string, Json> {
  return returned === undefined ? {} : { [returned]: value };
}

/** The documented success body with some parts replaced. */
export function answer(call: Call, parts: Readonly<Record<string, Json>>): Reply {
  const body = documentedBody(call, parts);
  return body === undefined ? { kind: 'success' } : { kind: 'success', body };
}
