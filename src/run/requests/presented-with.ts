import type { CredentialSource, Presented } from '../credentials/presented.js';
import type { RequestDraft } from './draft.js';

/** The headers of the profile, and the credential that a draft asks for. */
export async function presentedWith(
  credentials: CredentialSource,
  { operation, credential, bearer }: RequestDraft,
): Promise<Presented[]> {
  const secret = await credentials.present(operation, credential, bearer);
  return [...credentials.plainHeaders(operation), ...secret];
}
