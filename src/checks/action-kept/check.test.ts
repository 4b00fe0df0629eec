import { describe, expect, it } from 'vitest';
import { titlesAtShelves } from '../../../tests/support/shelf-plans.js';
import { answer, contextWith, exchange, lookBack, words } from '../../../tests/support/small-exchanges.js';
import type { Exchange } from '../../model/exchange.js';
import type { Json } from '../../model/json.js';
import { check } from './check.js';
import { actionDone, actionKept, restored } from './judge.js';

describe('what an action has changed', () => {
  const open = { id: '1', status: 'open', closedAt: null, note: 'a' };
  const closed = { ...open, status: 'closed', closedAt: '2026-01-01T00:00:00Z' };

  it.each<[string, Json, Json, string]>([
    ['is read', closed, closed, 'pass'],
    ['is not read', closed, open, 'fail not-kept'],
    ['is read in part only', closed, { ...closed, closedAt: null }, 'fail not-kept'],
    ['has gone on since', closed, { ...closed, status: 'archived' }, 'pass'],
    ['is nothing', open, open, 'not-verified'],
    ['is another item', { ...closed, id: '2' }, open, 'not-verified'],
    ['is only shown in the answer', { ...open, message: 'closed soon' }, open, 'not-verified'],
  ])('%s', (_, answered, read, expected) => {
    const given = lookBack(exchange(200, { value: read }));
    const look = {
      ...given,
      answer: answer(exchange(200, { value: answered })),
      readPart: { ...given.readPart, returned: '' },
      resource: { ...given.resource, identifier: '/id' },
      identifier: '1',
      before: open,
    };
    expect(words(actionKept(look, contextWith('thing')))).toBe(expected);
  });
});

describe('what an action is named for', () => {
  const open = { id: '1', status: 'open', closedAt: null, done: false };

  it.each<[string, string, string, Json, Json, string]>([
    ['is read', '$.status', 'closed', open, { ...open, status: 'closed' }, 'pass'],
    ['is not read', '$.status', 'closed', open, open, 'fail update-lost'],
    ['is a yes', '$.done', 'true', open, { ...open, done: true }, 'pass'],
    ['is no yes', '$.done', 'true', open, open, 'fail update-lost'],
    ['is a time', '$.closedAt', 'a time', open, { ...open, closedAt: '2026-01-01' }, 'pass'],
    ['is no time', '$.closedAt', 'a time', open, open, 'fail update-lost'],
    ['is another state', '$.status', 'closed', open, { ...open, status: 'closing' }, 'not-verified'],
    ['is told elsewhere', '$.status', 'closed', open, { ...open, closedAt: '2026-01-01' }, 'not-verified'],
    ['was so before', '$.done', 'true', { ...open, done: true }, { ...open, done: true }, 'not-verified'],
    ['was not shown before', '$.ended', 'true', open, open, 'not-verified'],
  ])('%s', (_, ...[path, wanted, before, read, expected]) => {
    const look = lookBack(exchange(200, { value: read }), { before });
    expect(words(actionDone(look, contextWith('thing', path, wanted)))).toBe(expected);
  });

  it('may follow later', () => {
    const later = lookBack(exchange(200, { value: open }), { before: open, answer: answer(exchange(202)) });
    expect(words(actionDone(later, contextWith('thing', '$.status', 'closed')))).toBe('not-verified');
  });
});

describe('what was removed and restored', () => {
  const before = { id: '1', title: 'a', status: 'open' };

  it.each<[string, Exchange, string]>([
    ['is as it was', exchange(200, { value: before }), 'pass'],
    ['is in another state', exchange(200, { value: { ...before, status: 'draft' } }), 'pass'],
    ['has lost something', exchange(200, { value: { id: '1', status: 'open' } }), 'fail others-changed'],
    ['is still gone', exchange(404), 'fail others-changed'],
  ])('%s', (_, read, expected) => {
    const look = lookBack(read, { before, answer: answer(exchange(200)) });
    expect(words(restored(look, contextWith('thing')))).toBe(expected);
  });
});

describe('what is asked', () => {
  it('of an action on an item', () => {
    expect(titlesAtShelves(check, 'closeShelf')).toEqual(['What the action changes is kept']);
  });

  it('and why not of another', () => {
    const none = 'the operation is no action that answers with its item, or is named for what it does to it';
    expect(titlesAtShelves(check, 'deleteShelf')).toBe(none);
    expect(titlesAtShelves(check, 'previewShelf')).toBe(none);
  });
});
