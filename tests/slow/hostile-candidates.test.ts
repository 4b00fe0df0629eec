import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.js';
import { checkUrl, cli, failuresOf, referenceProfile, serving } from '../support/harness.js';

/** Long enough for a busy machine. */
const timeouts = { request: 20_000, connect: 20_000, callback: 300 };
/** For a candidate that never answers, however long it is waited for. */
const shortTimeouts = { request: 300, connect: 500, callback: 300 };

async function checkMessaging(listener: RequestListener, waits = timeouts): Promise<Report> {
  const profile = await referenceProfile('messaging');
  return serving(listener, (url) =>
    checkUrl(
      'messaging',
      { ...profile, url, timeouts: waits },
      {
        continueRegardless: true,
        tags: '@operation=sendSingleEmail',
      },
    ),
  );
}

function kinds(report: Report): Set<string> {
  return new Set(failuresOf(report).flatMap(({ problems }) => problems.map(({ kind }) => kind)));
}

describe('a candidate that misbehaves gets verdicts, never a crash', () => {
  it.each<[string, RequestListener, string]>([
    ['closes every connection', (request) => request.socket.destroy(), 'no-answer'],
    ['never answers', () => undefined, 'no-answer'],
    ['answers what is no HTTP', (request) => request.socket.end('garbage\r\n\r\n'), 'no-answer'],
    [
      'breaks off in the body',
      (_, response) => void response.writeHead(200, { 'content-length': '100' }).write('{', () => response.destroy()),
      'no-answer',
    ],
    [
      'says gzip and sends none',
      (_, response) => void response.writeHead(200, { 'content-encoding': 'gzip' }).end('{}'),
      'no-answer',
    ],
    ['fails with 500', (_, response) => void response.writeHead(500).end('oops'), 'server-error'],
    [
      'redirects for ever',
      (_, response) => void response.writeHead(302, { location: '/again' }).end(),
      'undocumented-status',
    ],
    [
      'sends bytes that are no UTF-8',
      (_, response) =>
        void response.writeHead(200, { 'content-type': 'application/json' }).end(Buffer.from([0x22, 0xff, 0x22])),
      'body-not-json',
    ],
  ])('%s', async (name, listener, kind) => {
    const report = await checkMessaging(listener, name === 'never answers' ? shortTimeouts : timeouts);
    expect(kinds(report)).toContain(kind);
    expect(report.score.counts.error).toBe(0);
  });

  it.each<[string, RequestListener]>([
    ['sends more than anyone needs', (_, response) => void response.end(Buffer.alloc(20 * 1024 * 1024, 32))],
    [
      'sends a bomb',
      (_, response) =>
        void response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(50 * 1024 * 1024))),
    ],
    ['sends longer headers than are read', (_, response) => void response.setHeader('x', 'a'.repeat(60_000)).end('{}')],
  ])('%s: what is not read is not judged', async (_, listener) => {
    const report = await checkMessaging(listener);
    const status = report.verdicts.filter(({ rule }) => rule === 'success-status');
    expect(new Set(status.map(({ outcome }) => outcome))).toEqual(new Set(['not-verified']));
    expect(status.map(({ reason = '' }) => reason).join()).toContain('too large to be read');
    expect(report.score.counts.error).toBe(0);
  });

  it('answers {} with 200 to everything: nothing that it shows counts as shown', async () => {
    const report = await checkMessaging(
      (_, response) => void response.writeHead(200, { 'content-type': 'application/json' }).end('{}'),
    );
    const outcome = (rule: string) =>
      new Set(report.verdicts.filter((verdict) => verdict.rule === rule).map((verdict) => verdict.outcome));
    expect(outcome('operation-served')).toEqual(new Set(['not-verified']));
    expect(outcome('documented-properties')).toEqual(new Set(['not-verified', 'not-applicable']));
    expect(outcome('no-credential')).toContain('fail');
    expect(report.conclusion.word).toBe('has-gaps');
  });

  const accepted = '"response":"accepted","requestUid":"a"';

  it.each<[string, string, string[]]>([
    ['deep lists where an object is documented', '['.repeat(100_000) + ']'.repeat(100_000), ['schema-mismatch']],
    ['an object that is right, with something deep', `{${accepted},"z":${'['.repeat(9999)}${']'.repeat(9999)}}`, []],
    ['halves of surrogate pairs', `{"response":"\\ud800","requestUid":"\\ud800/"}`, []],
    ['identifiers that no text can be made of', '{"response":"a","requestUid":{"toString":"x"}}', ['schema-mismatch']],
  ])('sends %s: it is judged', async (_, body, expected) => {
    const report = await checkMessaging(
      (_request, response) => void response.writeHead(200, { 'content-type': 'application/json' }).end(body),
    );
    const bodies = failuresOf(report).filter(({ rule }) => rule === 'body-schema');
    expect(report.score.counts.error).toBe(0);
    expect([...new Set(bodies.flatMap(({ problems }) => problems.map(({ kind }) => kind)))]).toEqual(expected);
  });

  it('sends long bodies: a report holds their beginning, and says how long they were', async () => {
    const body = `{${accepted},"more":"${'ä'.repeat(100_000)}"}`;
    const report = await checkMessaging(
      (_request, response) => void response.writeHead(200, { 'content-type': 'application/json' }).end(body),
    );
    // HEAD is answered without a body.
    const answers = report.verdicts
      .flatMap(({ exchange }) => exchange?.response ?? [])
      .filter((one) => one.body !== '');
    expect(answers.length).toBeGreaterThan(0);
    for (const { body: shown, cut } of answers) {
      expect([shown, cut?.bytes]).toEqual([body.slice(0, shown.length), Buffer.byteLength(body)]);
      expect(Buffer.byteLength(shown)).toBeLessThanOrEqual(16 * 1024);
    }
  });

  it('sends compressed answers: they are read', async () => {
    const body = gzipSync('{"response":"accepted","requestUid":"a"}');
    const report = await checkMessaging(
      ({ url = '' }, response) =>
        void (url.includes('/send/')
          ? response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' }).end(body)
          : response.writeHead(404).end()),
    );
    const verdict = report.verdicts.find(
      ({ id }) => id === 'messaging.messaging.sendSingleEmail.documented-properties',
    );
    expect(verdict?.outcome).toBe('pass');
  });
});

