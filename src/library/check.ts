import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bundledChecks } from '../checks/registry.generated.js';
import { defaultDepth } from '../model/depth.js';
import { defaultSeed } from '../model/plan.js';
import type { Profile } from '../model/profile.js';
import { checkWith } from '../pipeline/check.js';
import type { CheckRequest, CheckResult } from '../pipeline/check-request.js';
import { concurrencyFor } from '../pipeline/concurrency.js';
import { type Overrides, overrideProfile } from '../profile/override-profile.js';
import { emptyProfile, readProfile } from '../profile/read-profile.js';
import type { Environment } from '../support/environment.js';
import { environmentWith } from './environment.js';

/** What to check. Only the Building Block and a URL are needed; the URL may stand in the profile. */
export interface CheckOptions extends Partial<Omit<CheckRequest, 'buildingBlock'>>, Overrides {
  /** Its id, such as `consent`; any name with `spec`. */
  readonly buildingBlock: string;
  /** What stands in place of the environment of this process. */
  readonly environment?: Partial<Environment>;
}

/**
 * Checks a candidate.
 * @throws UserError when the input cannot be used or the candidate cannot be reached.
 */
export async function check(options: CheckOptions): Promise<CheckResult> {
  const { url, headers, maxTime, environment: given, profile: own = emptyProfile(), out, ...others } = options;
  const { concurrency, maxConcurrency, ...rest } = others;
  const environment = environmentWith(given);
  const overrides = {
    ...(url === undefined ? {} : { url }),
    ...(headers === undefined ? {} : { headers }),
    ...(maxTime === undefined ? {} : { maxTime }),
  };
  const profile = overrideProfile(own, overrides, environment.variables);
  const request = {
    seed: defaultSeed,
    depth: defaultDepth,
    tags: '',
    allowExternalRefs: false,
    onProgress: () => undefined,
    ...rest,
    ...concurrencyFor({ concurrency, maxConcurrency }, profile),
    profile,
  };
  return inFolder(out, (folder) => checkWith(bundledChecks)({ ...request, out: folder }, environment));
}

/**
 * Reads a candidate profile, with the secrets that it names.
 * @param file from the working directory of the environment
 * @throws UserError naming the line of what is wrong, or the variable that is not set.
 */
export function loadProfile(file: string, given: Partial<Environment> = {}): Promise<Profile> {
  const { cwd, variables } = environmentWith(given);
  return readProfile(path.resolve(cwd, file), variables);
}

/** Features that are made for a run go to the folder that the caller names, or to one that is removed afterwards. */
async function inFolder<T>(out: string | undefined, use: (folder: string) => Promise<T>): Promise<T> {
  if (out !== undefined) return use(out);
  const folder = await mkdtemp(path.join(tmpdir(), 'govstack-check-'));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
