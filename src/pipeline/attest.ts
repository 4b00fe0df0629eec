import { isWithoutApi } from '../model/definition.js';
import { defaultDepth } from '../model/depth.js';
import { defaultSeed } from '../model/plan.js';
import type { Report } from '../model/report.js';
import { emptyProfile } from '../profile/read-profile.js';
import type { Environment } from '../support/environment.js';
import { UserError } from '../support/errors.js';
import type { Selection } from './check-request.js';
import { loadCatalogue } from './load-catalogue.js';
import { makeAttestedReport, type ReportRequest } from './make-report.js';

/** A Building Block without an API, and what the vendor answers. */
export type AttestRequest = Pick<Selection, 'buildingBlock' | 'plugins'> &
  Omit<ReportRequest, 'profile' | 'seed' | 'depth' | 'plugins'>;

/**
 * The report of a candidate to which nothing is sent: only what the vendor answers speaks for it.
 * @throws UserError when the Building Block has an API, so that the candidate is to be run, when there is no evidence, or when it
 * or the overlay is for something else.
 */
export async function attest(request: AttestRequest, environment: Environment): Promise<Report> {
  const { buildingBlock, plugins = [], evidence } = request;
  const { catalogue } = await loadCatalogue({ buildingBlock, plugins, allowExternalRefs: false });
  if (!isWithoutApi(catalogue)) {
    throw new UserError(`${catalogue.buildingBlock.title} has an API, so its candidates are tested.`, {
      hint: `Run the candidate first: govstack-check run ${buildingBlock} --url http://…. Then give its report.json.`,
    });
  }
  if (evidence === undefined) {
    throw new UserError(`Without a report, the fit-gap of ${catalogue.buildingBlock.title} rests on evidence alone.`, {
      hint: `Write the form with: govstack-check evidence init ${buildingBlock}. Then give it with --evidence.`,
    });
  }
  const profile = { ...emptyProfile(), candidate: { name: evidence.candidate } };
  return makeAttestedReport({ ...request, profile, seed: defaultSeed, depth: defaultDepth }, catalogue, environment);
}
