import { bodyOf, type Purpose } from './bodies.js';
import { type Answer, type Call, type Kept, type Place, Refused, type Store } from './store.js';
import { defaultsOf, type Item, keptOf, merged, ownValues } from './values.js';

/** Creates an item, under the key that the client gives or under a new one. */
export function createItem(store: Store, call: Call, { resource, parent }: Place): Answer {
  const { api, fault } = store;
  store.checkParent(parent);
  const rules = { api, resource, patch: false, fault };
  const body = bodyOf(store, call, { resource, purpose: 'create' });
  const isGiven = resource.identifiers === 'given';
  const id = isGiven ? String(body[resource.identifier]) : store.newId(resource);
  if (isGiven && fault !== 'duplicate-replaces') checkFree(store, { resource, parent, id });
  if (isGiven) store.drop(resource, new Set([id]));
  checkValues(store, { resource, parent, body, own: undefined });
  const value = { ...defaultsOf(rules), ...keptOf(body, rules) };
  const item = store.add(resource, parent, { id, value, from: store.fromWhen(resource) });
  if (fault === 'created-twice') store.add(resource, parent, { id: store.newId(resource), value });
  return created(store, item, call);
}

function created(store: Store, item: Kept, { url }: Call): Answer {
  const { resource } = item;
  const { fault } = store;
  const id = fault === 'location-dangling' ? 'nowhere' : encodeURIComponent(item.id);
  const bodies = { item: store.answered(item), identifier: { [resource.identifier]: store.identified(item) } };
  const body = resource.createdBody === 'nothing' ? undefined : bodies[resource.createdBody];
  return {
    status: fault === 'wrong-success-status' ? (resource.created === 202 ? 203 : 202) : resource.created,
    body: fault === 'create-answers-nothing' && body !== undefined ? {} : body,
    headers: resource.location ? { location: `${url.pathname}/${id}` } : {},
  };
}

function checkFree(store: Store, place: Pick<Place, 'resource' | 'parent'> & { id: string }): void {
  if (store.of(place.resource, place.parent).some(({ id }) => id === place.id)) throw new Refused(409);
}

interface Checked {
  readonly resource: Place['resource'];
  readonly parent: string | undefined;
  readonly body: Item;
  /** The item that is changed. */
  readonly own: Kept | undefined;
}

/** Refuses a value that another item has where each must have its own, and a reference to nothing. */
function checkValues(store: Store, { resource, parent, body, own }: Checked): void {
  const { api, fault } = store;
  const name = resource.properties[0]?.name ?? '';
  const others = store.of(resource, parent).filter((one) => one !== own && one.id !== own?.id);
  const isTaken = body[name] !== undefined && others.some(({ value }) => value[name] === body[name]);
  if (resource.unique !== 'no' && isTaken && fault !== 'unique-unchecked') throw new Refused(409);
  const reference = resource.properties.find(({ kind }) => kind === 'reference');
  const [first] = api.resources;
  const wanted = reference === undefined ? undefined : body[reference.name];
  if (wanted === undefined || first === undefined || fault === 'reference-unchecked') return;
  const known = store.of(first, undefined).some((one) => one.id === String(wanted));
  if (!known) throw new Refused(api.unknownReference);
}

function checkVersion(store: Store, { headers }: Call, item: Kept, isDemanded: boolean): void {
  const wanted = headers['if-match'];
  if (item.resource.versions === 'none') return;
  if (wanted === undefined && isDemanded && store.fault !== 'if-match-not-demanded') throw new Refused(428);
  const isOther = wanted !== undefined && wanted !== '*' && wanted !== store.versioned(item).etag;
  if (isOther && store.fault !== 'if-match-ignored') throw new Refused(412);
}

/** Replaces an item or changes a part of it; where PUT creates, also what is not there. */
export function changeItem(store: Store, call: Call, place: Place, purpose: Purpose): Answer {
  const { resource } = place;
  const isUpsert = purpose === 'replace' && resource.upserts;
  if (isUpsert && store.lookUp(place) === undefined) return createAt(store, call, place);
  const known = store.lookUp(place);
  if (store.api.habits.validatesFirst && known === undefined && resource.patchKind !== 'operations') {
    bodyOf(store, call, { resource, purpose });
  }
  const item = store.find(place);
  checkVersion(store, call, item, resource.versions === 'demanded' && !isUpsert);
  const sent = bodyOf(store, call, { resource, purpose, current: item.value });
  checkValues(store, { resource, parent: item.parent, body: sent, own: item });
  const value = changed(store, item, sent, purpose);
  if (store.fault !== 'update-lost') item.value = value;
  const headers = store.versioned(item);
  if (resource.changedBody === 'nothing') return { status: 204, headers };
  return { status: 200, body: store.answered({ ...item, value }), headers };
}

