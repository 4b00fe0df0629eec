import { describe, expect, it } from 'vitest';
import { staysAt } from './same-server.js';

const base = 'http://127.0.0.1:8080';

describe('a path that is joined to the URL of the candidate', () => {
  it.each(['/things', '/things?a=@b', '/@me', '//things', '/a:81/b', '/ü', '', '?a=b'])('stays there: %s', (path) => {
    expect(staysAt(base + path, base)).toBe(true);
  });

  it.each(['@evil.example/x', ':81/x', '1/x', '.evil.example/x', '/x\r\nHost: evil.example', '/x\ty'])(
    'would lead elsewhere: %j',
    (path) => {
      expect(staysAt(base + path, base)).toBe(false);
    },
  );

  it('stays below a base path', () => {
    expect(staysAt(`${base}/api@host/x`, `${base}/api`)).toBe(true);
  });
});
