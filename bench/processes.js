import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import pLimit from 'p-limit';
import { root } from './support.js';

/**
 * Runs a program to its end.
 * @returns {Promise<{ code: number | null, text: string, ms: number }>} what it printed, to either stream
 */
export async function ran(/** @type {string} */ program, /** @type {readonly string[]} */ args, options = {}) {
  const begun = performance.now();
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      text += String(chunk);
    });
  }
  const code = await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  return { code, text, ms: Math.round(performance.now() - begun) };
}

/** Runs a script of this package, which must end well. @returns {Promise<string>} what it printed */
export async function output(/** @type {string} */ script, /** @type {readonly string[]} */ args) {
  const { code, text } = await ran(process.execPath, [path.join(root, script), ...args]);
  if (code !== 0) throw new Error(`${script} ${args.join(' ')} ended with ${code}: ${text}`);
  return text;
}

/**
 * Lets a candidate live as long as something is done with it.
 * @template T
 * @param {{ id: string, spec?: string, latency?: number, fault?: string }} about
 * @param {(url: string) => Promise<T>} use
 * @returns {Promise<{ result: T, requests: number }>} and how many requests came
 */
export function withCandidate({ id, spec = '', latency = 0, fault = '' }, use) {
  return withServer([path.join(root, 'bench', 'candidate.js'), id, spec, String(latency), fault], use);
}

/**
 * The same for any script that prints its address, and how many requests came when it is told to end.
 * @template T
 * @param {readonly string[]} args
 * @param {(url: string) => Promise<T>} use
 * @returns {Promise<{ result: T, requests: number }>}
 */
export async function withServer(args, use) {
  const server = await startServer(args);
  try {
    const result = await use(server.url);
    return { result, requests: await server.stop() };
  } finally {
    await server.stop();
  }
}

/**
 * The same for several candidates, which are started together.
 * @param {readonly string[]} ids
 * @param {(urls: readonly string[]) => Promise<void>} use is called when all candidates are there
 */
export async function withCandidates(ids, use) {
  const starting = ids.map((id) => startServer([path.join(root, 'bench', 'candidate.js'), id]));
  try {
    const servers = await Promise.all(starting);
    await use(servers.map(({ url }) => url));
  } finally {
    for (const started of await Promise.allSettled(starting))
      if (started.status === 'fulfilled') await started.value.stop();
  }
}

/** @returns {Promise<{ url: string, stop: () => Promise<number> }>} `stop` gives how many requests came */
async function startServer(/** @type {readonly string[]} */ args) {
  const server = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(server, 'close');
  let said = '';
  const url = await new Promise((resolve, reject) => {
    server.stdout.on('data', (chunk) => {
      said += String(chunk);
      if (said.includes('\n')) resolve(said.split('\n')[0]);
    });
    server.once('exit', () => reject(new Error(`${args.join(' ')} did not start`)));
  });
  const stop = async () => {
    server.kill();
    await ended;
    return Number(said.split('\n')[1]);
  };
  return { url, stop };
}

/**
 * Has processes that check one candidate after the other, as long as something is done with them.
 * @param {number} count how many candidates are checked at a time
 * @param {(checkedInTurn: (candidate: { buildingBlock: string, url: string }) => Promise<Record<string, any>>) => Promise<void>} use
 * gets a function that lets the next free process check a candidate, in the order of the calls, and gives the figures
 */
export async function withCheckers(count, use) {
  const checkers = Array.from({ length: count }, () => fork(path.join(root, 'bench', 'run-many.js')));
  const free = [...checkers];
  const atOnce = pLimit(count);
  try {
    await use((candidate) => atOnce(() => checkedBy(free, candidate)));
  } finally {
    for (const checker of checkers) checker.kill();
  }
}

async function checkedBy(free, candidate) {
  const checker = free.pop();
  checker.send(candidate);
  const ended = once(checker, 'exit').then(([code]) => {
    throw new Error(`The check of ${candidate.buildingBlock} ended with ${code}.`);
  });
  const [figures] = await Promise.race([once(checker, 'message'), ended]);
  ended.catch(() => {});
  free.push(checker);
  return figures;
}