function createAt(store: Store, call: Call, { resource, parent, id = '' }: Place): Answer {
  const { api, fault } = store;
  store.checkParent(parent);
  if (!/^[A-Z]{2}[0-9]{6}$/.test(id)) throw new Refused(api.refusal);
  const rules = { api, resource, patch: false, fault };
  const body = bodyOf(store, call, { resource, purpose: 'replace' });
  checkValues(store, { resource, parent, body, own: undefined });
  const item = store.add(resource, parent, { id, value: { ...defaultsOf(rules), ...keptOf(body, rules) } });
  if (fault === 'upsert-lost') store.drop(resource, new Set([id]));
  return { status: 201, body: store.answered(item), headers: store.versioned(item) };
}

/** What an item is after a change. */
function changed({ api, fault }: Store, { resource, value: old }: Kept, sent: Item, purpose: Purpose): Item {
  const patch = purpose === 'change';
  const rules = { api, resource, patch, fault };
  const isWhole = !patch || resource.patchKind === 'operations';
  const merges = isWhole ? fault === 'put-merges' && !patch : fault !== 'patch-replaces';
  const whole = patch && resource.patchKind === 'merge' ? patched(old, sent) : sent;
  const kept = keptOf(whole, rules);
  const mixed = { ...(merges ? old : {}), ...(fault === 'defaults-again' ? defaultsOf(rules) : {}), ...kept };
  const isGone = (name: string): boolean =>
    patch && kept[name] === null && !resource.properties.some((one) => one.name === name && one.nullable);
  const rest = Object.fromEntries(Object.entries(mixed).filter(([name]) => !isGone(name)));
  const own = ownValues(resource);
  const state = old.lifecycle === undefined ? {} : { lifecycle: old.lifecycle };
  const isTaken = fault === 'read-only-overwritten';
  return { ...defaultsOf(rules), ...(isTaken ? { ...own, ...rest } : { ...rest, ...own }), ...state };
}

/** What a merge patch sets: of objects, all that they hold then. */
const patched = (old: Item, sent: Item): Item =>
  Object.fromEntries(Object.entries(sent).map(([name, value]) => [name, merged(old[name], value)]));

export function removeItem(store: Store, place: Place): Answer {
  const item = store.find(place);
  const { resource } = place;
  const among = store.of(resource, item.parent);
  const gone = new Set([item.id]);
  const other = among.find((one) => one.id !== item.id);
  if (store.fault === 'remove-takes-another' && other !== undefined) gone.add(other.id);
  if (store.fault === 'remove-takes-first' && among[0] !== undefined) {
    gone.clear();
    gone.add(among[0].id);
  }
  if (store.fault !== 'remove-keeps') store.drop(resource, gone);
  return resource.removed === 204 ? { status: 204 } : { status: 200, body: store.answered(item) };
}

export function endItem(store: Store, place: Place): Answer {
  const item = store.find(place);
  if (item.value.lifecycle === 'ended' && store.fault !== 'action-repeated') throw new Refused(409);
  const value = { ...item.value, lifecycle: 'ended' };
  if (store.fault !== 'action-without-effect') item.value = value;
  return { status: 200, body: store.answered({ ...item, value }) };
}

export function setSettings(store: Store, call: Call, place: Place): Answer {
  const item = store.find(place);
  if (!(call.headers['content-type'] ?? '').startsWith('application/json')) throw new Refused(415);
  const isPart = item.resource.settingsInParts;
  const before = store.fault === 'settings-reset' ? { theme: 'light', lines: 10 } : item.settings;
  const sent = settingsFrom(store, call.body, isPart ? before : {});
  const among = store.fault === 'settings-shared' ? store.of(item.resource, item.parent) : [item];
  if (store.fault !== 'settings-lost') for (const one of among) one.settings = sent;
  return { status: 200, body: sent };
}

function settingsFrom({ api }: Store, text: string, before: Item): Item {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    throw new Refused(400);
  }
  const { theme, lines } = { ...before, ...Object(body) } as { theme?: unknown; lines?: unknown };
  const isCount = typeof lines === 'number' && Number.isInteger(lines) && lines >= 1 && lines <= 500;
  if ((theme !== 'light' && theme !== 'dark') || !isCount || Array.isArray(body)) throw new Refused(api.refusal);
  return { theme, lines };
}
