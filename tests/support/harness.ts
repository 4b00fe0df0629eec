import { mkdtemp } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Writable } from 'node:stream';
import { behaviourOf } from '../../src/building-blocks/behaviour-of.js';
import { bundledBehaviours } from '../../src/building-blocks/behaviours.generated.js';
import { faults } from '../../src/checks/faults.generated.js';
import { bundledChecks } from '../../src/checks/registry.generated.js';
import { main } from '../../src/cli/main.js';
import { commands } from '../../src/commands/registry.generated.js';
import { environmentWith } from '../../src/library/environment.js';
import {
  type CandidateOptions,
  ReferenceCandidate,
  type SeededFault,
  startReferenceCandidate,
} from '../../src/mock/index.js';
import { isCrossFunctional } from '../../src/model/cross-functional.js';
import type { JsonObject } from '../../src/model/json.js';
import type { Profile } from '../../src/model/profile.js';
import type { Report } from '../../src/model/report.js';
import type { Verdict } from '../../src/model/verdict.js';
import type { Transport } from '../../src/model/wire.js';
import { checkWith } from '../../src/pipeline/check.js';
import type { CheckRequest } from '../../src/pipeline/check-request.js';
import type { LoadedDefinition } from '../../src/pipeline/loaded-definition.js';
import { emptyProfile, readProfile } from '../../src/profile/read-profile.js';
import { newRsaKey } from '../../src/run/credentials/client-keys.js';
import { readRegistry } from '../../src/spec/registry.js';
import type { Environment } from '../../src/support/environment.js';
import { packageRoot } from '../../src/support/package/paths.js';
import { definitionOf, ownDefinitionOf } from './definitions.js';
import { candidateUrl, inProcess } from './in-process.js';

/** Every Building Block that has a definition. */
export const buildingBlocks = (await readRegistry()).map(({ id }) => id);

/** Those with few operations, which the short suite looks at where tests/slow or the gate looks at every one. */
export const smallBuildingBlocks = ['messaging', 'wallet', 'esignature'];

export const token = 'reference-token';
const variables = { GOVSTACK_REFERENCE_TOKEN: token };

const keys: JsonObject[] = [];

/** Keys take long to make, so all runs of a worker use the same ones, each run from the first. */
function keyMaker(): () => JsonObject {
  let made = 0;
  return () => {
    const key = keys[made] ?? newRsaKey();
    keys[made] = key;
    made += 1;
    return key;
  };
}

/** An environment whose time stands still and whose output is kept. */
export function testEnvironment(overrides: Partial<Environment> = {}) {
  const out: string[] = [];
  const err: string[] = [];
  const keep = (list: string[]): Writable =>
    new Writable({
      write: (chunk, _, done) => {
        list.push(String(chunk));
        done();
      },
    });
  const environment = environmentWith({
    cwd: tmpdir(),
    variables,
    stdout: keep(out),
    stderr: keep(err),
    now: () => new Date('2026-01-01T00:00:00Z'),
    clock: () => performance.now(),
    newRunId: () => 'test-run',
    newSeed: () => 1,
    newKey: keyMaker(),
    ...overrides,
  });
  return { environment, stdout: () => out.join(''), stderr: () => err.join('') };
}

/** Runs the command line in this process. */
export async function cli(args: readonly string[], overrides: Partial<Environment> = {}) {
  const { environment, stdout, stderr } = testEnvironment(overrides);
  const code = await main(args, environment, commands);
  return { code, stdout: stdout(), stderr: stderr() };
}

export function temporaryFolder(): Promise<string> {
  return mkdtemp(path.join(tmpdir(), 'govstack-check-'));
}

export function referenceProfile(buildingBlock: string, ownToken = token): Promise<Profile> {
  return readProfile(profileFile(buildingBlock), { ...variables, GOVSTACK_REFERENCE_TOKEN: ownToken });
}

export function profileFile(buildingBlock: string): string {
  return path.join(packageRoot, 'fixtures', 'profiles', `${buildingBlock}.yaml`);
}

/** A fault by id, for all operations or for one. */
export function fault(id: string, operation?: string): SeededFault {
  const found = faults.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`no fault "${id}"`);
  return { fault: found, ...(operation === undefined ? {} : { operation }) };
}

export interface Scenario {
  readonly faults?: readonly SeededFault[];
  /** What the candidate does in place of the behaviour of its Building Block. */
  readonly behaviour?: CandidateOptions['behaviour'];
  readonly profile?: Partial<Profile>;
  readonly request?: Partial<CheckRequest>;
  /** The candidate knows where we listen, also for calls to which no request gives an address. */
  readonly partner?: true;
  /** The credential that the candidate asks for, where it is not the usual one. */
  readonly token?: string;
  /** Told of each request that is sent within the process. */
  readonly onRequest?: () => void;
  /** Over HTTP: where it matters what stands on the wire. Without it, nothing leaves the process. */
  readonly wire?: true;
}

/** A port on which nobody listens. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** What is checked, and how. */
interface Subject {
  readonly buildingBlock: string;
  readonly candidate: CandidateOptions;
  readonly loaded: LoadedDefinition;
  readonly profile: Profile;
}

