import { diagnose } from '../judge/diagnose.js';
import type { Json, JsonObject } from '../model/json.js';
import { Stop } from '../model/stop.js';
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
    throw new UserError(`The credential cannot be presented: ${error.message}.`, {
      hint: error.message.startsWith('the path')
        ? 'Let the paths of the definition begin with a slash.'
        : 'Check the key "credential" of the profile, and that the token endpoint answers.',
      exitCode: exitCodes.failure,
    });
  });
  const found = looks.flatMap((look) => diagnose(look) ?? []);
  const [first] = found;
  if (first === undefined || found.length < looks.length) return;
  throw new UserError(first.message, {
    hint: `${first.advice} To run anyway, use --continue.`,
    exitCode: exitCodes.failure,
  });
}

/** The base paths that documents name in `servers`, by API; variables have their default values. */
export function basePathsOf(documents: ReadonlyMap<string, JsonObject>): Map<string, string[]> {
  return new Map([...documents].map(([api, { servers }]) => [api, pathsOf(servers)]));
}

function pathsOf(servers: Json | undefined): string[] {
  return [...new Set(serverUrls(servers).map(serverPath))].filter((path) => path !== '');
}
