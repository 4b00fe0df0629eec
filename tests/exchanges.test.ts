import { expect, it } from 'vitest';
import { startCandidate } from '../src/app/start-candidate.js';
import { cli, profileFile, temporaryFolder, token } from './support/harness.js';

it('exchanges shows what was sent and answered, of one operation too, and as HAR', async () => {
  const folder = await temporaryFolder();
  const candidate = await startCandidate({ buildingBlock: 'messaging', token, faults: [], port: 0 });
  const profile = ['--profile', profileFile('messaging'), '--url', candidate.url];
  await cli(['run', 'messaging', ...profile, '--out', folder, '--format', 'json', '--tags', '@check=success-status']);
  await candidate.close();

  const all = await cli(['exchanges', folder]);
  expect([all.code, all.stderr]).toEqual([0, '']);
  expect(all.stdout).toMatch(/> POST http:\/\/127\.0\.0\.1:\d+\/\S*email\S*\n[\s\S]*?< 200\n/i);
  expect(all.stdout).not.toContain(token);

  const one = await cli(['exchanges', folder, '--operation', 'messaging/getEmailStatus']);
  expect(one.stdout).toContain('/status/email');
  expect(one.stdout).not.toContain('> POST');

  const har = JSON.parse((await cli(['exchanges', folder, '--har'])).stdout);
  expect(har.log).toMatchObject({ version: '1.2', creator: { name: 'govstack-check' } });
  const statuses = har.log.entries.map((entry: { response: { status: number } }) => entry.response.status);
  expect(statuses).toContain(200);
  expect((await cli(['exchanges', await temporaryFolder()])).code).toBe(2);
});
