import type { CheckRequest } from '../pipeline/check-request.js';
import { planFor } from '../pipeline/checks.js';
import { loadCatalogue } from '../pipeline/load-catalogue.js';
import { baseUrls, type OpenCandidate, openCandidate } from '../pipeline/open-candidate.js';
import { checkProfile } from '../profile/check-profile.js';
import type { Environment } from '../support/environment.js';

/**
 * Opens a candidate as `check` does, for a journey that asks several. Nothing is sent yet.
 * @throws UserError when the profile does not fit the Building Block, or nobody can listen for its calls.
 */
export async function openForJourney(
  request: Pick<CheckRequest, 'buildingBlock' | 'profile' | 'concurrency'>,
  runId: string,
  environment: Environment,
): Promise<OpenCandidate> {
  const { catalogue } = await loadCatalogue({ buildingBlock: request.buildingBlock, allowExternalRefs: false });
  checkProfile(request.profile, catalogue);
  const plan = planFor(catalogue, { objects: request.profile.objects });
  const urls = baseUrls(request.profile, catalogue);
  return openCandidate({ request, catalogue, plan, urls, runId }, environment);
}
