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
  const { profile, allowWrites, readOnly, begun } = request;
  if (allowWrites === true || profile.environment === 'test') return;
  if (readOnly === true || begun?.tape.isSealed === true) return;
  const elsewhere = urlsOf(profile).find((url) => !isLoopback(url));
  if (elsewhere === undefined) return;
  throw new UserError(`The run would write to ${new URL(elsewhere).host}, and nobody has said that it may.`, {
    hint: 'If it is there for tests, give --allow-writes, or environment: test in the profile. --read-only sends only what changes nothing.',
  });
}

/** Every URL at which a profile has requests sent. */
function urlsOf({ url, apis, systems }: Profile): string[] {
  const own = [...Object.values(apis), ...Object.values(systems)].map((one) => one.url);
  return [url, ...own].filter((one) => one !== undefined);
}
