import { expect, it } from 'vitest';
import { CallLog } from './call-log.js';

it('says nothing of a call that is missing where not every call was kept', async () => {
  const log = new CallLog('http://listener.test', () => ({ status: 204 }));
  const address = new URL(log.address('a')).pathname;
  const arrive = (url: string) => log.receive({ method: 'POST', url, headers: {}, body: '{}' }).status;
  expect(await log.call(() => true, 0)).toBeUndefined();
  for (let sent = 0; sent < 10_000; sent += 1) arrive('/partner/other');
  expect(arrive(`${address}/done`)).toBe(429);
  const reason = 'the listener may have missed the call: more calls arrived than a run keeps';
  await expect(log.call(({ path }) => path === '/done', 0)).rejects.toMatchObject({
    finding: { outcome: 'not-verified', reason },
  });
  expect(await log.call(({ path }) => path === '/other', 0)).toBeDefined();
});
