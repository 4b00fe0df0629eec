import { get, set, withNames } from '../../json/pointer.js';
import type { Part, Resource } from '../../model/bindings.js';
import type { Json } from '../../model/json.js';
import { type Play, playOf, type Role } from '../../model/parts.js';
import { asObject, documentedBody, page } from '../answer-body.js';
import type { Behaviour, Call, Reply } from '../call.js';

/** What an operation does, told from the part that it plays; one without a part answers its documented body. */
export const byBindings: Behaviour = (call) => {
  const play = playOf(call.catalogue, call.operation);
  return play === undefined ? answer(call, {}) : roles[play.role](call, play);
};

const roles: Readonly<Record<Role, (call: Call, play: Play) => Reply>> = {
  create: (call, { part, resource }) => {
    const assigned = asObject(get(documentedBody(call, {}) ?? {}, part.returned ?? ''));
    const object = { ...assigned, ...sentObject(call, part) };
    const sentId = get(object, resource.identifier ?? '');
    const chosen = resource.identifierChosenBy === 'client' ? sentId : undefined;
    const id = addressed(call, part) ?? chosen ?? call.newId();
    const stored = asObject(resource.identifier === undefined ? object : set(object, resource.identifier, id));
    call.store.add(resource.name, id, stored);
    return answer(call, partsOf(part, stored));
  },
  read: (call, { part, resource }) => {
    const found = call.store.find(resource.name, addressed(call, part));
    return found === undefined ? { kind: 'not-found' } : answer(call, partsOf(part, found));
  },
  update: (call, { part, resource }) => {
    const id = addressed(call, part);
    const found = call.store.find(resource.name, id);
    if (found === undefined || id === undefined) return { kind: 'not-found' };
    const changed = { ...found, ...changes(call, part), ...identity(resource, found) };
    call.store.change(resource.name, id, changed);
    return answer(call, partsOf(part, changed));
  },
  delete: (call, { part, resource }) => {
    const id = addressed(call, part);
    if (id === undefined || call.store.find(resource.name, id) === undefined) return { kind: 'not-found' };
    call.store.remove(resource.name, id);
    return answer(call, {});
  },
  list: (call, { part, resource }) => answer(call, partsOf(part, page(call.store.all(resource.name), call.parameters))),
  exists: (call, { part, resource }) => {
    const found = call.store.find(resource.name, addressed(call, part)) !== undefined;
    return answer(call, { [part.answer ?? '']: found });
  },
};

/** What a request makes of an item: what it sends, where that goes, or what the operation does by itself. */
function changes(call: Call, part: Part): Record<string, Json> {
  return asObject(part.becomes ?? set({}, part.into ?? '', sentObject(call, { sent: '', ...part })));
}

/** What a request sends of an item, under the names that the item has for it. */
function sentObject(call: Call, { sent, renamed = {} }: Part): Record<string, Json> {
  return sent === undefined ? {} : asObject(withNames(get(call.body, sent) ?? {}, renamed));
}

/** A changed object keeps its identifier, whatever the request says. */
function identity(resource: Resource, found: Record<string, Json>): Record<string, Json> {
  const name = resource.identifier?.slice(1) ?? '';
  const id = found[name];
  return id === undefined ? {} : { [name]: id };
}

function addressed(call: Call, { by }: Part): Json | undefined {
  if (by === undefined) return undefined;
  return by.startsWith('/') ? get(call.body, by) : (call.parameters[by] ?? call.parameters[by.toLowerCase()]);
}

function partsOf({ returned }: Part, value: Json): Record<string, Json> {
  return returned === undefined ? {} : { [returned]: value };
}

/** The documented success body with some parts replaced. */
export function answer(call: Call, parts: Readonly<Record<string, Json>>): Reply {
  const body = documentedBody(call, parts);
  return body === undefined ? { kind: 'success' } : { kind: 'success', body };
}
