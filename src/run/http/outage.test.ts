import { describe, expect, it } from 'vitest';
import type { Exchange } from '../../model/exchange.js';
import type { PreparedRequest, Transport } from '../../model/wire.js';
import { waitingOutOutages, waitUntilUp } from './outage.js';

const refused = { failure: { kind: 'unreachable', message: 'connect ECONNREFUSED' } } as const;
const status = (code: number) => ({ response: { status: code, headers: {}, body: '', bytes: 0, utf8: true } });
type Answer = Pick<Exchange, 'response' | 'failure'>;

/** Answers in turn; the last answer stands for all that follow. */
function answering(...answers: readonly Answer[]): { send: Transport; count: () => number } {
  let sent = 0;
  const send: Transport = ({ operation, shown }) => {
    const answer = answers[Math.min(sent, answers.length - 1)];
    sent += 1;
    return Promise.resolve({ operation, request: shown, ms: 1, ...answer });
  };
  return { send, count: () => sent };
}

function request(method: string): PreparedRequest {
  const shown = { method, url: 'http://candidate.test/things', headers: {} };
  return { operation: 'bb/api/op', ...shown, bare: false, shown, mask: String };
}

function sending(candidate: readonly Answer[], probes: readonly Answer[], method = 'GET'): Promise<Exchange> {
  const options = { patience: 120, clock: () => performance.now(), signal: new AbortController().signal };
  const send = waitingOutOutages(answering(...candidate).send, { ...options, probe: answering(...probes).send });
  return send(request(method));
}

describe('a candidate that goes down during the run', () => {
  it.each([
    ['refused connections', refused],
    ['a gateway without its server', status(502)],
  ])('is waited for, and asked once more: %s', async (_, down) => {
    const exchange = await sending([down, status(200)], [status(404), down, status(404)]);
    expect(exchange).toMatchObject(status(200));
    expect(exchange.twice).toBeUndefined();
  });

  it('may have carried out what a gateway did not answer, so what is sent again is marked', async () => {
    expect((await sending([status(504), status(201)], [status(404), status(504), status(404)], 'POST')).twice).toBe(
      true,
    );
  });

  it('was not reached by a refused connection, so nothing is marked', async () => {
    expect((await sending([refused, status(201)], [status(404), refused, status(404)], 'POST')).twice).toBeUndefined();
  });

  it.each<[string, readonly Answer[], readonly Answer[], number | undefined]>([
    ['was away', [refused, status(200)], [status(404), refused, status(404)], 1],
    ['was away for less than a look', [refused, status(200)], [status(404)], 1],
    ['was there', [status(404)], [status(404)], undefined],
  ])('may have lost what it held, so an answer says how often it %s before', async (_, candidate, probes, expected) => {
    expect((await sending(candidate, probes)).outages).toBe(expected);
  });

  it('is waited for again where it goes down before the request arrives', async () => {
    const candidate = [refused, refused, refused, status(201)];
    const probes = [status(404), refused, status(404), refused, status(404), refused, status(404)];
    const exchange = await sending(candidate, probes, 'POST');
    expect(exchange).toMatchObject(status(201));
    expect(exchange.twice).toBeUndefined();
  });

  it('is not waited for without end where it comes back and refuses all the same', async () => {
    expect((await sending([refused], [status(404)])).failure?.kind).toBe('unreachable');
  });

  it('is gone where it does not come back', async () => {
    const exchange = await sending([refused], [status(404), refused]);
    expect(exchange.failure).toEqual({ kind: 'gone', message: 'connect ECONNREFUSED' });
    expect(exchange.response).toBeUndefined();
  });

  it.each(['timeout', 'connection'] as const)('falls silent and comes back: %s', async (kind) => {
    const silent = { failure: { kind, message: 'silence' } };
    const exchange = await sending([silent, status(201)], [status(404), silent, status(404)], 'POST');
    expect(exchange).toMatchObject({ ...status(201), twice: true });
  });

  it('falls silent for good: nothing more is sent', async () => {
    const silent = { failure: { kind: 'timeout', message: 'no answer within 10 ms' } } as const;
    const candidate = answering(silent);
    const options = { patience: 120, clock: () => performance.now(), signal: new AbortController().signal };
    const send = waitingOutOutages(candidate.send, { ...options, probe: answering(status(404), silent).send });
    const message = 'no answer within 10 ms';
    expect((await send(request('GET'))).failure).toEqual({ kind: 'gone', message });
    expect(await send(request('POST'))).toMatchObject({
      request: { method: 'POST' },
      failure: { kind: 'gone', message },
    });
    expect(candidate.count()).toBe(1);
  });
});

describe('no outage', () => {
  it('is a gateway that misses the candidate once: the request is sent again', async () => {
    expect(await sending([status(502), status(200)], [status(404)])).toMatchObject(status(200));
  });

  it('is one operation that answers 503 while the rest of the candidate answers', async () => {
    expect(await sending([status(503)], [status(404)])).toMatchObject(status(503));
  });

  it('is a gateway that answers 503 to every path that nobody serves', async () => {
    expect(await sending([status(503)], [status(503)])).toMatchObject(status(503));
  });

  it('is one operation that keeps silent while the rest of the candidate answers: it is not asked twice', async () => {
    const silent = { failure: { kind: 'timeout', message: 'silence' } } as const;
    expect(await sending([silent, status(201)], [status(404)], 'POST')).toMatchObject(silent);
  });

  it('is a candidate that keeps silent from the start', async () => {
    const silent = { failure: { kind: 'timeout', message: 'silence' } } as const;
    expect(await sending([silent], [silent])).toMatchObject(silent);
  });

  it('is a certificate that is not valid', async () => {
    const failure = { kind: 'unreachable', message: 'expired (CERT_HAS_EXPIRED)' } as const;
    expect((await sending([{ failure }], [status(404)])).failure?.kind).toBe('unreachable');
  });
});

describe('a candidate that is not up yet', () => {
  const wait = async (patience: number, ...answers: readonly Answer[]): Promise<number> => {
    const { send, count } = answering(...answers);
    const { signal } = new AbortController();
    const urls = ['http://candidate.test/a', 'http://candidate.test/b'];
    await waitUntilUp(urls, { probe: send, patience, clock: () => performance.now(), signal });
    return count();
  };

  it('is asked until something answers', async () => {
    expect(await wait(10_000, refused, status(502), status(404))).toBe(3);
  });

  it('is not waited for longer than was said', async () => {
    expect(await wait(0, refused, status(200))).toBe(1);
  });

  it('is asked once where it is up', async () => {
    expect(await wait(10_000, status(404))).toBe(1);
  });
});
