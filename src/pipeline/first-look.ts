import { diagnose } from '../judge/diagnose.js';
import type { Json, JsonObject } from '../model/json.js';
import { Stop, type StopCause } from '../model/stop.js';
import { type LookInput, lookFirst } from '../run/probes/first-look.js';
import { exitCodes, UserError } from '../support/errors.js';
import { serverPath, serverUrls } from '../support/server-url.js';

/**
 * A few reads before the run, so that a wrong token or URL is one diagnosis and not a page of verdicts.
 * @throws UserError with the exit code for a candidate that cannot be checked.
 */
export async function assertCheckable(input: LookInput): Promise<void> {
  const looks = await lookFirst(input).catch((error: unknown) => {
    if (!(error instanceof Stop)) throw error;
    const { what, hint } = unmade[error.about ?? 'credential'];
    throw new UserError(`${what}: ${error.message}.`, { hint, exitCode: exitCodes.failure });
  });
  const found = looks.flatMap((look) => diagnose(look) ?? []);
  const [first] = found;
  if (first === undefined || found.length < looks.length) return;
  throw new UserError(first.message, {
    hint: `${first.advice} To run anyway, use --continue.`,
    exitCode: exitCodes.failure,
  });
}

/** What to say where no operation can be asked, by what of its request cannot be made. */
const unmade: Readonly<Record<StopCause | 'credential', { readonly what: string; readonly hint: string }>> = {
  path: {
    what: 'No operation can be asked',
    hint: 'Check the paths of the definition: each must begin with a slash, and its parameters need values (values in the profile).',
  },
  header: {
    what: 'No operation can be asked',
    hint: 'Check the headers of the profile and of --header, and the value of the credential.',
  },
  credential: {
    what: 'The credential cannot be presented',
    hint: 'Check the key "credential" of the profile, and that the token endpoint answers.',
  },
};

/** The base paths that documents name in `servers`, by API; variables have their default values. */
export function basePathsOf(documents: ReadonlyMap<string, JsonObject>): Map<string, string[]> {
  return new Map([...documents].map(([api, { servers }]) => [api, pathsOf(servers)]));
}

function pathsOf(servers: Json | undefined): string[] {
  return [...new Set(serverUrls(servers).map(serverPath))].filter((path) => path !== '');
}
