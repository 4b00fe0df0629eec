import type { Catalogue } from '../../model/catalogue.js';
import type { Operation } from '../../model/definition.js';
import { shortName } from '../../model/definition.js';
import { operationNamed } from '../../model/find-operation.js';
import { isObject, type Json, type JsonObject } from '../../model/json.js';
import { type ResourceRole, roleOf, showsItem } from '../../model/parts.js';
import { get, join, set } from '../../support/json/pointer.js';
import { asObject } from '../kit/answer-body.js';
import type { Fault, FaultContext } from '../kit/fault.js';
import type { Store } from '../kit/store.js';
import { type Absent, either, targetsOf, withoutPlay } from './absent.js';
import { isBoundPlace } from './bound.js';
import { sentTargets } from './inputs.js';
import { counted } from './statuses.js';
import { isPlainText } from './targets.js';

/** The same store, some of whose methods do something else. */
function storeWith(store: Store, other: Partial<Store>): Store {
  return {
    all: (resource) => store.all(resource),
    find: (resource, id) => store.find(resource, id),
    add: (resource, id, object) => store.add(resource, id, object),
    change: (resource, id, object) => store.change(resource, id, object),
    remove: (resource, id) => store.remove(resource, id),
    ...other,
  };
}

const forgets =
  (method: 'add' | 'change' | 'remove') =>
  (store: Store): Store =>
    storeWith(store, { [method]: () => undefined });

function changedText(value: Json, change: (text: string) => string): Json {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item) => changedText(item, change));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, changedText(item, change)]));
}

/** Keeps new items with their texts changed. */
const writes = (change: (text: string) => string) => (store: Store) =>
  storeWith(store, { add: (resource, id, object) => store.add(resource, id, asObject(changedText(object, change))) });

/** A free text of what is sent to create an item, as a pointer into the item; undefined where there is none. */
function freeTextOf(catalogue: Catalogue, operation: Operation): string | undefined {
  const { sent, into = '' } = roleOf(catalogue, operation)?.part ?? {};
  if (sent === undefined || (sent !== '' && !sent.startsWith('/'))) return undefined;
  const target = sentTargets(catalogue, operation).find(
    (candidate) =>
      isPlainText(candidate) &&
      candidate.at.startsWith(`${sent}/`) &&
      !/\/\d+(\/|$)/.test(candidate.at) &&
      !isBoundPlace(catalogue, operation, candidate.at),
  );
  return target === undefined ? undefined : into + target.at.slice(sent.length);
}

/** A free text of the items of a resource, told by how they are created. */
function freeTextOfItems(
  { catalogue }: Pick<FaultContext, 'catalogue'>,
  { resource }: ResourceRole,
): string | undefined {
  const names = resource.create.map(({ operation }) => operation);
  const creators = catalogue.operations.filter((operation) => names.includes(shortName(operation)));
  return creators.map((creator) => freeTextOf(catalogue, creator)).find((pointer) => pointer !== undefined);
}

/** A read shows what is kept only where the bindings say where. */
function unseen({ resource }: ResourceRole): string | undefined {
  const [read] = resource.read;
  return read !== undefined && showsItem(read) && read.total === undefined ? undefined : 'no answer shows what is kept';
}

const withoutCreate = withoutPlay(({ role, resource }) => {
  if (role !== 'create') return 'it does not create';
  return resource.read.length === 0 ? 'no operation reads the item' : undefined;
}, 'it does not create');

const withoutKeptText: Absent = (catalogue, operation) => {
  const play = roleOf(catalogue, operation);
  if (play?.role !== 'create') return 'it does not create';
  if (freeTextOf(catalogue, operation) === undefined) return 'it is sent no free text';
  return unseen(play);
};

const withoutUpdate: Absent = (catalogue, operation) => {
  const play = roleOf(catalogue, operation);
  const changes = play?.role === 'update' && (play.part.sent !== undefined || play.part.becomes !== undefined);
  if (!changes) return 'it does not change anything that is known';
  const confirmed = catalogue.bindings.callbacks[play.part.confirmedBy ?? ''];
  return (
    unseen(play) ?? (confirmed?.address === 'configured' ? 'the change may come to be seen at any time' : undefined)
  );
};

