import type { Property, Resource } from './model.js';
import { type Call, Refused, type Store } from './store.js';
import { type BodyRules, bodyFits, type Item, isObject, isText } from './values.js';

/** What a request is sent for. */
export type Purpose = 'create' | 'replace' | 'change';

const patchTypes: Record<Resource['patchKind'], string> = {
  merge: 'application/merge-patch+json',
  plain: 'application/json',
  operations: 'application/json-patch+json',
};
const formType = 'application/x-www-form-urlencoded';

function acceptedTypes(resource: Resource, purpose: Purpose): readonly string[] {
  if (purpose === 'change') return [patchTypes[resource.patchKind]];
  if (purpose === 'replace') return ['application/json'];
  return { json: ['application/json'], form: [formType], both: ['application/json', formType] }[resource.form];
}

/** The object that a request holds, without its envelope; `current` is the item that it changes. */
export function bodyOf(store: Store, call: Call, { resource, purpose, current }: Sent): Item {
  const type = (call.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  if (!acceptedTypes(resource, purpose).includes(type)) throw new Refused(415);
  const { api, fault } = store;
  const rules: BodyRules = { api, resource, patch: purpose === 'change', fault };
  const read = type === formType ? fromForm(call.body, resource) : parsed(store, call.body);
  crashOn(store, read);
  const isList = purpose === 'change' && resource.patchKind === 'operations';
  if (isList) return applied(read, { current: current ?? {}, rules });
  const body = opened(read, rules);
  if (!bodyFits(body, rules)) throw new Refused(api.refusal);
  return body;
}

export interface Sent {
  readonly resource: Resource;
  readonly purpose: Purpose;
  readonly current?: Item;
}

function parsed({ fault }: Store, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    if (fault === 'malformed-crashes') throw new Error('crash');
    throw new Refused(400);
  }
}

function crashOn({ fault }: Store, body: unknown): void {
  const { data } = Object(body) as { readonly data?: { readonly attributes?: unknown } };
  const values = [body, data, data?.attributes].flatMap((one) => Object.values(Object(one)));
  if (fault === 'null-crashes' && values.includes(null)) throw new Error('crash');
  if (fault === 'quote-crashes' && values.some((one) => isText(one) && one.includes("'"))) throw new Error('crash');
}

const readers: Partial<Record<Property['kind'], (text: string) => unknown>> = {
  integer: (text) => (/^-?\d+$/.test(text) ? Number(text) : text),
  number: (text) => (text.trim() === '' || Number.isNaN(Number(text)) ? text : Number(text)),
  boolean: (text) => (text === 'true' ? true : text === 'false' ? false : text),
};

/** The fields of a form, each read as the kind of its property. */
function fromForm(text: string, { properties }: Resource): Item {
  const fields = [...new URLSearchParams(text)];
  return Object.fromEntries(
    fields.map(([name, value]) => {
      const kind = properties.find((one) => one.name === name)?.kind ?? 'text';
      return [name, readers[kind]?.(value) ?? value];
    }),
  );
}

/** What stands in the envelope of JSON:API. */
function opened(read: unknown, { api, resource }: BodyRules): unknown {
  if (resource.envelope !== 'jsonapi') return read;
  const data = isObject(read) ? read.data : undefined;
  if (!isObject(data) || data.type !== resource.name || !isObject(data.attributes)) throw new Refused(api.refusal);
  if (api.habits.readOnlyRefused && data.id !== undefined) throw new Refused(api.refusal);
  return data.attributes;
}

interface Operation {
  readonly op: unknown;
  readonly path: unknown;
  readonly value?: unknown;
}

/** The item that a JSON Patch makes (RFC 6902); it must still be one that the definition allows. */
function applied(read: unknown, { current, rules }: { current: Item; rules: BodyRules }): Item {
  const { api, resource, fault } = rules;
  if (!Array.isArray(read) || read.length === 0 || !read.every(isObject)) throw new Refused(api.refusal);
  const operations = (fault === 'update-lost' ? [] : read) as unknown as readonly Operation[];
  const isGiven = resource.identifiers === 'given' ? { [resource.identifier]: 'AA000000' } : {};
  const result = operations.reduce((item, operation) => step(item, operation, api.refusal), { ...current });
  const judged = Object.fromEntries(Object.entries(result).filter(([name]) => !isOwn(resource, name)));
  if (!bodyFits({ ...judged, ...isGiven }, { ...rules, patch: false })) throw new Refused(api.refusal);
  return judged;
}

const isOwn = ({ properties, identifier }: Resource, name: string): boolean =>
  name === identifier ||
  name === 'lifecycle' ||
  properties.some((one) => one.name === name && one.access === 'answered');

function step(item: Item, { op, path, value }: Operation, refusal: number): Item {
  const [empty, name, ...rest] = isText(path)
    ? path.split('/').map((part) => part.replace(/~1/g, '/').replace(/~0/g, '~'))
    : [];
  if (empty !== '' || name === undefined || !isText(op)) throw new Refused(refusal);
  const isThere = item[name] !== undefined;
  if (rest.length > 0) {
    if (!isObject(item[name])) throw new Refused(refusal);
    const inner = step(item[name], { op, path: `/${rest.join('/')}`, value }, refusal);
    return { ...item, [name]: inner };
  }
  if (op === 'remove' && isThere) return Object.fromEntries(Object.entries(item).filter(([other]) => other !== name));
  if (value === undefined || !(op === 'add' || (op === 'replace' && isThere))) throw new Refused(refusal);
  return { ...item, [name]: value };
}
