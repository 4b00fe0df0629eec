import type { Breaker, Breakers } from '../../mock/kit/breaker.js';
import { answer } from '../../mock/kit/by-bindings.js';
import type { Behaviour, Call } from '../../mock/kit/call.js';
import type { Json, JsonObject } from '../../model/json.js';
import { asObject } from '../../model/json.js';
import { remove, set } from '../../support/json/pointer.js';
import { list, modify, operations } from './behaviour.js';

const withoutDatabase: Breaker = {
  does: 'creates no database',
  operations: { 'database/post-database-modify': (call) => answer(call, {}) },
};

const withoutSchema: Breaker = {
  does: 'keeps no schema of a database',
  operations: { 'database/post-database-modify': sending((body) => set(body, '/schema', {})) },
  alsoBreaks: ['DRS-1', 'DRS-3', 'DRS-17', 'DRS-28', 'DRS-32'],
};

const withOneDatabase: Breaker = {
  does: 'holds one database that was created, and no more',
  operations: { 'database/post-database-modify': replacing },
  alsoBreaks: ['DRS-2', 'DRS-29'],
};

const withoutCredential: Breaker[] = [
  { does: 'asks for no credential', faults: [{ fault: 'ignored-credential' }] },
  { does: 'takes any credential', faults: [{ fault: 'any-credential' }] },
];

const hidesReader: Breaker = {
  does: 'does not say who read',
  operations: { 'data/DPU': report(({ readerId: _, ...entry }) => entry) },
  alsoBreaks: ['DRS-7', 'DRS-8', 'DRS-37'],
};

/** How the reference candidate of Digital Registries breaks one requirement, or a journey, at a time. */
export const breakers: Breakers = {
  'digital-registries.journey.record': [
    { does: 'forgets the change of a record', operations: { 'data/update': () => ({ kind: 'success' }) } },
    { does: 'keeps a record that is removed', operations: { 'data/delete': () => ({ kind: 'success' }) } },
  ],
  'digital-registries.journey.database': [
    {
      does: 'forgets the change of a schema',
      operations: {
        'database/post-database-modify': (call) => (isKnown(call) ? answer(call, {}) : modify(call, call.body)),
      },
    },
    {
      does: 'keeps a database that is removed',
      operations: { 'database/delete-database-id': (call) => answer(call, {}) },
    },
  ],
  'DRS-1': [{ ...withoutDatabase, alsoBreaks: ['DRS-2', 'DRS-28', 'DRS-29'] }, withoutSchema],
  'DRS-2': [withOneDatabase],
  'DRS-3': [
    {
      does: 'keeps only the fields that it knows',
      operations: {
        'database/post-database-modify': sending((body) => remove(body, '/schema/properties/birthWeight')),
      },
    },
  ],
  'DRS-6': withoutCredential,
  'DRS-7': [hidesReader],
  'DRS-8': [
    hidesReader,
    {
      does: 'does not say when it was read',
      operations: { 'data/DPU': report(({ searchDateTime: _, ...entry }) => entry) },
      alsoBreaks: ['DRS-7', 'DRS-37'],
    },
  ],
  'DRS-17': [
    {
      does: 'keeps no triggers of a field',
      operations: {
        'database/post-database-modify': sending((body) => remove(body, '/schema/properties/ID/triggers')),
      },
    },
  ],
  'DRS-23': [
    {
      does: 'overlooks what is searched for',
      operations: { 'data/list': (call) => list({ ...call, parameters: { ...call.parameters, search: '' } }) },
      alsoBreaks: ['DRS-33'],
    },
  ],
  'DRS-28': [{ ...withoutDatabase, alsoBreaks: ['DRS-1', 'DRS-2', 'DRS-29'] }, withoutSchema],
  'DRS-29': [withOneDatabase],
  'DRS-32': [withoutSchema],
  'DRS-33': [
    {
      does: 'forgets what it creates',
      faults: [{ fault: 'create-not-kept', operation: 'data/create' }],
    },
    { does: 'forgets the changes of a record', faults: [{ fault: 'update-lost', operation: 'data/update' }] },
    { does: 'removes no record', faults: [{ fault: 'delete-without-effect', operation: 'data/delete' }] },
    {
      does: 'creates nothing where it is asked to change or else create',
      operations: { 'data/update-or-create': (call) => answer(call, {}) },
    },
  ],
  'DRS-34': [
    { does: 'publishes no description of its API', faults: [{ fault: 'openapi-missing' }] },
    { does: 'publishes a description that is not valid', faults: [{ fault: 'openapi-invalid' }] },
    { does: 'publishes a description that lacks a part', faults: [{ fault: 'openapi-short' }] },
  ],
  'DRS-35': [{ does: 'reports the same use to everybody', operations: { 'data/DPU': (call) => answer(call, {}) } }],
  'DRS-37': [hidesReader],
};

function isKnown({ body, store }: Call): boolean {
  return store.all('database').some(({ name }) => name === asObject(body).code);
}

/** Keeps another database than the one that was sent. */
function sending(change: (body: Json) => Json): Behaviour {
  return (call) => modify(call, change(call.body ?? {}));
}

/** Takes a database for the one that is there, where its name begins with the same word. */
function replacing(call: Call): ReturnType<Behaviour> {
  const { catalogName } = asObject(call.body);
  const first = (name: Json | undefined): string => String(name ?? '').split(' ')[0] ?? '';
  for (const { id, description } of call.store.all('database'))
    if (first(description) === first(catalogName)) call.store.remove('database', id ?? '');
  return modify(call, call.body);
}

/** Reports the use of personal data with entries that show something else. */
function report(change: (entry: JsonObject) => JsonObject): Behaviour {
  return async (call) => {
    const reply = await operations['data/DPU']?.(call);
    if (reply?.kind !== 'success' || !Array.isArray(reply.body)) return reply ?? { kind: 'not-found' };
    return { ...reply, body: reply.body.map((entry) => change(asObject(entry))) };
  };
}
