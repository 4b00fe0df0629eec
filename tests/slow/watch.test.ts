import { PassThrough } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { type StartedCandidate, startCandidate } from '../../src/app/start-candidate.js';
import { cli, fault, profileFile, temporaryFolder, token } from '../support/harness.js';

const broken = [fault('wrong-content-type', 'messaging/getEmailStatus')];

function candidateAt(port: number, faults = broken): Promise<StartedCandidate> {
  return startCandidate({ buildingBlock: 'messaging', token, faults, port });
}

/** What a command has written so far, and a way to wait for more of it. */
function listening() {
  const stdout = new PassThrough({ encoding: 'utf8' });
  let text = '';
  stdout.on('data', (chunk: string) => {
    text += chunk;
  });
  const next = async (words: string | RegExp): Promise<string> => {
    while (text.search(words) === -1) await wait(20);
    const seen = text;
    text = '';
    return seen;
  };
  return { stdout, next };
}

/** Watches a candidate that has a fault. */
async function watching() {
  const candidate = await candidateAt(0);
  const { stdout, next } = listening();
  const [stdin, user] = [new PassThrough(), new AbortController()];
  const args = [
    'run',
    'messaging',
    '--url',
    candidate.url,
    '--profile',
    profileFile('messaging'),
    '--only',
    'getEmailStatus',
  ];
  const ended = cli([...args, '--watch', '--out', await temporaryFolder(), '--format', 'terminal'], {
    stdout,
    stdin: () => stdin,
    signal: user.signal,
  });
  return { candidate, next, stdin, end: () => user.abort(), ended };
}

it('run --watch asks what failed again when the candidate was mended and restarted, and everything on Enter', async () => {
  const { candidate, next, stdin, end, ended } = await watching();
  expect(await next(/press Ctrl-C to end/)).toMatch(/\d scenarios? failed\. Restart the candidate or press Enter/);
  await candidate.close();
  await wait(1000);
  const mended = await candidateAt(Number(new URL(candidate.url).port), []);
  const asked = await next(/Nothing fails\. Restart the candidate or press Enter to ask everything again/);
  expect(asked).toMatch(/The candidate answers again\. \d scenarios? that failed (is|are) asked again\./);
  expect(asked).toMatch(/mended +messaging\/messaging\/getEmailStatus: The answer has a documented media type/);
  stdin.write('\n');
  expect(await next(/Nothing fails[\s\S]*Ctrl-C/)).toMatch(/You pressed Enter\. Everything is asked again\./);
  end();
  // Only a part was asked, so nothing is decided.
  expect((await ended).code).toBe(4);
  await mended.close();
});

it('run --watch says what still fails, and goes on where the candidate is down', async () => {
  const { candidate, next, stdin, end, ended } = await watching();
  await next(/press Ctrl-C to end/);
  stdin.write('\n');
  expect(await next(/press Ctrl-C to end/)).toMatch(/fails +messaging\/messaging\/getEmailStatus: .*\n +expected /);
  await candidate.close();
  stdin.write('\n');
  await next(/You pressed Enter/);
  await next(/press Ctrl-C to end/);
  end();
  const { code, stderr } = await ended;
  expect([code, stderr]).toEqual([1, expect.stringContaining('cannot be reached')]);
});
