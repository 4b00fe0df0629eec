import { describe, expect, it } from 'vitest';
import type { Operation } from '../../model/definition.js';
import type { Exchange } from '../../model/exchange.js';
import type { RequestDraft } from '../requests/draft.js';
import { LostItemWatch } from './lost-items.js';

const creator = { id: 'bb/api/create' } as Operation;
const draft = {} as RequestDraft;

function answered(status: number, operation = 'bb/api/read'): Exchange {
  return {
    operation,
    request: { method: 'GET', url: `http://127.0.0.1/things/${status}`, headers: {} },
    response: { status, headers: {}, body: '', bytes: 0, utf8: true },
    ms: 1,
  };
}

const isGone = ({ response }: Exchange): boolean => response?.status === 404;

/** What is called lost after some reads, where the last look is answered with a status. */
function lostAfter(reads: readonly (readonly [string, number])[], last: number) {
  const watch = new LostItemWatch();
  for (const [plannedBody, status] of reads) {
    const reading = { key: `${plannedBody} ${status}`, draft, isGone };
    watch.note(creator, answered(201, creator.id), { plannedBody, read: answered(status), reading });
  }
  return watch.confirmed(() => Promise.resolve(answered(last)));
}

describe('items that are not there', () => {
  it('are lost where the same request has created others', async () => {
    const [lost, ...others] = await lostAfter(
      [
        ['a', 200],
        ['a', 404],
        ['a', 200],
        ['b', 404],
      ],
      404,
    );
    expect(lost).toMatchObject({ operation: creator.id, lost: 1, created: 4 });
    expect(others).toEqual([]);
  });

  it('are not lost where the request itself may be the reason, or where they came late', async () => {
    expect(
      await lostAfter(
        [
          ['a', 200],
          ['b', 404],
        ],
        404,
      ),
    ).toEqual([]);
    expect(
      await lostAfter(
        [
          ['a', 200],
          ['a', 404],
        ],
        200,
      ),
    ).toEqual([]);
  });
});