const withoutDelete = withoutPlay(({ role, resource, part }) => {
  if (role !== 'delete' || resource.read.length === 0) return 'it does not remove anything that could be read';
  return part.mayStay;
}, 'it does not remove anything');

/** A second item can be made, and read by its name. */
const withoutOthers = withoutPlay(({ role, part, resource }) => {
  if (role !== 'update' && role !== 'delete') return 'it does not change one of several items';
  const isOneOfSeveral = part.by !== undefined && resource.create.length > 0 && resource.read[0]?.by !== undefined;
  return isOneOfSeveral ? undefined : 'there are no other items to be read';
}, 'it does not change an item');

const withoutTextOfOthers: Absent = (catalogue, operation) => {
  const play = roleOf(catalogue, operation);
  if (play === undefined) return 'it does not change an item';
  return unseen(play) ?? (freeTextOfItems({ catalogue }, play) === undefined ? 'items have no free text' : undefined);
};

/** Something that differs between an item and what it is changed to, and was something before: its leaves. */
function changedPlaces(before: Json | undefined, after: Json, at = ''): string[] {
  if (isObject(after) && isObject(before)) {
    return Object.entries(after).flatMap(([name, item]) =>
      changedPlaces(get(before, join('', name)), item, join(at, name)),
    );
  }
  return before === undefined || JSON.stringify(before) === JSON.stringify(after) ? [] : [at];
}

/** Keeps the old value of one of the properties that are changed. */
function losingOne(store: Store, { catalogue, operation }: FaultContext): Store {
  const { identifier, managed = [] } = roleOf(catalogue, operation)?.resource ?? {};
  return storeWith(store, {
    change: (resource, id, object) => {
      const before = store.find(resource, id);
      const own = [identifier, ...managed];
      const lost = changedPlaces(before, object).findLast((at) => !own.includes(at));
      const old = get(before, lost ?? '');
      store.change(resource, id, lost === undefined || old === undefined ? object : asObject(set(object, lost, old)));
    },
  });
}

/** The properties that the items of a resource need not show. */
function optionalOf(catalogue: Catalogue, { resource }: ResourceRole): string[] {
  const [read] = resource.read;
  const reader = operationNamed(catalogue, read?.operation);
  if (reader === undefined || read?.returned === undefined) return [];
  const { returned } = read;
  return targetsOf(catalogue, reader, { wanted: ({ required }) => !required })
    .filter(({ at }) => at.startsWith(`${returned}/`) && !at.slice(returned.length + 1).includes('/'))
    .map(({ at }) => at.slice(returned.length + 1));
}

/** Keeps of an item only what a change mentions, and what it must have. */
function wiping(store: Store, { catalogue, operation }: FaultContext): Store {
  const play = roleOf(catalogue, operation);
  const optional = play === undefined ? [] : optionalOf(catalogue, play);
  const identifier = play?.resource.identifier?.slice(1);
  return storeWith(store, {
    change: (resource, id, object) => {
      const before = store.find(resource, id);
      const kept = Object.entries(object).filter(([name, value]) => {
        const untouched = JSON.stringify(before?.[name]) === JSON.stringify(value);
        return !untouched || name === identifier || !optional.includes(name);
      });
      store.change(resource, id, Object.fromEntries(kept));
    },
  });
}

/** Does to all other items what is done to one. */
function touching(store: Store, context: FaultContext): Store {
  const play = roleOf(context.catalogue, context.operation);
  const pointer = play === undefined ? undefined : freeTextOfItems(context, play);
  const others = (resource: string, id: Json): [string, JsonObject][] =>
    store.all(resource).flatMap((item): [string, JsonObject][] => {
      const own = get(item, play?.resource.identifier ?? '');
      return own === undefined || String(own) === String(id) ? [] : [[String(own), item]];
    });
  return storeWith(store, {
    change: (resource, id, object) => {
      store.change(resource, id, object);
      for (const [other, item] of others(resource, id)) {
        if (pointer !== undefined) store.change(resource, other, asObject(set(item, pointer, 'changed with another')));
      }
    },
    remove: (resource, id) => {
      for (const [other] of others(resource, id)) store.remove(resource, other);
      store.remove(resource, id);
    },
  });
}

