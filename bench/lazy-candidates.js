import { createServer } from 'node:http';

/**
 * Candidates that do nothing: each answers without looking at what it is asked. None of them may have anything of what is
 * REQUIRED "fit (tested)".
 * @typedef {import('./lazy-candidates.js').About} About
 * @typedef {About['operations'][number]} Operation
 * @typedef {{ status: number, body: string, type?: string }} Answer
 * @typedef {(about: About) => (request: { method: string, path: string, headers: object, body: string, query: URLSearchParams }) => Answer} Lazy
 */

const json = (/** @type {number} */ status, /** @type {unknown} */ value) => ({
  status,
  body: JSON.stringify(value ?? {}),
});

/** The operation at a path, where there is one. */
function operationAt(
  /** @type {readonly Operation[]} */ operations,
  /** @type {string} */ method,
  /** @type {string} */ path,
) {
  const pattern = (/** @type {string} */ text) =>
    new RegExp(`^${text.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{[^{}]+\}/g, '[^/]+')}$`);
  return operations.find((operation) => operation.method === method && pattern(operation.path).test(path));
}

/** The first success that is documented. */
function successOf(/** @type {Operation | undefined} */ operation) {
  return operation?.responses.find(({ status }) => /^2\d\d$/.test(status));
}

/** What was sent: the body, or else the query as an object. */
function echoed(/** @type {{ body: string, query: URLSearchParams }} */ { body, query }) {
  if (body !== '') {
    try {
      return JSON.parse(body);
    } catch {
      return { text: body };
    }
  }
  return Object.fromEntries([...query].map(([name, text]) => [name, text]));
}

/** @type {Readonly<Record<string, Lazy>>} */
export const lazyCandidates = {
  'empty object': () => () => json(200, {}),
  'empty object, with a credential':
    ({ token }) =>
    ({ headers, query }) => {
      const given = [...Object.values(headers), ...query.values()].some((value) => String(value).includes(token));
      return given ? json(200, {}) : json(401, { detail: 'A credential is required.' });
    },
  echo: () => (request) => json(200, echoed(request)),
  'documented status, echo':
    ({ operations }) =>
    (request) => {
      const found = successOf(operationAt(operations, request.method, request.path));
      return found === undefined ? json(404, {}) : json(Number(found.status), echoed(request));
    },
  'fixed samples':
    ({ operations, sample }) =>
    (request) => {
      const operation = operationAt(operations, request.method, request.path);
      const found = successOf(operation);
      if (operation === undefined || found === undefined) return json(404, {});
      return json(Number(found.status), sample(operation));
    },
  'nothing found': () => () => json(404, { detail: 'There is no such path.' }),
  'nobody let in': () => () => json(401, { detail: 'A credential is required.' }),
  'always too many': () => () => json(429, { detail: 'Too many requests.' }),
  'one page': () => () => ({
    status: 200,
    type: 'text/html',
    body: '<!doctype html><html lang="en"><title>App</title></html>',
  }),
};

/**
 * Serves a lazy candidate on 127.0.0.1.
 * @param {string} name
 * @param {About} about
 */
export async function startLazyCandidate(name, about) {
  const answerTo = lazyCandidates[name]?.(about);
  if (answerTo === undefined) throw new Error(`There is no lazy candidate "${name}".`);
  const server = createServer(async (request, response) => {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://candidate.invalid');
    const { method = 'GET', headers } = request;
    const answer = answerTo({
      method,
      path: pathname,
      headers,
      body: Buffer.concat(chunks).toString(),
      query: searchParams,
    });
    response.writeHead(answer.status, { 'content-type': answer.type ?? 'application/json' });
    response.end(request.method === 'HEAD' || answer.status === 204 ? '' : answer.body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}
