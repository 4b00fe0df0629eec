import { get, set } from '../../json/pointer.js';
import type { Part, Resource } from '../../model/bindings.js';
import { shortName } from '../../model/catalogue.js';
import type { Json } from '../../model/json.js';
import { type Play, playOf, type Role, resourceOfParameter } from '../../model/parts.js';
import { asObject, documentedBody, page } from '../answer-body.js';
import type { Behaviour, Call, Reply } from '../call.js';

/**
 * What an operation does, told from the part that it plays; one without a part answers its documented body. What stands
 * below an item is there only while the item is.
 */
export const byBindings: Behaviour = (call) => {
  if (lacksOwner(call)) return { kind: 'not-found' };
  const play = playOf(call.catalogue, call.operation);
  return play === undefined ? answer(call, {}) : roles[play.role](call, play);
};

/** True when the path names an item that is not there. */
function lacksOwner({ catalogue, operation, parameters, store }: Call): boolean {
  return operation.parameters.some((parameter) => {
    const owner = parameter.in === 'path' ? resourceOfParameter(catalogue, operation, parameter) : undefined;
    return owner !== undefined && store.find(owner, parameters[parameter.name]) === undefined;
  });
}

const roles: Readonly<Record<Role, (call: Call, play: Play) => Reply>> = {
  create: (call, { part, resource }) => {
    const assigned = asObject(get(documentedBody(call, {}) ?? {}, part.returned ?? ''));
    const object = { ...assigned, ...asObject(part.sent === undefined ? {} : get(call.body, part.sent)) };
    const sentId = get(object, resource.identifier ?? '');
    const id = resource.identifierChosenBy === 'client' && sentId !== undefined ? sentId : call.newId();
    const stored = asObject(resource.identifier === undefined ? object : set(object, resource.identifier, id));
    call.store.add(resource.name, id, stored);
    return { ...answer(call, partsOf(part, stored)), ...located(call, resource, id) };
  },
  read: (call, { part, resource }) => {
    const found = call.store.find(resource.name, addressed(call, part));
    if (found === undefined) return { kind: 'not-found' };
    return part.returned === undefined ? { kind: 'success', body: found } : answer(call, partsOf(part, found));
  },
  update: (call, { part, resource }) => {
    const id = addressed(call, part);
    const found = call.store.find(resource.name, id);
    if (found === undefined || id === undefined) return { kind: 'not-found' };
    const sent = asObject(get(call.body, part.sent ?? ''));
    const changed = { ...found, ...sent, ...identity(resource, found) };
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

/** Where a new item is, by an operation that takes it. */
function located(call: Call, resource: Resource, id: Json): { location?: string } {
  for (const { operation: name, by } of [...resource.read, ...resource.update, ...resource.delete]) {
    const path = call.catalogue.operations.find((operation) => shortName(operation) === name)?.path;
    if (path === undefined || by === undefined || !path.includes(`{${by}}`)) continue;
    const values: Readonly<Record<string, string>> = { ...call.parameters, [by]: String(id) };
    return { location: path.replace(/\{([^{}]+)\}/g, (_, word: string) => encodeURIComponent(values[word] ?? '')) };
  }
  return {};
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
