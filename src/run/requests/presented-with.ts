import type { CredentialSource, Presented } from '../credentials/presented.js';
import type { RequestDraft } from './draft.js';

/** A candidate is not told who asks, unless the user wants it: it must answer everybody alike. */
export const usualUserAgent = 'node';

/** The headers of the profile, and the credential that a draft asks for. */
export async function presentedWith(
  credentials: CredentialSource,
  { operation, credential, bearer }: RequestDraft,
): Promise<Presented[]> {
  const secret = await credentials.present(operation, credential, bearer);
  return [...credentials.plainHeaders(operation), ...secret];
}
