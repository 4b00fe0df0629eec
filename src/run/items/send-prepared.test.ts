import { describe, expect, it } from 'vitest';
import type { Operation } from '../../model/definition.js';
import type { Exchange } from '../../model/exchange.js';
import type { Json } from '../../model/json.js';
import { stopUnverified } from '../../model/stop.js';
import { emptyDraft, type RequestDraft } from '../requests/draft.js';
import type { Item } from '../scenario/item.js';
import { Preparations } from '../scenario/preparations.js';
import { createPrepared, type Preparing, prepareItem, sendPrepared } from './send-prepared.js';

const action = (name: string, method = 'POST', path = `/claims/{id}/${name}`): Operation =>
  ({ id: `bb/api/${name}`, api: 'api', name, method, path, responses: [], parameters: [] }) as unknown as Operation;
const operations = ['note', 'submit', 'approve', 'pay'].map((name) => action(name));
const named = (name: string): Operation => operations.find((one) => name.endsWith(one.name)) ?? action(name);

/** What each claim must have been through before an action is allowed. */
const needs: Readonly<Record<string, string>> = { approve: 'submit', pay: 'approve' };

/** A candidate with claims, one for each scope, and the requests that it was sent. */
function office() {
  const done = new Map<string, Set<string>>();
  const log: string[] = [];
  const known = new Map<string, Promise<Exchange>>();
  const answer = (claim: string, { operation }: RequestDraft): Exchange => {
    const states = done.get(claim) ?? new Set();
    done.set(claim, states);
    const need = needs[operation.name];
    const status = need !== undefined && !states.has(need) ? 409 : 200;
    const body = operation.method === 'GET' ? JSON.stringify({ did: [...states] }) : '';
    if (status === 200 && operation.method !== 'GET') states.add(operation.name);
    log.push(`${claim} ${operation.name} ${status}`);
    const request = { method: operation.method, url: 'http://127.0.0.1/claims/1', headers: {} } as const;
    return {
      operation: operation.id,
      request,
      response: { status, headers, body, bytes: body.length, utf8: true },
      ms: 1,
    };
  };
  const sendOnce =
    (claim: string) =>
    (key: string, draft: RequestDraft): Promise<Exchange> => {
      const made = known.get(key) ?? Promise.resolve(answer(claim, draft));
      known.set(key, made);
      return made;
    };
  return { log, sendOnce };
}

/** A scenario with a claim of its own. */
function scenario(
  { sendOnce }: ReturnType<typeof office>,
  claim: string,
  more: {
    preparations?: Preparations;
    tried?: string[];
    between?: string;
    readOnly?: boolean;
    parameters?: readonly unknown[];
    seen?: (item: Item) => void;
  } = {},
) {
  const { preparations = new Preparations(), tried = ['api/note', 'api/submit'], between, readOnly = false } = more;
  const { parameters = [], seen } = more;
  let kept: Item = { identifier: '1', object: { state: 'new' }, exchanges: [] };
  const send = sendOnce(claim);
  return {
    session: {
      preparations,
      readOnly,
      planned: {
        template: () => ({ preparations: tried, parameters }),
        operation: (_: string, name: string) => named(name),
      },
      exchanges: { sendOnce: send },
    },
    facts: { itemScope: claim, file: 'f', api: 'api' },
    filler: { fromTemplate: emptyDraft },
    items: {
      item: () => kept,
      resource: () => ({ name: 'claim', read: [{ operation: 'api/read', by: 'id', returned: '' }] }),
      find: () => kept,
      standingIn: (_: string, __: unknown, write: () => unknown) => write(),
      keep: (_: string, item: Item) => {
        kept = item;
        seen?.(item);
      },
    },
    catalogue: { operations: [action('read', 'GET', '/claims/{id}')] },
    evidence: { between, sendAside: send, addEarlier: () => undefined },
    request: { operation: named('approve'), writtenFor: (_: string, write: () => unknown) => write() },
  } as unknown as Preparing;
}

const refusal = (status = 409): Exchange => ({
  operation: 'bb/api/approve',
  request: { method: 'POST', url: 'http://127.0.0.1/claims/1', headers: {} },
  response: { status, headers: {}, body: '', bytes: 0, utf8: true },
  ms: 1,
});
const approve = emptyDraft(named('approve'));

