import { describe, expect, it } from 'vitest';
import type { Json } from '../../model/json.js';
import type { ResourceRole } from '../../model/parts.js';
import { entriesShowing } from './shown.js';

const role = { part: { returned: '/databases' }, resource: { identifier: '/id' } } as unknown as ResourceRole;
const group = (code: string, ...databases: Json[]): Json => ({ code, databases });

describe('the items of a list that show a value', () => {
  it.each<[string, Json, Json[]]>([
    ['by themselves', group('A', { id: 1, name: 'MCR' }, { id: 2, name: 'B' }), [1]],
    ['by the group that lists them', [group('A', { id: 1 }), group('MCR', { id: 2 })], [2]],
    ['by themselves rather than by their group', group('MCR', { id: 1 }, { id: 2, name: 'MCR' }), [2]],
    ['all of a group that shows it', group('MCR', { id: 1 }, { id: 2 }), [1, 2]],
    ['without an identifier', group('A', { name: 'MCR' }), []],
    ['nowhere', group('A', { id: 1 }), []],
    ['in no list', 'MCR', []],
  ])('%s', (_, body, found) => {
    expect(entriesShowing(body, role, 'mcr')).toEqual(found);
  });
});
