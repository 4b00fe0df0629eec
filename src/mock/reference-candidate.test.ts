import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { faults } from '../checks/faults.generated.js';
import { loadCatalogue } from '../pipeline/load-catalogue.js';
import { packageRoot } from '../support/package/paths.js';
import { type CandidateAnswer, ReferenceCandidate, startReferenceCandidate } from './index.js';

const spec = path.join(packageRoot, 'fixtures', 'specs', 'notes.openapi.yaml');
const loaded = await loadCatalogue({ buildingBlock: 'notes', spec, allowExternalRefs: false });
const token = 'reference-token';
const credential = { 'X-API-Key': token };

function options(faultIds: readonly string[] = []) {
  return { ...loaded, token, faults: faults.filter(({ id }) => faultIds.includes(id)).map((fault) => ({ fault })) };
}

function ask(candidate: ReferenceCandidate, method: string, url: string, body?: unknown): Promise<CandidateAnswer> {
  const text = body === undefined ? '' : JSON.stringify(body);
  const headers = { ...credential, ...(text === '' ? {} : { 'Content-Type': 'application/json' }) };
  return candidate.handle({ method, url, headers, body: Buffer.from(text) });
}

describe('a reference candidate in process', () => {
  it('keeps what it is given, and says where it is', async () => {
    const candidate = new ReferenceCandidate(options());
    const created = await ask(candidate, 'POST', '/notes', { title: 'Bread' });
    expect(created).toMatchObject({ status: 201, delivery: 'plain' });
    const read = await ask(candidate, 'GET', created.headers.location ?? '');
    expect(JSON.parse(read.body.toString())).toMatchObject({ title: 'Bread' });
  });

  it('lets nobody in without the credential', async () => {
    const anonymous = { method: 'GET', url: '/notes', headers: {}, body: Buffer.alloc(0) };
    expect(await new ReferenceCandidate(options()).handle(anonymous)).toMatchObject({ status: 401 });
  });

  it('takes a text for one that reads like a number beyond floating point', async () => {
    expect(await ask(new ReferenceCandidate(options()), 'GET', '/notes/39e710')).toMatchObject({ status: 404 });
    const large = Buffer.from('{ "title": 12345678901234567890 }');
    const request = { method: 'POST', url: '/notes', headers: { ...credential, 'Content-Type': 'application/json' } };
    expect(await new ReferenceCandidate(options()).handle({ ...request, body: large })).toMatchObject({ status: 422 });
  });

  it('answers HEAD with the length of the body that GET has, and without a body', async () => {
    const candidate = new ReferenceCandidate(options());
    const get = await ask(candidate, 'GET', '/notes');
    const head = await ask(candidate, 'HEAD', '/notes');
    expect(head.headers['content-length']).toBe(String(get.body.length));
    expect(head.body).toHaveLength(0);
  });

  it('refuses a body that is too large', async () => {
    const large = { title: 'x'.repeat(3 * 1024 * 1024) };
    expect(await ask(new ReferenceCandidate(options()), 'POST', '/notes', large)).toMatchObject({ status: 413 });
  });

  it('says what a fault does to the connection', async () => {
    const candidate = new ReferenceCandidate(options(['no-answer']));
    expect(await ask(candidate, 'GET', '/notes')).toMatchObject({ delivery: 'dropped' });
  });

  it('answers the same over a socket', async () => {
    const running = await startReferenceCandidate({ ...options(), port: 0 });
    try {
      const candidate = new ReferenceCandidate(options());
      for (const page of ['/health', '/notes', '/openapi.json', '/nowhere']) {
        const answer = await fetch(running.url + page, { headers: credential });
        const { status, headers, body } = await ask(candidate, 'GET', page);
        expect({ status: answer.status, body: await answer.text() }).toEqual({ status, body: body.toString() });
        expect(Object.fromEntries(answer.headers)).toMatchObject({
          ...headers,
          'x-correlation-id': expect.any(String),
        });
      }
    } finally {
      await running.close();
    }
  });
});
