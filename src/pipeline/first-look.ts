import { diagnose } from '../judge/diagnose.js';
import { isObject, type JsonObject } from '../model/json.js';
import { Stop } from '../model/stop.js';
import { type LookInput, lookFirst } from '../run/probes/first-look.js';
import { exitCodes, UserError } from '../support/errors.js';

/**
 * A few reads before the run, so that a wrong token or URL is one diagnosis and not a page of verdicts.
 * @throws UserError with the exit code for a candidate that cannot be checked.
 */
export async function assertCheckable(input: LookInput): Promise<void> {
  const looks = await lookFirst(input).catch((error: unknown) => {
    if (!(error instanceof Stop)) throw error;
    throw new UserError(`The credential cannot be presented: ${error.message}.`, {
      hint: 'Check credential in the profile, and that its token endpoint answers.',
      exitCode: exitCodes.failure,
    });
  });
  const found = looks.flatMap((look) => diagnose(look) ?? []);
  const [first] = found;
  if (first === undefined || found.length < looks.length) return;
  throw new UserError(first.message, {
    hint: `${first.advice} To run all the same, use --continue.`,
    exitCode: exitCodes.failure,
  });
}

/** The base paths that documents name in `servers`, by API; variables have their default values. */
export function basePathsOf(documents: ReadonlyMap<string, JsonObject>): Map<string, string[]> {
  return new Map([...documents].map(([api, { servers }]) => [api, pathsOf(servers)]));
}

function pathsOf(servers: unknown): string[] {
  const urls = (Array.isArray(servers) ? servers : []).flatMap((server) => (isObject(server) ? serverUrl(server) : []));
  const paths = urls.map((url) => url.replace(/^[a-z+.-]*:?\/\/[^/]*/i, '').replace(/\/+$/, ''));
  return [...new Set(paths)].filter((path) => path.startsWith('/'));
}

function serverUrl({ url, variables }: JsonObject): string {
  return String(url).replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const variable = isObject(variables) ? variables[name] : undefined;
    return isObject(variable) ? String(variable.default) : name;
  });
}
