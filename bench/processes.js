import { spawn } from 'node:child_process';
import path from 'node:path';
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
  const candidate = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise((resolve) => candidate.once('close', resolve));
  let said = '';
  const url = await new Promise((resolve, reject) => {
    candidate.stdout.on('data', (chunk) => {
      said += String(chunk);
      if (said.includes('\n')) resolve(said.split('\n')[0]);
    });
    candidate.once('exit', () => reject(new Error(`${args.join(' ')} did not start`)));
  });
  try {
    const result = await use(url);
    candidate.kill();
    await ended;
    return { result, requests: Number(said.split('\n')[1]) };
  } finally {
    candidate.kill();
  }
}
