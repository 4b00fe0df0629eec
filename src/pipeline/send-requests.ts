import type { Check } from '../model/check.js';
import { isWithoutApi } from '../model/definition.js';
import { noTape } from '../model/tape.js';
import { makePlanInSteps } from '../plan/make-plan.js';
import { checkProfile } from '../profile/check-profile.js';
import { cleanUp } from '../run/items/clean-up.js';
import { itemSource } from '../run/items/obtain-item.js';
import { sendFeatures } from '../run/runner/send-features.js';
import { handlerOf } from '../run/steps/step-handlers.js';
import { letYoungGrow } from '../support/collect-garbage.js';
import { type Environment, pauseFor } from '../support/environment.js';
import { ExchangeShelf } from '../support/exchange-shelf.js';
import type { CheckRequest } from './check-request.js';
import { listCommonFeatures } from './choose-features.js';
import { assertMayWrite } from './consent.js';
import { judgesOf } from './judges.js';
import type { LoadedDefinition } from './loaded-definition.js';
import { requirementsFor } from './make-report.js';
import { baseUrls } from './open-candidate.js';
import { planRun } from './plan-run.js';
import { runCandidate } from './run-candidate.js';
import { assertSomethingSelected, restsOnAnswers } from './selected-scenarios.js';

/**
 * Sends what a run sends, in the same order, and makes no verdicts of it.
 * @returns why it ended early, where it did
 * @throws UserError when the input is unusable, or nothing is selected
 */
export async function sendRequests(
  bundled: readonly Check[],
  request: CheckRequest,
  { environment, loaded }: { readonly environment: Environment; readonly loaded: LoadedDefinition },
): Promise<string | undefined> {
  const { catalogue, documents } = loaded;
  checkProfile(request.profile, catalogue);
  if (!isWithoutApi(catalogue)) assertMayWrite(request);
  requirementsFor(request, catalogue);
  if (restsOnAnswers(request, catalogue)) return undefined;
  const urls = baseUrls(request.profile, catalogue);
  const about = { startedAt: environment.now(), runId: environment.newRunId() };
  const planning = { catalogue, makePlan: makePlanInSteps, pause: pauseFor(environment) };
  const planned = await planRun(bundled, request, planning);
  await assertSomethingSelected(request, planned.features, await listCommonFeatures());
  letYoungGrow();
  const tape = { ...noTape, putAway: new ExchangeShelf().putAway };
  const order = { request, catalogue, documents, urls, ...about, ...planned, ...judgesOf(catalogue, request.profile) };
  const run = (input: Parameters<typeof sendFeatures>[0]) =>
    sendFeatures({ ...input, tape }, { handlerOf, itemSource, cleanUp });
  return (await runCandidate({ ...order, run }, environment)).run.stoppedBy;
}
