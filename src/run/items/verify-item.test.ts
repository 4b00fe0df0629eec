import { describe, expect, it } from 'vitest';
import { smallCatalogue } from '../../../tests/support/small-definition.js';
import type { Exchange } from '../../model/exchange.js';
import { emptyDraft, type RequestDraft } from '../requests/draft.js';
import type { ObtainedItem } from '../scenario/item.js';
import { Lateness } from '../scenario/lateness.js';
import { verifyItem } from './verify-item.js';

const request = { method: 'GET', url: 'http://127.0.0.1/things/1', headers: {} } as const;
const answered = (status: number): Exchange => {
  const response = { status, headers: {}, body: '{"id":"1","name":"one"}', bytes: 23, utf8: true };
  return { operation: 'bb/api/readThing', request, response, ms: 1 };
};

/** How often an item is looked at, at a candidate that answers the first look with a status and shows it from the third on. */
async function looksAt(item: Partial<ObtainedItem>, status: number): Promise<number> {
  const keys: string[] = [];
  const sendOnce = (key: string): Promise<Exchange> => Promise.resolve(answered(keys.push(key) < 3 ? status : 200));
  const session = {
    exchanges: { sendOnce },
    lateness: new Lateness(),
    tape: { isSealed: false, remember: (_kind: string, _key: string, look: () => Promise<number>) => look() },
  };
  const world = {
    catalogue: smallCatalogue,
    items: { find: () => undefined, standingIn: (_name: string, _item: unknown, use: () => unknown) => use() },
    request: { writtenFor: (_key: string, write: () => RequestDraft) => write() },
    filler: { fromTemplate: emptyDraft },
    profile: { settle: 0, timeouts: { callback: 0 } },
    session,
  } as unknown as Parameters<typeof verifyItem>[0];
  const { thing } = smallCatalogue.bindings.resources;
  if (thing === undefined) throw new Error('no things');
  await verifyItem(world, thing, { identifier: '1', exchanges: [], key: 'thing', ...item });
  return keys.length;
}

describe('an item that is not shown at once', () => {
  const creation = answered(201);

  it('is looked for again where the candidate has said that it created it', async () => {
    expect(await looksAt({ exchanges: [creation] }, 404)).toBe(3);
  });

  it('may be forbidden until it is there', async () => {
    expect(await looksAt({ exchanges: [creation] }, 403)).toBe(3);
  });

  it('is not waited for where the reader is refused for want of a valid credential', async () => {
    expect(await looksAt({ exchanges: [creation] }, 401)).toBe(1);
  });

  it('is not waited for where its creation was refused', async () => {
    expect(await looksAt({ exchanges: [answered(409)], doubt: 'the creation was refused' }, 404)).toBe(1);
  });

  it('is not waited for where it was there before the run', async () => {
    expect(await looksAt({}, 404)).toBe(1);
  });
});