const headers = { 'content-type': 'application/json' };

describe('the creation of an item that the state of the item above it forbids', () => {
  it('is sent once more after the actions on that item', async () => {
    const candidate = office();
    const creation = { key: 'payment', draft: emptyDraft(named('approve')) };
    const made = await createPrepared(scenario(candidate, 'one'), creation, refusal());
    expect(made?.response?.status).toBe(200);
    expect(candidate.log).toEqual(['one note 200', 'one approve 409', 'one submit 200', 'one approve 200']);
  });

  it.each([
    ['nothing is to be changed', { readOnly: true }, 409],
    ['the refusal is about something else', {}, 403],
    ['there are no such actions', { tried: [] }, 409],
    ['none of them lifts the refusal', { tried: ['api/note'] }, 409],
  ])('stays refused where %s', async (_, more, status) => {
    const creation = { key: 'payment', draft: emptyDraft(named('approve')) };
    expect(await createPrepared(scenario(office(), 'one', more), creation, refusal(status))).toBeUndefined();
  });
});

describe('an action that the state of its item forbids', () => {
  it('is sent once more after the actions beside it, which are looked for once', async () => {
    const candidate = office();
    const preparations = new Preparations();
    const sent = async (claim: string) =>
      (await sendPrepared(scenario(candidate, claim, { preparations }), approve, refusal()))?.response?.status;
    expect(await sent('one')).toBe(200);
    expect(await sent('one')).toBe(200);
    expect(await sent('two')).toBe(200);
    expect(candidate.log).toEqual([
      ...['one note 200', 'one approve 409', 'one submit 200', 'one approve 200'],
      ...['two note 200', 'two submit 200', 'two approve 200'],
    ]);
    await prepareItem(scenario(candidate, 'three', { preparations }));
    expect(candidate.log.slice(-2)).toEqual(['three note 200', 'three submit 200']);
  });

  it.each([
    ['a request for another reason', refusal(403), {}],
    ['what is not found, where nothing puts it there', refusal(404), {}],
    ['where nothing can be tried', refusal(), { tried: [] }],
    ['where the scenario has looked at the item', refusal(), { between: 'draft' }],
    ['where nothing may be changed', refusal(), { readOnly: true }],
  ])('is not: %s', async (_, refused, more) => {
    const candidate = office();
    expect(await sendPrepared(scenario(candidate, 'one', more), approve, refused)).toBeUndefined();
    expect(candidate.log).toEqual([]);
  });

  it('is compared with what the item shows after them', async () => {
    const candidate = office();
    const parameters = [{ name: 'id', in: 'path', setting: { kind: 'existing', resource: 'claim' } }];
    const shown: (Json | undefined)[] = [];
    const seen = ({ object }: Item): void => void shown.push(object);
    const preparations = new Preparations();
    for (const claim of ['one', 'one', 'two'])
      await sendPrepared(scenario(candidate, claim, { preparations, parameters, seen }), approve, refusal());
    const submitted = { did: ['note', 'submit'] };
    expect(shown).toEqual([{ did: ['note'] }, submitted, submitted, submitted, submitted]);
  });

  it('stays refused where nothing helps, or nothing else can be sent', async () => {
    const candidate = office();
    const world = scenario(candidate, 'one', { tried: ['api/note'] });
    expect(await sendPrepared(world, approve, refusal())).toBeUndefined();
    const unable = { ...scenario(candidate, 'two'), filler: { fromTemplate: lackingItem } } as unknown as Preparing;
    expect(await sendPrepared(unable, approve, refusal())).toBeUndefined();
  });

  it('is sent after the PUT of what is not found', async () => {
    const put = action('approve', 'PUT');
    const candidate = office();
    const world = scenario(candidate, 'one', { tried: ['api/submit'] });
    const planned = { ...world.session.planned, operation: () => ({ ...put, name: 'submit', id: 'bb/api/put' }) };
    const session = { ...world.session, planned } as unknown as Preparing['session'];
    expect((await sendPrepared({ ...world, session }, approve, refusal(404)))?.response?.status).toBe(200);
  });
});

function lackingItem(): never {
  throw stopUnverified('there is no such item');
}
