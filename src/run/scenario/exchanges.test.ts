import { describe, expect, it, vi } from 'vitest';
import type { Operation } from '../../model/definition.js';
import type { Exchange } from '../../model/exchange.js';
import type { PreparedRequest, Transport } from '../../model/wire.js';
import { emptyDraft } from '../requests/draft.js';
import { AcceptedRequests } from './accepted-requests.js';
import { Exchanges } from './exchanges.js';
import { Reachability } from './reachability.js';

const operation = { id: 'bb/api/read', api: 'api', name: 'read', method: 'GET', path: '/things' } as Operation;
const draft = emptyDraft(operation);

function makeExchanges(answer: Partial<Exchange>) {
  const transport = vi.fn<Transport>(({ operation: id, shown }) =>
    Promise.resolve({ operation: id, request: shown, ms: 1, ...answer }),
  );
  const accepted = new AcceptedRequests([operation]);
  const reachability = new Reachability(new AbortController().signal);
  const prepare = vi.fn(({ operation: { id }, path }: typeof draft): Promise<PreparedRequest> => {
    const shown = { method: 'GET', url: path, headers: {} };
    return Promise.resolve({ ...shown, operation: id, shown, bare: false, mask: String });
  });
  const exchanges = new Exchanges({
    prepare,
    transport,
    isWorthAnotherToken: async () => false,
    accepted,
    reachability,
    runId: 'run',
    timeout: 5,
  });
  return { exchanges, transport, accepted, reachability, prepare };
}

const success = { response: { status: 200, headers: {}, body: '', bytes: 0, utf8: true } };

describe('the exchanges of a run', () => {
  it('are made once for each key', async () => {
    const { exchanges, transport } = makeExchanges(success);
    await Promise.all([exchanges.sendOnce('a', draft), exchanges.sendOnce('a', draft)]);
    await exchanges.sendOnce('b', draft);
    expect(transport).toHaveBeenCalledTimes(2);
    expect(await exchanges.recorded()).toHaveLength(2);
  });

  it('keep a valid request of the operation itself that was answered with success', async () => {
    const { exchanges, accepted, prepare } = makeExchanges(success);
    await exchanges.sendOnce('aside', draft);
    expect(accepted.all()).toEqual([]);
    await exchanges.sendOnce('own', draft, true);
    expect(accepted.reads()).toHaveLength(1);
    expect(prepare).toHaveBeenCalledTimes(2);
  });

  it.each([
    ['first', ['a', 'b']],
    ['last', ['b', 'a']],
  ])('keep the one with the first key where it comes %s, whatever values it has', async (_, keys) => {
    const { exchanges, accepted } = makeExchanges(success);
    const values: Record<string, string> = { a: '/things/of-the-candidate', b: '/things' };
    for (const key of keys) await exchanges.sendOnce(key, { ...draft, path: values[key] ?? '' }, true);
    expect(accepted.all().map(({ shown }) => shown.url)).toEqual([values.a]);
  });

  it('are not made again with an operation that gave no answer to its own request in time, but for this one', async () => {
    const { exchanges, transport } = makeExchanges({ failure: { kind: 'timeout', message: 'late' } });
    await exchanges.sendOnce('a', draft, true);
    await expect(exchanges.sendOnce('b', draft)).rejects.toMatchObject({ finding: { outcome: 'not-verified' } });
    await exchanges.sendOnce('c', draft, true);
    expect(transport).toHaveBeenCalledTimes(2);
  });

  it('go on where unusual requests get no answer in time, up to three, and where another method gets none', async () => {
    const { exchanges, transport } = makeExchanges({ failure: { kind: 'timeout', message: 'late' } });
    const notSent = 'was not sent, because earlier requests to this operation got no answer in time';
    for (const key of ['a', 'b', 'c']) await exchanges.sendOnce(key, { ...draft, method: 'INVENTED' });
    await expect(exchanges.sendOnce('d', { ...draft, method: 'INVENTED' })).rejects.toThrow(notSent);
    for (const key of ['e', 'f', 'g']) await exchanges.sendOnce(key, draft);
    await expect(exchanges.sendOnce('h', draft)).rejects.toThrow(notSent);
    expect(transport).toHaveBeenCalledTimes(6);
  });

  it('go on where an operation that has answered before is late, until it is late three times in a row', async () => {
    const { exchanges, transport } = makeExchanges(success);
    const late = { failure: { kind: 'timeout', message: 'late' } } as const;
    const answers = [success, late, late, success, late, late, success, late, late, late, success];
    for (const answer of answers)
      transport.mockImplementationOnce(({ operation: id, shown }) =>
        Promise.resolve({ operation: id, request: shown, ms: 1, ...answer }),
      );
    for (const key of ['1', '2', '3', '4', '5', '6']) await exchanges.sendOnce(key, draft, true);
    expect((await exchanges.sendOnce('unusual', draft)).response?.status).toBe(200);
    for (const key of ['7', '8', '9']) await exchanges.sendOnce(key, draft, true);
    await expect(exchanges.sendOnce('another', draft)).rejects.toThrow('was not sent');
  });

  it('end where the candidate cannot be reached three times in a row', async () => {
    const { exchanges, reachability } = makeExchanges({ failure: { kind: 'unreachable', message: 'refused' } });
    for (const key of ['a', 'b', 'c']) await exchanges.sendOnce(key, draft);
    expect(reachability.stoppedBy).toContain('can no longer be reached (refused)');
    await expect(exchanges.sendOnce('d', draft)).rejects.toThrow('the run ended early');
  });

  it('say what cannot be sent', async () => {
    const { exchanges } = makeExchanges({ failure: { kind: 'not-sent', message: 'no such header' } });
    await expect(exchanges.sendOnce('a', draft)).rejects.toThrow('cannot be sent: no such header');
  });
});
