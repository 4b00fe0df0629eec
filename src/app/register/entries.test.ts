import { describe, expect, it } from 'vitest';
import type { RegisteredSubmission } from '../../model/register.js';
import { type Entered, entriesOf } from './entries.js';

interface Said {
  readonly name?: string;
  readonly at?: string;
  readonly tags?: string;
  readonly block?: string;
  readonly sha256?: string;
}

/** A submission as short as it can be. */
function entered({
  name = 'Registry A',
  at = '2026-01-01',
  tags,
  block = 'notes',
  sha256 = `${name}${at}`,
}: Said): Entered {
  return {
    buildingBlock: { id: block, title: block, govspec: '1.0' },
    submission: {
      sha256,
      candidate: { name },
      run: { id: at, startedAt: at, depth: 'standard', ...(tags === undefined ? {} : { tags }) },
    } as RegisteredSubmission,
  };
}

const shown = (...said: readonly Said[]) =>
  entriesOf(said.map(entered)).map(({ candidate, submissions }) => [candidate.name, submissions.length]);

describe('the entries of a register', () => {
  it('are one for each candidate and Building Block, with the newest submission first', () => {
    const [entry, ...others] = entriesOf([entered({}), entered({ at: '2026-03-01' }), entered({ at: '2026-02-01' })]);
    expect(others).toEqual([]);
    expect(entry?.submissions.map(({ run }) => run.startedAt)).toEqual(['2026-03-01', '2026-02-01', '2026-01-01']);
    expect(entry?.current).toBe('Registry A2026-03-01');
    expect(shown({}, { block: 'wallet' })).toHaveLength(2);
  });

  it('rest on the newest submission that asked everything', () => {
    const [entry] = entriesOf([entered({}), entered({ at: '2026-03-01', tags: '@id=one' })]);
    expect(entry?.current).toBe('Registry A2026-01-01');
    expect(entriesOf([entered({ tags: '@id=one' })])).toHaveLength(1);
  });

  it.each(['candidate', 'My product', '  ', ' candidate '])('never take two without a name for one: %j', (name) => {
    const entries = entriesOf([entered({ name, sha256: 'a' }), entered({ name, sha256: 'b' })]);
    expect(entries.map(({ candidate, submissions }) => [candidate.named, submissions.length])).toEqual([
      [false, 1],
      [false, 1],
    ]);
    expect(new Set(entries.map(({ badge }) => badge.svg)).size).toBe(2);
  });

  it('take a name for one whatever its spaces, and no other name for it', () => {
    expect(shown({ name: 'Registry  A ' }, { name: 'Registry A' })).toEqual([['Registry A', 2]]);
    expect(shown({ name: 'registry a' }, { name: 'Registry A' })).toHaveLength(2);
  });

  it.each(['../../etc/passwd', '<script>', '\u0000', 'ü/ö', '.', 'x'.repeat(500)])(
    'have addresses that lead nowhere else: %j',
    (name) => {
      const [entry] = entriesOf([entered({ name })]);
      expect(entry?.badge.svg).toMatch(/^badges\/[a-z0-9][a-z0-9.-]{0,60}\/notes-1\.0\.svg$/);
      expect(entry?.id).toMatch(/^[a-z0-9][a-z0-9.-]{0,80}$/);
    },
  );

  it('are the same in whatever order the files come', () => {
    const all = [entered({}), entered({ name: 'B' }), entered({ at: '2026-02-01' })];
    expect(entriesOf([...all].reverse())).toEqual(entriesOf(all));
  });
});
