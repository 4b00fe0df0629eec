/**
 * Sends recorded requests again with undici and nothing else: replay.js <url> <recording> <concurrency>
 * Prints how long they take. What they are answered does not matter; items of the first time are not there any more.
 */
import { readFile } from 'node:fs/promises';
import pLimit from 'p-limit';
import { Agent, request } from 'undici';

const [url = '', recording = '', concurrency = '4'] = process.argv.slice(2);
const recorded = JSON.parse(await readFile(recording, 'utf8'));
const dispatcher = new Agent();
const limit = pLimit(Number(concurrency));
const { origin } = new URL(url);
const perConnection = new Set(['host', 'connection', 'content-length', 'transfer-encoding']);

/** Recorded as name and value in turn. */
function headersOf(/** @type {readonly string[]} */ flat) {
  const pairs = flat.flatMap((name, index) => (index % 2 === 0 ? [[name, flat[index + 1]]] : []));
  return Object.fromEntries(pairs.filter(([name]) => !perConnection.has(name.toLowerCase())));
}

async function send({ method, path, headers, body }) {
  const options = { method, headers: headersOf(headers), dispatcher };
  const answer = await request(origin + path, {
    ...options,
    body: body === null ? null : Buffer.from(body, 'latin1'),
  });
  await answer.body.arrayBuffer();
}

const begun = performance.now();
const results = await Promise.allSettled(recorded.map((one) => limit(() => send(one))));
const ms = Math.round(performance.now() - begun);
await dispatcher.close();
const answered = results.filter(({ status }) => status === 'fulfilled').length;
process.stdout.write(JSON.stringify({ ms, requests: results.length, answered }));
