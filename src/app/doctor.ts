import { access, constants, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Catalogue } from '../model/catalogue.js';
import { isWithoutApi } from '../model/definition.js';
import type { Profile } from '../model/profile.js';
import { assertReachable } from '../pipeline/assert-reachable.js';
import { assertMayWrite } from '../pipeline/consent.js';
import { loadCatalogue } from '../pipeline/load-catalogue.js';
import { httpNetwork } from '../pipeline/network.js';
import { baseUrls } from '../pipeline/open-candidate.js';
import { checkProfile } from '../profile/check-profile.js';
import { variablesIn } from '../profile/read-secrets.js';
import type { Environment } from '../support/environment.js';
import { messageOf, UserError } from '../support/errors.js';
import { valueRead } from '../support/json/parse.js';
import { packageRoot } from '../support/package/paths.js';
import { readYaml } from '../support/yaml.js';

/** What is looked at. */
export interface DoctorRequest {
  /** Absent where no Building Block is named. */
  readonly buildingBlock?: string;
  /** An OpenAPI document of one's own, and bindings for it, as whole paths. */
  readonly spec?: string;
  readonly bindings?: string;
  /** The file of the profile; absent where none is given. */
  readonly profileFile?: string;
  /** Reads the profile, with what the command line overrides. */
  readonly profile: () => Promise<Profile>;
  /** The folder for reports. */
  readonly out: string;
  readonly allowWrites: boolean;
  /** The version of Node.js, as `process.versions.node` has it. */
  readonly node: string;
}

/** One thing that was looked at. */
export interface DoctorLine {
  readonly what: string;
  readonly standing: 'good' | 'bad' | 'skipped';
  /** What was found, in words. */
  readonly found: string;
  /** What to do, where it is not good. */
  readonly advice?: string;
}

/** Looks at everything that a run needs, before anything is sent that changes something: one line each. */
export async function doctor(request: DoctorRequest, environment: Environment): Promise<DoctorLine[]> {
  const { profileFile, profile } = request;
  const node = await look('Node.js', () => nodeWords(request.node));
  const folder = await look('folder for reports', () => folderWords(request.out));
  const variables = profileFile === undefined ? [] : await variableLines(profileFile, environment.variables);
  const catalogue = await kept('definition', () => definitionOf(request), definitionWords);
  const read = await kept('profile', profile, ({ candidate }) => `it is read: ${candidate.name}`);
  const both =
    catalogue.value === undefined || read.value === undefined
      ? [skipped('candidate', 'it is asked when the profile and the definition are in order')]
      : await candidateLines(read.value, catalogue.value, request, environment);
  return [node, folder, catalogue.line, ...variables, read.line, ...both];
}

async function candidateLines(
  profile: Profile,
  catalogue: Catalogue,
  { allowWrites }: DoctorRequest,
  environment: Environment,
): Promise<DoctorLine[]> {
  return [
    await look('profile and definition', async () => {
      checkProfile(profile, catalogue);
      return 'the profile names nothing that the definition does not have';
    }),
    await look('URL', () => reachedWords(profile, catalogue, environment)),
    await look('permission to write', async () => {
      if (isWithoutApi(catalogue)) return 'nothing is written where there is no API';
      assertMayWrite({ profile, allowWrites });
      return 'the candidate is on this machine, or the profile says that it is a test instance';
    }),
  ];
}

async function nodeWords(version: string): Promise<string> {
  const { engines } = JSON.parse(await readFile(path.join(packageRoot, 'package.json'), 'utf8')) as {
    readonly engines: { readonly node: string };
  };
  const least = engines.node.replace(/^>=/, '');
  if (isAtLeast(version, least)) return `version ${version}`;
  throw new UserError(`version ${version} is too old`, { hint: `Install Node.js ${least} or later.` });
}

/** Compares versions number by number. */
function isAtLeast(version: string, least: string): boolean {
  const [own, asked] = [version, least].map((text) => text.split('.').map(Number));
  const differing = (asked ?? []).findIndex((number, index) => number !== (own?.[index] ?? 0));
  return differing < 0 || (own?.[differing] ?? 0) > (asked?.[differing] ?? 0);
}

/** The first folder on the way that is there must be writable. */
async function folderWords(folder: string): Promise<string> {
  for (let place = path.resolve(folder); ; place = path.dirname(place)) {
    const found = await access(place, constants.W_OK).then(
      () => 'writable',
      (error: NodeJS.ErrnoException) => (error.code === 'ENOENT' ? 'absent' : 'closed'),
    );
    if (found === 'writable') return `${folder} can be written`;
    if (found === 'closed' || place === path.dirname(place))
      throw new UserError(`${place} cannot be written`, {
        hint: 'Change its permissions, or choose another folder with --out.',
      });
  }
}

/** Each variable that the profile names, by its name: never by its value. */
async function variableLines(file: string, variables: Environment['variables']): Promise<DoctorLine[]> {
  const text = await readFile(file, 'utf8').catch(() => '');
  const names = variablesIn(valueRead(readYaml(text)) ?? null);
  return names.map((name) => {
    const isSet = (variables[name] ?? '') !== '';
    return isSet
      ? { what: `variable ${name}`, standing: 'good', found: 'it is set' }
      : { what: `variable ${name}`, standing: 'bad', found: 'it is not set', advice: `Set it: export ${name}=…` };
  });
}

async function definitionOf({ buildingBlock, spec, bindings }: DoctorRequest): Promise<Catalogue> {
  const own = { ...(spec === undefined ? {} : { spec }), ...(bindings === undefined ? {} : { bindings }) };
  if (buildingBlock !== undefined)
    return (await loadCatalogue({ buildingBlock, ...own, allowExternalRefs: false })).catalogue;
  throw new UserError('no Building Block is named', { hint: 'Name one, such as: govstack-check doctor consent' });
}

function definitionWords({ buildingBlock: { title, govspec }, operations }: Catalogue): string {
  return `${title} ${govspec}, ${operations.length} operations`;
}

async function reachedWords(profile: Profile, catalogue: Catalogue, environment: Environment): Promise<string> {
  const urls = Object.values(baseUrls(profile, catalogue));
  const network = httpNetwork(profile, environment);
  try {
    await assertReachable(network.transport, urls);
    return `${[...new Set(urls)].join(', ')} answers`;
  } finally {
    await network.close();
  }
}

async function look(what: string, words: () => Promise<string>): Promise<DoctorLine> {
  return (await kept(what, words, (text) => text)).line;
}

/** Looks at one thing, and keeps what was found for the next. */
async function kept<T>(
  what: string,
  find: () => Promise<T>,
  words: (value: T) => string,
): Promise<{ readonly line: DoctorLine; readonly value?: T }> {
  try {
    const value = await find();
    return { line: { what, standing: 'good', found: words(value) }, value };
  } catch (error) {
    const advice = error instanceof UserError ? error.hint : 'Please report it with the command that you ran.';
    return { line: { what, standing: 'bad', found: messageOf(error), advice } };
  }
}

function skipped(what: string, found: string): DoctorLine {
  return { what, standing: 'skipped', found };
}