/** Shows an item as it was when it was read for the first time. */
function remembering(store: Store, { memory }: FaultContext): Store {
  return storeWith(store, {
    find: (resource, id) => {
      const key = `${resource} ${String(id)}`;
      const known = memory.get(key) as JsonObject | undefined;
      const found = known ?? store.find(resource, id);
      if (found !== undefined) memory.set(key, found);
      return found;
    },
  });
}

const withoutStale: Absent = (catalogue, operation) => {
  const play = roleOf(catalogue, operation);
  if (play?.role !== 'read' || !play.first) return 'it is not the operation that shows what is kept';
  const changes = [...play.resource.update, ...play.resource.delete].length > 0;
  const known = play.part.by !== undefined && play.part.among === undefined;
  return changes && known ? unseen(play) : 'nothing changes what it shows';
};

const isSame = (call: { readonly parameters: unknown; readonly body: unknown }): string =>
  JSON.stringify([call.parameters, call.body]);

/** Faults in what the candidate keeps. */
export const stateFaults: readonly Fault[] = [
  {
    id: 'create-not-kept',
    title: 'answers that it created, and keeps nothing',
    absent: withoutCreate,
    store: forgets('add'),
  },
  {
    id: 'create-now-and-then-lost',
    title: 'answers that it created, and does not keep every third',
    absent: (catalogue, operation) => {
      const resource = roleOf(catalogue, operation)?.resource;
      const isUsed = resource !== undefined && resource.update.length + resource.delete.length > 0;
      return withoutCreate(catalogue, operation) ?? (isUsed ? undefined : 'hardly any item is created');
    },
    store: (store, { memory }) =>
      storeWith(store, {
        add: (...item) => {
          if (counted(memory, 'created') % 3 !== 0) store.add(...item);
        },
      }),
  },
  {
    id: 'create-keeps-other',
    title: 'keeps a text otherwise than it was sent',
    absent: withoutKeptText,
    store: (store, { catalogue, operation }) => {
      const pointer = freeTextOf(catalogue, operation) ?? '';
      return storeWith(store, {
        add: (resource, id, object) =>
          store.add(resource, id, asObject(set(object, pointer, `${String(get(object, pointer))} (changed)`))),
      });
    },
  },
  {
    id: 'create-cuts-text',
    title: 'keeps the beginning of a text only',
    absent: withoutKeptText,
    store: (store, { catalogue, operation }) => {
      const pointer = freeTextOf(catalogue, operation) ?? '';
      return storeWith(store, {
        add: (resource, id, object) =>
          store.add(resource, id, asObject(set(object, pointer, String(get(object, pointer)).slice(0, 2)))),
      });
    },
  },
  {
    id: 'unicode-mangled',
    title: 'keeps question marks in place of other scripts',
    absent: withoutUnicode,
    store: writes((text) => text.replace(/[^\p{ASCII}]/gu, '?')),
  },
  {
    id: 'emoji-lost',
    title: 'keeps no characters beyond the basic plane',
    absent: withoutUnicode,
    store: writes((text) => text.replace(/[\u{10000}-\u{10FFFF}]/gu, '')),
  },
  {
    id: 'update-lost',
    title: 'answers that it changed, and keeps the old',
    absent: withoutUpdate,
    store: forgets('change'),
  },
  {
    id: 'update-loses-one',
    title: 'changes everything but one property',
    absent: withoutUpdate,
    store: losingOne,
  },
  {
    id: 'partial-update-wipes',
    title: 'forgets what a partial change does not mention',
    absent: (catalogue, operation) => {
      const play = roleOf(catalogue, operation);
      if (operation.method !== 'PATCH' || play === undefined) return 'it does not change part of an item';
      const sent = sentTargets(catalogue, operation).map(({ at }) => at.split('/').at(-1) ?? '');
      const rest = optionalOf(catalogue, play).filter((name) => !sent.includes(name));
      return withoutUpdate(catalogue, operation) ?? (rest.length > 0 ? undefined : 'a full change mentions everything');
    },
    store: wiping,
  },
  {
    id: 'update-touches-others',
    title: 'changes other items with one',
    absent: either(
      withoutPlay(
        ({ role }) => (role === 'update' ? undefined : 'it does not change an item'),
        'it does not change an item',
      ),
      withoutOthers,
      withoutUpdate,
      withoutTextOfOthers,
    ),
    store: touching,
  },
  {
    id: 'update-works-once',
    title: 'fails with 500 when a change is repeated',
    absent: (catalogue, operation) =>
      operation.method === 'PUT' && roleOf(catalogue, operation)?.role === 'update'
        ? undefined
        : 'it does not put an item',
    reply: (reply, call, memory) =>
      call.operation.method === 'PUT' && reply.kind === 'success' && counted(memory, isSame(call)) > 1
        ? { kind: 'failure' }
        : reply,
  },
  {
    id: 'delete-without-effect',
    title: 'answers that it removed, and removes nothing',
    absent: withoutDelete,
    store: forgets('remove'),
  },
  {
    id: 'delete-works-once',
    title: 'removes the first item only, whatever it answers',
    absent: withoutDelete,
    store: (store, { memory }) =>
      storeWith(store, {
        remove: (resource, id) => {
          if (counted(memory) === 1) store.remove(resource, id);
        },
      }),
  },
  {
    id: 'delete-twice-fails',
    title: 'fails with 500 on what was removed before',
    absent: withoutDelete,
    reply: (reply) => (reply.kind === 'not-found' ? { kind: 'failure' } : reply),
  },
  {
    id: 'delete-removes-others',
    title: 'removes other items with one',
    absent: either(withoutDelete, withoutOthers, (catalogue, operation) =>
      roleOf(catalogue, operation)?.resource.identifier === undefined ? 'items have no identifier' : undefined,
    ),
    store: touching,
  },
  {
    id: 'read-shows-another',
    title: 'answers another item than was asked for',
    absent: (catalogue, operation) => {
      const play = roleOf(catalogue, operation);
      if (play?.role !== 'read' || play.part.by === undefined || play.part.returned === undefined)
        return 'it does not show the item that was asked for';
      if (play.resource.identifier === undefined) return 'items have no identifier';
      const shown = (play.part.returned ?? '') + play.resource.identifier;
      const isShown = targetsOf(catalogue, operation, { wanted: ({ at }) => at === shown }).length > 0;
      return isShown && play.resource.create.length > 0 ? undefined : 'the answer does not show which item it is';
    },
    store: (store, { catalogue, operation }) => {
      const own = roleOf(catalogue, operation)?.resource.name;
      return storeWith(store, {
        find: (resource, id) => {
          const found = store.find(resource, id);
          return found !== undefined && resource === own ? store.all(resource)[0] : found;
        },
      });
    },
  },
  {
    id: 'stale-read',
    title: 'shows items as they were when they were read for the first time',
    absent: withoutStale,
    store: remembering,
  },
  {
    id: 'read-works-once',
    title: 'fails with 500 when a read is repeated',
    absent: (_, { method }) => (method === 'GET' ? undefined : 'it does not read'),
    reply: (reply, call, memory) =>
      reply.kind === 'success' && counted(memory, isSame(call)) > 1 ? { kind: 'failure' } : reply,
  },
];

/** Names of texts that people write, in any script. */
const free =
  /(name|title|description|text|message|subject|comment|purpose|note|label|remark|address|street|city|reason)$/i;
const code =
  /(user|file|domain|host|class|registry|resource|event|queue|topic|table|field|column|code|scheme|variable)_?name$|url|uri|mail|ipaddress/i;

function withoutLength({ maxLength: _, ...node }: JsonObject): JsonObject {
  return node;
}

function withoutUnicode(catalogue: Catalogue, operation: Operation): string | undefined {
  const play = roleOf(catalogue, operation);
  if (play?.role !== 'create') return 'it does not create';
  const sent = play.part.sent ?? '';
  const texts = sentTargets(catalogue, operation).filter((target) => {
    const name = target.at.split('/').at(-1) ?? '';
    const written = isPlainText({ ...target, node: withoutLength(target.node) });
    return written && target.at.startsWith(`${sent}/`) && free.test(name) && !code.test(name);
  });
  const usable = texts.some(({ at, node }) => {
    const isLong = typeof node.maxLength !== 'number' || node.maxLength >= 40;
    return isLong && !isBoundPlace(catalogue, operation, at);
  });
  return usable ? unseen(play) : 'it is sent no text that people write';
}