describe('a candidate that cannot be reached', () => {
  it.each([
    ['has no such host', 'http://no-such-host.invalid'],
    ['refuses connections', 'http://127.0.0.1:1'],
  ])('%s: one message and exit code 3', async (_, url) => {
    const { code, stdout, stderr } = await cli(['run', 'messaging', '--url', url, '--allow-writes']);
    expect(code).toBe(3);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^error: The candidate at \S+ cannot be reached: .+\n {7}Check the URL/);
  });

  it('goes away in the middle: what was measured stays, and the run says that it is not complete', async () => {
    const profile = await referenceProfile('messaging');
    const answer = { 'content-type': 'application/json', connection: 'close' };
    const server = createServer((_, response) => {
      response.writeHead(200, answer).end('{"requestUid":"a","response":"b"}');
      served += 1;
      if (served === 40) server.close();
    });
    let served = 0;
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const report = await checkUrl(
      'messaging',
      { ...profile, url: `http://127.0.0.1:${port}`, timeouts },
      { outagePatience: 300 },
    );
    expect(report.run.complete).toBe(false);
    expect(report.verdicts.filter(({ problems }) => problems.some(({ kind }) => kind === 'no-answer'))).toEqual([]);
    expect(report.run.stoppedBy).toMatch(/can no longer be reached/);
    expect(report.score.counts.pass).toBeGreaterThan(0);
    expect(report.verdicts.some(({ reason }) => reason?.startsWith('the run ended early'))).toBe(true);
  });
});
