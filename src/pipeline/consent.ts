import type { Profile } from '../model/profile.js';
import { UserError } from '../support/errors.js';
import { isLoopback } from '../support/loopback.js';

/** What of a request says whether it may write. */
interface Asking {
  readonly profile: Profile;
  readonly allowWrites?: boolean;
  readonly readOnly?: boolean;
  readonly begun?: { readonly tape: { readonly isSealed: boolean } };
}

/**
 * A run creates, changes and removes items, so that it needs consent for anything but this machine. Nothing has been sent yet.
 * @throws UserError when nobody has said that the candidate may be written to.
 */
export function assertMayWrite(request: Asking): void {
  const { readOnly, begun } = request;
  if (readOnly === true || begun?.tape.isSealed === true) return;
  const elsewhere = whereConsentIsMissing(request);
  if (elsewhere === undefined) return;
  throw new UserError(
    `The run would create, change and remove data at ${new URL(elsewhere).host}, but nothing allows this yet.`,
    {
      hint: 'If it is a test instance, give --allow-writes, or write environment: test in the profile. --read-only sends only requests that change nothing.',
    },
  );
}

/** A URL on another machine that nobody has said may be written to; undefined where there is none. */
export function whereConsentIsMissing({ profile, allowWrites }: Asking): string | undefined {
  if (allowWrites === true || profile.environment === 'test') return undefined;
  return urlsOf(profile).find((url) => !isLoopback(url));
}

/** Every URL at which a profile has requests sent. */
function urlsOf({ url, apis, systems }: Profile): string[] {
  const own = [...Object.values(apis), ...Object.values(systems)].map((one) => one.url);
  return [url, ...own].filter((one) => one !== undefined);
}
