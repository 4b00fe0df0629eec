import type { CheckPhrase, EvidenceKind } from '../../model/evidence-kinds.js';
import type { Phrase } from '../../vocabulary/phrases.js';
import type { StepMeaning } from '../scenario/script.js';
import type { ScenarioWorld } from '../scenario/world.js';
import { afterChangeEvidence } from './after-change.js';
import { answerEvidence, answerSteps } from './answer.js';
import { batchEvidence } from './batch.js';
import { bulkRemovalEvidence } from './bulk-removed.js';
import { callbackEvidence, callbackSteps } from './callback.js';
import { calledSteps } from './called.js';
import { crossFunctionalEvidence, crossFunctionalSteps } from './cross-functional.js';
import type { Gatherers } from './gatherer.js';
import type { Handler } from './handler.js';
import { keyAgainEvidence } from './key-again.js';
import { listEvidence } from './list.js';
import { listAroundEvidence } from './list-around.js';
import { listQueryEvidence } from './list-queries.js';
import { postedSearchEvidence } from './posted-search.js';
import { propertySteps } from './property.js';
import { relatedEvidence } from './related.js';
import { relationEvidence } from './relations.js';
import { requestSteps } from './request.js';
import { searchSteps } from './search.js';
import { shownSteps } from './shown.js';
import { situationSteps } from './situation.js';
import { stateEvidence, stateSteps } from './state.js';
import { storedEvidence } from './stored.js';
import { toldSteps } from './told.js';

/** Every phrase of the vocabulary has exactly one handler: the type sees to it. */
const stepHandlers: Readonly<Record<Phrase, Handler>> = {
  ...situationSteps,
  ...requestSteps,
  ...propertySteps,
  ...answerSteps,
  ...stateSteps,
  ...searchSteps,
  ...shownSteps,
  ...toldSteps,
  ...callbackSteps,
  ...calledSteps,
  ...crossFunctionalSteps,
};

/** Every kind of evidence is gathered in exactly one way: the type sees to it. */
const gatherers: Gatherers<EvidenceKind> = {
  ...answerEvidence,
  ...stateEvidence,
  ...listEvidence,
  ...listAroundEvidence,
  ...listQueryEvidence,
  ...relationEvidence,
  ...relatedEvidence,
  ...keyAgainEvidence,
  ...afterChangeEvidence,
  ...batchEvidence,
  ...bulkRemovalEvidence,
  ...postedSearchEvidence,
  ...storedEvidence,
  ...callbackEvidence,
  ...crossFunctionalEvidence,
};

/** What a step does: what the vocabulary says, or what the phrase of a check judges. */
export function handlerOf({ phrase, judging }: StepMeaning): Handler {
  if (phrase !== undefined) return stepHandlers[phrase];
  return (world, ...values) => (judging === undefined ? undefined : examine(world, judging, values));
}

function examine<K extends EvidenceKind>(
  world: ScenarioWorld,
  { of, judge }: CheckPhrase<K>,
  values: readonly string[],
) {
  const context = { catalogue: world.catalogue, values };
  return gatherers[of](world, (evidence) => judge(evidence, context), ...values);
}