async function subjectOf(buildingBlock: string, scenario: Scenario): Promise<Subject> {
  const loaded = await definitionOf(buildingBlock);
  const profile = { ...(await referenceProfile(buildingBlock, scenario.token)), ...scenario.profile };
  const { token: own = token, faults = [] } = scenario;
  const behaviour = scenario.behaviour ?? (await behaviourOf(bundledBehaviours, buildingBlock));
  const candidate = { ...loaded, behaviour, token: own, faults };
  return { buildingBlock, candidate, loaded, profile };
}

/** Checks the reference candidate of a Building Block. */
export async function checkReference(buildingBlock: string, scenario: Scenario = {}): Promise<Report> {
  const subject = await subjectOf(buildingBlock, scenario);
  return scenario.wire === true ? checkOverHttp(subject, scenario) : checkInProcess(subject, scenario);
}

/** Checks the reference candidate of an OpenAPI document, as the Building Block "notes", with a profile that is empty. */
export async function checkOwn(spec: string, scenario: Scenario = {}): Promise<Report> {
  const loaded = await ownDefinitionOf(spec);
  const credential = { type: 'apiKey', value: { variable: 'KEY', value: token } } as const;
  const profile = { ...emptyProfile(), credential, ...scenario.profile };
  const candidate = { ...loaded, token, faults: scenario.faults ?? [] };
  const request = { spec, ...scenario.request };
  return checkInProcess({ buildingBlock: 'notes', candidate, loaded, profile }, { ...scenario, request });
}

async function checkInProcess({ candidate: options, ...subject }: Subject, scenario: Scenario): Promise<Report> {
  const { send, partner, networkTo } = inProcess();
  const known = scenario.partner === undefined ? {} : { partner };
  const candidate = new ReferenceCandidate({ ...options, ...known, send });
  const listen = scenario.partner === undefined ? {} : { listen: { host: '127.0.0.1', port: 0 } };
  const own = networkTo(candidate, subject.profile.timeouts);
  const transport: Transport = (prepared) => {
    scenario.onRequest?.();
    return own.transport(prepared);
  };
  const network = { ...own, transport };
  const request = { network, ...listen, ...scenario.request };
  return checkLoaded({ ...subject, profile: { ...subject.profile, url: candidateUrl } }, request);
}

async function checkOverHttp({ candidate: options, ...subject }: Subject, scenario: Scenario): Promise<Report> {
  const listen = scenario.partner === undefined ? undefined : { host: '127.0.0.1', port: await freePort() };
  const partner = listen === undefined ? {} : { partner: `http://127.0.0.1:${listen.port}/partner` };
  const candidate = await startReferenceCandidate({ ...options, ...partner, port: 0 });
  try {
    const request = { ...(listen === undefined ? {} : { listen }), ...scenario.request };
    return await checkLoaded({ ...subject, profile: { ...subject.profile, url: candidate.url } }, request);
  } finally {
    await candidate.close();
  }
}

/** Checks whatever answers at the URL of the profile. */
export async function checkUrl(
  buildingBlock: string,
  profile: Profile,
  request: Partial<CheckRequest> = {},
): Promise<Report> {
  const loaded = isBundled(request) ? await definitionOf(buildingBlock) : undefined;
  return checkLoaded({ buildingBlock, profile, loaded }, request);
}

/** Checks whatever answers at the URL of the profile, with a definition that was loaded before. */
export async function checkLoaded(
  {
    buildingBlock,
    profile,
    loaded,
  }: Pick<Subject, 'buildingBlock' | 'profile'> & { loaded: LoadedDefinition | undefined },
  request: Partial<CheckRequest>,
): Promise<Report> {
  const asked = {
    buildingBlock,
    allowExternalRefs: false,
    profile,
    seed: 1,
    depth: 'standard',
    concurrency: 4,
    tags: '',
    out: await temporaryFolder(),
    onProgress: () => undefined,
    ...request,
  } as const;
  const { environment } = testEnvironment({ now: () => new Date() });
  return (await checkWith(bundledChecks)(asked, environment, loaded)).report;
}

function isBundled({ spec, plugins = [] }: Partial<CheckRequest>): boolean {
  return spec === undefined && plugins.every(({ buildingBlocks }) => buildingBlocks === undefined);
}

/** What fails of the operations and the journeys. */
export function failuresOf(report: Report): Verdict[] {
  return report.verdicts.filter((verdict) => verdict.outcome === 'fail' && !isCrossFunctional(verdict));
}

/** The same in words, so that a test that expects none shows what it was. */
export function alarmsIn(report: Report): string[] {
  return failuresOf(report).map(({ id, problems }) => `${id}: ${problems[0]?.actual}`);
}

/** What fails of the candidate as a whole. */
export function commonFailuresOf(report: Report): Verdict[] {
  return report.verdicts.filter((verdict) => verdict.outcome === 'fail' && isCrossFunctional(verdict));
}

/** Serves on 127.0.0.1 for the length of a function. */
export async function serving<T>(listener: RequestListener, use: (url: string) => Promise<T>): Promise<T> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  try {
    return await use(`http://127.0.0.1:${port}`);
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}
