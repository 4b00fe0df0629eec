import type { Phrase } from '../../vocabulary/phrases.js';
import { answerSteps } from './answer.js';
import { callbackSteps } from './callback.js';
import { crossFunctionalSteps } from './cross-functional.js';
import type { Handler } from './handler.js';
import { listSteps } from './list.js';
import { propertySteps } from './property.js';
import { requestSteps } from './request.js';
import { situationSteps } from './situation.js';
import { stateSteps } from './state.js';

/** Every phrase of the vocabulary has exactly one handler: the type sees to it. */
export const stepHandlers: Readonly<Record<Phrase, Handler>> = {
  ...situationSteps,
  ...requestSteps,
  ...propertySteps,
  ...answerSteps,
  ...stateSteps,
  ...listSteps,
  ...callbackSteps,
  ...crossFunctionalSteps,
};
