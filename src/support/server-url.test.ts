import { describe, expect, it } from 'vitest';
import { serverHost, serverPath, serverUrls } from './server-url.js';

describe('the servers of a definition', () => {
  it('have their variables filled', () => {
    const variables = { v: { default: 'v2' } };
    expect(serverUrls([{ url: 'https://{host}/api/{v}/', variables }, { url: '/x' }, {}])).toEqual([
      'https://host/api/v2/',
      '/x',
    ]);
  });

  it.each([
    ['https://A.example:8080/api/v1/', '/api/v1', 'a.example:8080'],
    ['/api', '/api', undefined],
    ['api', '/api', undefined],
    ['//a.example', '', 'a.example'],
    ['/', '', undefined],
  ])('%s has the path %j and the host %j', (url, path, host) => {
    expect(serverPath(url)).toBe(path);
    expect(serverHost(url)).toBe(host);
  });
});
