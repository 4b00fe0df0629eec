import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startCandidate } from '../../src/app/start-candidate.js';
import type { Profile } from '../../src/model/profile.js';
import { checkReference, checkUrl, failuresOf, referenceProfile, token } from '../support/harness.js';

const fence = { name: '{{fresh text}}', shape: 'POLYGON((0 0,0 1,1 1,0 0))', size: 3, status: false };

describe('what the GovSpec leaves open', () => {
  it('is guessed, and an object of the profile settles it', async () => {
    const objects = { geofence: fence, 'inactive-geofence': fence };
    const report = await checkReference('gis', {
      profile: { objects },
      request: { tags: '@operation=post-geofences' },
    });
    const created = report.verdicts.find(({ id }) => id === 'gis.geofencing.post-geofences.success-status');
    expect(JSON.parse(created?.exchange?.request.body ?? '')).toMatchObject({ shape: fence.shape });
    expect(failuresOf(report)).toEqual([]);
    expect(report.operations.find(({ operation }) => operation === 'gis/geofencing/post-geofences')?.fit).toBe('fit');
  });
});

/** Refuses circles and tells no Location: as far as the GovSpec goes, it may. */
describe('a candidate that knows other shapes and names nothing that it creates', () => {
  let inner: Awaited<ReturnType<typeof startCandidate>>;
  const server = createServer(
    (request, response) =>
      void relay(request).then(({ status, headers, body }) => {
        response.writeHead(status, headers).end(body);
      }),
  );

  async function relay(request: IncomingMessage) {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(Buffer.from(chunk));
    const body = Buffer.concat(chunks);
    if (body.includes('circle')) return { status: 400, headers: {}, body: Buffer.from('no circles') };
    const { method = 'GET', headers } = request;
    const answer = await fetch(`${inner.url}${request.url}`, {
      method,
      headers: { authorization: headers.authorization ?? '', 'content-type': headers['content-type'] ?? '' },
      ...(body.length > 0 ? { body } : {}),
    });
    const kept = ['content-type', 'allow'].flatMap((name) => {
      const value = answer.headers.get(name);
      return value === null ? [] : [[name, value]];
    });
    const bytes = Buffer.from(await answer.arrayBuffer());
    return { status: answer.status, headers: Object.fromEntries(kept), body: bytes };
  }

  async function verdictsFor(changes: Partial<Profile>) {
    const { port } = server.address() as AddressInfo;
    const profile = { ...(await referenceProfile('gis')), url: `http://127.0.0.1:${port}`, ...changes };
    return checkUrl('gis', profile, { tags: '@api=geofencing' });
  }

  beforeAll(async () => {
    inner = await startCandidate({ buildingBlock: 'gis', token, faults: [], port: 0 });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(async () => {
    server.close();
    await inner.close();
  });

  it('is not blamed for refusing a guess', async () => {
    const report = await verdictsFor({});
    expect(failuresOf(report)).toEqual([]);
    expect(report.verdicts.find(({ id }) => id === 'gis.geofencing.post-geofences.success-status')).toMatchObject({
      outcome: 'not-verified',
      reason: expect.stringMatching(
        /how a shape is written; give a suitable object in the profile \(objects\.geofence\)/,
      ),
    });
  });

  it('is not asked to read back what has no name', async () => {
    const report = await verdictsFor({ objects: { geofence: fence, 'inactive-geofence': fence } });
    expect(failuresOf(report)).toEqual([]);
    expect(report.verdicts.find(({ id }) => id === 'gis.geofencing.post-geofences.state-create')).toMatchObject({
      outcome: 'not-verified',
      reason: expect.stringMatching(/no Location/),
    });
    expect(report.verdicts.find(({ id }) => id.endsWith('.delete-geofences-geofenceId.success-status'))).toMatchObject({
      outcome: 'not-verified',
      reason: expect.stringMatching(/give one in the profile \(existing\.geofence\)/),
    });
  });
});
