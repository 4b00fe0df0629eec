import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { behaviourOf } from '../dist/building-blocks/behaviour-of.js';
import { bundledBehaviours } from '../dist/building-blocks/behaviours.generated.js';
import { bundledChecks } from '../dist/checks/registry.generated.js';
import { startReferenceCandidate } from '../dist/mock/index.js';
import { checkWith } from '../dist/pipeline/check.js';
import { loadCatalogue } from '../dist/pipeline/load-catalogue.js';
import { readProfile } from '../dist/profile/read-profile.js';
import { newRsaKey } from '../dist/run/credentials/client-keys.js';
import { readRegistry } from '../dist/spec/registry.js';
import { otherTokens, token } from './tokens.js';

export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const quiet = new Writable({ write: (_, __, done) => done() });

/** The profile that describes a reference candidate. */
const profileFile = (/** @type {string} */ buildingBlock) =>
  path.join(root, 'fixtures', 'profiles', `${buildingBlock}.yaml`);

/** Keys take long to make, and serve every run. */
const keys = [];

function keyMaker() {
  let made = 0;
  return () => {
    made += 1;
    keys[made - 1] ??= newRsaKey();
    return keys[made - 1];
  };
}

/** The environment of a run: nothing is printed, and time goes on. */
export function environment() {
  return {
    cwd: tmpdir(),
    variables: { GOVSTACK_REFERENCE_TOKEN: token },
    stdout: quiet,
    stderr: quiet,
    now: () => new Date(),
    clock: () => performance.now(),
    newRunId: () => `bench-${process.hrtime.bigint()}`,
    signal: new AbortController().signal,
    newKey: keyMaker(),
  };
}

/** The ids of the Building Blocks that have a definition; those that are named where any are. */
export async function buildingBlocks(/** @type {readonly string[]} */ named) {
  const known = (await readRegistry()).map(({ id }) => id);
  const stranger = named.find((id) => !known.includes(id));
  if (stranger !== undefined) throw new Error(`There is no Building Block "${stranger}". Known: ${known.join(', ')}.`);
  return named.length > 0 ? named : known;
}

/**
 * A definition and a profile, loaded once for many runs.
 * @param {string} buildingBlock
 */
export async function subject(buildingBlock) {
  const loaded = await loadCatalogue({ buildingBlock, allowExternalRefs: false });
  const profile = await readProfile(profileFile(buildingBlock), { GOVSTACK_REFERENCE_TOKEN: token });
  return { buildingBlock, loaded, profile: { ...profile, refused: otherTokens, paths: pathsOf(loaded) } };
}

/** Where the reference candidate offers what stands beside its API. */
function pathsOf({ catalogue }) {
  const own = catalogue.apis.filter(({ role }) => role === 'served' || role === 'callback-in');
  const openapi = own.map(({ id }) => (own.length === 1 ? '/openapi.json' : `/openapi/${id}.json`));
  return { health: '/health', metrics: '/metrics', openapi };
}

/**
 * Checks the reference candidate once.
 * @param {Awaited<ReturnType<typeof subject>>} about
 * @param {{ faults?: readonly import('../dist/mock/index.js').SeededFault[], behaviour?: import('../dist/mock/index.js').BuildingBlockBehaviour, profile?: object, request?: object }} by
 */
export async function checkOnce(about, { faults = [], behaviour, profile = {}, request = {} } = {}) {
  about.onRun?.();
  const listen = { host: '127.0.0.1', port: await freePort() };
  const candidate = await startReferenceCandidate({
    ...about.loaded,
    behaviour: behaviour ?? (await behaviourOf(bundledBehaviours, about.buildingBlock)),
    token,
    faults,
    port: 0,
    partner: `http://127.0.0.1:${listen.port}/partner`,
  });
  try {
    return await checkUrl(about, candidate.url, profile, { listen, ...request });
  } finally {
    await candidate.close();
  }
}

/**
 * Checks a candidate that runs somewhere.
 * @param {Awaited<ReturnType<typeof subject>>} about
 * @param {string} url
 */
export async function checkUrl({ buildingBlock, loaded, profile }, url, other = {}, request = {}) {
  const asked = {
    buildingBlock,
    allowExternalRefs: false,
    profile: { ...profile, url, ...other },
    seed: 1,
    depth: 'standard',
    concurrency: 4,
    tags: '',
    out: tmpdir(),
    onProgress: () => undefined,
    ...request,
  };
  return (await checkWith(bundledChecks)(asked, environment(), loaded)).report;
}

/** Below the ports that a system gives away by itself, so that no other process takes one between two uses. */
const ownPorts = { first: 20_000 + (process.pid % 100) * 100, count: 100 };
let portsUsed = 0;

/** @returns {Promise<number>} */
async function freePort() {
  portsUsed += 1;
  const port = ownPorts.first + (portsUsed % ownPorts.count);
  return (await isFree(port)) ? port : freePort();
}

/** @returns {Promise<boolean>} */
function isFree(/** @type {number} */ port) {
  const server = createServer();
  return new Promise((resolve) => {
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
