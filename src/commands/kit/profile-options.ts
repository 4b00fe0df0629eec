import path from 'node:path';
import type { Evidence } from '../../model/evidence.js';
import type { Profile } from '../../model/profile.js';
import type { Environment } from '../../support/environment.js';
import { UserError } from '../../support/errors.js';

/** Options that say which candidate it is. */
export interface ProfileOptions {
  readonly url?: string;
  /** In milliseconds. */
  readonly maxTime?: number;
  readonly profile?: string;
  readonly header: readonly string[];
}

/** The profile, with what the command line overrides. Without one, the candidate is called as its evidence calls it. */
export async function profileFor(
  { profile, header, url, maxTime }: ProfileOptions,
  evidence: Evidence | undefined,
  { cwd, variables }: Environment,
): Promise<Profile> {
  const { emptyProfile, readProfile } = await import('../../profile/read-profile.js');
  const { overrideProfile } = await import('../../profile/override-profile.js');
  const unknown = emptyProfile();
  const named = evidence === undefined ? unknown : { ...unknown, candidate: { name: evidence.candidate } };
  const base = profile === undefined ? named : await readProfile(path.resolve(cwd, profile), variables);
  const headers = Object.fromEntries(header.map(splitHeader));
  const overrides = { ...(url === undefined ? {} : { url }), ...(maxTime === undefined ? {} : { maxTime }), headers };
  return overrideProfile(base, overrides, variables);
}

/**
 * Gives the profile of a recorded run its secrets, and takes what the command line says in its place.
 * @returns throws UserError where a file cannot be read, or a variable is not set
 */
export function liveProfile(
  options: ProfileOptions,
  environment: Environment,
): (recorded: Profile) => Promise<Profile> {
  return async (recorded) => {
    if (options.profile !== undefined) return profileFor(options, undefined, environment);
    const { emptyProfile } = await import('../../profile/read-profile.js');
    const { overrideProfile } = await import('../../profile/override-profile.js');
    const { withSecrets } = await import('../../profile/with-secrets.js');
    const { url, header } = options;
    const { environment: purpose, ...described } = recorded;
    // That the recorded candidate was there for tests says nothing of another one.
    const known = url === undefined && purpose !== undefined ? { environment: purpose } : {};
    const whole = withSecrets({ ...emptyProfile(), ...described, ...known }, environment.variables);
    const headers = Object.fromEntries(header.map(splitHeader));
    return overrideProfile(whole, { ...(url === undefined ? {} : { url }), headers }, environment.variables);
  };
}

function splitHeader(text: string): [name: string, value: string] {
  const match = /^([^:\s]+):\s*(.*)$/.exec(text);
  if (match?.[1] !== undefined) return [match[1], match[2] ?? ''];
  throw new UserError(`"${text}" is not a header.`, { hint: `Write --header 'Name: value'.` });
}
