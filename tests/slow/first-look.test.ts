import type { IncomingMessage, ServerResponse } from 'node:http';
import { describe, expect, it } from 'vitest';
import { cli, serving, temporaryFolder } from '../support/harness.js';

const page = '<!doctype html><html lang="en"><title>App</title></html>';

function json(response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
}

type Serve = (request: IncomingMessage, response: ServerResponse) => void;

async function run(serve: Serve, ...options: string[]) {
  const out = await temporaryFolder();
  return serving(serve, (url) =>
    cli(['run', 'messaging', '--url', url, '--header', `Authorization: Bearer \${TOKEN}`, '--out', out, ...options], {
      variables: { TOKEN: 'wrong-token' },
    }),
  );
}

const unauthorised: Serve = (_, response) => json(response, 401, {}, { 'www-authenticate': 'Bearer' });

describe('a candidate of which nothing can be judged', () => {
  it.each<[string, Serve, string]>([
    ['a wrong token', unauthorised, 'The credential in TOKEN is not accepted.'],
    [
      'a page to sign in',
      (_, response) => void response.writeHead(302, { location: '/login' }).end(),
      'which looks like a page to sign in',
    ],
    [
      'one page for everything',
      (_, response) => void response.writeHead(200, { 'content-type': 'text/html' }).end(page),
      'answers every path with the same HTML page',
    ],
    ['a gateway without a server', (_, response) => json(response, 502, {}), 'A gateway answers in place of'],
    [
      'a limit that never lets up',
      (_, response) => json(response.setHeader('retry-after', 0), 429, {}),
      'with 429 (too many requests)',
    ],
  ])('%s ends the run with one diagnosis', async (_, serve, message) => {
    const { code, stdout, stderr } = await run(serve);
    expect(stderr).toContain(message);
    expect(stderr.trim().split('\n')).toHaveLength(2);
    expect(stdout).toBe('');
    expect(code).toBe(3);
  });

  it('is run all the same with --continue', async () => {
    const { stdout } = await run(unauthorised, '--continue');
    expect(stdout).toContain('not verified');
  });
});

describe('a candidate that only looks so', () => {
  it('is judged where nothing is served: each operation is a gap', async () => {
    const { code, stdout } = await run((_, response) => json(response, 404, {}));
    expect(stdout).toContain('operation is not served');
    expect(code).toBe(1);
  });

  it('is judged where a page application lies beside the API', async () => {
    const { stdout } = await run((request, response) =>
      request.url?.split('/').length === 2 && request.url.length === 13
        ? void response.writeHead(200, { 'content-type': 'text/html' }).end(page)
        : json(response, 200, {}),
    );
    expect(stdout).toContain('Gaps');
  });
});
