import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { curlCommand } from './curl.js';

/** What a shell gives to a program that is called like this. */
function argumentsOf(command: string): string[] {
  const script = `set -- ${command}; for argument; do printf '%s\\0' "$argument"; done`;
  return execFileSync('bash', ['-c', script], { encoding: 'utf8', env: { TOKEN: 'a secret' } }).split('\0');
}

it.each([
  ['a form', 'Content-Disposition: form-data; name="a"\r\n\r\nit\'s 5 \\ 6\r\n--'],
  ['a tab and an escape', '{"a":"b\tc\x1b"}'],
  ['several lines', 'a\nb'],
])('%s is repeated as it was', (_, body) => {
  const command = curlCommand({ method: 'POST', url: 'http://127.0.0.1/', headers: {}, body });
  expect(argumentsOf(command)).toContain(body);
  expect(command).not.toMatch(/[^\P{Cc}\n]/u);
});

it('a secret in a form comes from its variable', () => {
  const body = 'name="token"\r\n\r\n${TOKEN}\r\n';
  const command = curlCommand({ method: 'POST', url: 'http://127.0.0.1/', headers: {}, body });
  expect(argumentsOf(command)).toContain('name="token"\r\n\r\na secret\r\n');
});

it.each([
  ['${TOKEN}', 'x-key: a secret'],
  ['${TOKEN%?}', 'x-key: a secre'],
  ['${TOKEN%.*}.other', 'x-key: a secret.other'],
])('a header with %s is sent with what the shell makes of it', (shown, sent) => {
  const headers = { 'x-key': shown };
  expect(argumentsOf(curlCommand({ method: 'GET', url: 'http://127.0.0.1/', headers }))).toContain(sent);
});
