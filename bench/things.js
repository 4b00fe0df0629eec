/**
 * A candidate for the definitions of definition.js, in a process of its own and without a list of operations: things-<number>
 * are created, listed, read, changed and removed. It costs little, so that what is measured is the checker.
 * things.js [<bytes of the body of each thing that is read>]
 * Prints its address at once, and how many requests came when it is told to end.
 */
import { createServer } from 'node:http';
import { token } from './tokens.js';

const [filling = '0'] = process.argv.slice(2);
const filler = 'x'.repeat(Number(filling));
/** @type {Map<string, Map<string, object>>} */
const kinds = new Map();
let requests = 0;
let last = 0;

const server = createServer((request, response) => {
  requests += 1;
  let text = '';
  request.on('data', (chunk) => {
    text += String(chunk);
  });
  request.on('end', () => {
    const [status, body] = answer(request, text);
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(body === undefined ? '' : JSON.stringify(body));
  });
});

const nextId = () => {
  last += 1;
  return `t${last}`;
};

const said = (/** @type {string} */ message) => ({ message });

/** @returns {[number, object?]} */
function answer({ method = '', url = '', headers }, /** @type {string} */ text) {
  const { pathname, searchParams } = new URL(url, 'http://things');
  const [, kind = '', id = '', rest] = /^\/(things-\d+)(?:\/([^/]+))?(\/.*)?$/.exec(pathname) ?? [];
  if (kind === '' || rest !== undefined) return [404, said('no such path')];
  if (headers.authorization !== `Bearer ${token}`) return [401, said('who?')];
  const things = kinds.get(kind) ?? new Map();
  kinds.set(kind, things);
  return id === '' ? ofAll({ method, text, searchParams }, things) : ofOne({ method, text, id }, things);
}

/** @returns {[number, object?]} */
function ofAll({ method, text, searchParams }, /** @type {Map<string, object>} */ things) {
  if (method === 'POST') return kept(text, things, nextId(), 201);
  if (method !== 'GET') return [405, said('not here')];
  const limit = searchParams.get('limit');
  if (limit !== null && !/^[1-9]\d*$/.test(limit)) return [400, said('limit')];
  return [200, [...things.values()].slice(0, limit === null ? undefined : Number(limit))];
}

/** @returns {[number, object?]} */
function ofOne({ method, text, id }, /** @type {Map<string, object>} */ things) {
  const thing = things.get(id);
  if (!['GET', 'PUT', 'DELETE'].includes(method)) return [405, said('not here')];
  if (thing === undefined) return [404, said('not there')];
  if (method === 'PUT') return kept(text, things, id, 200);
  if (method === 'DELETE') {
    things.delete(id);
    return [200, thing];
  }
  return [200, filler === '' ? thing : { ...thing, filler }];
}

/** @returns {[number, object?]} */
function kept(/** @type {string} */ text, /** @type {Map<string, object>} */ things, /** @type {string} */ id, status) {
  const sent = parsed(text);
  if (!isThing(sent)) return [400, said('not a thing')];
  const { name, size, colour } = sent;
  const thing = { id, name, size, ...(colour === undefined ? {} : { colour }) };
  things.set(id, thing);
  return [status, thing];
}

function parsed(/** @type {string} */ text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isThing(/** @type {any} */ { name, size, colour } = {}) {
  const isName = typeof name === 'string' && name.length >= 1 && [...name].length <= 80;
  const isSize = Number.isInteger(size) && size >= 1 && size <= 9;
  return isName && isSize && (colour === undefined || ['red', 'green', 'blue'].includes(colour));
}

server.listen(0, '127.0.0.1', () => {
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  process.stdout.write(`http://127.0.0.1:${port}\n`);
});
process.on('SIGTERM', () => process.stdout.write(`${requests}\n`, () => process.exit(0)));
