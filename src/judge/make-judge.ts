import type { Schemas } from '../model/definition.js';
import type { Judge } from '../model/judge.js';
import { acceptedBy } from './allowance.js';
import { callHas, callNames, callOmits, callShows, refusedOrOmitted } from './called.js';
import { body, header, mediaType, property } from './content.js';
import { gone } from './gone.js';
import { harmless } from './harmless.js';
import { successOf, unlessOther } from './other-operations.js';
import { readBack } from './read-back.js';
import { accessRefused, declined, differs, refused, unknownIdentifier } from './refusals.js';
import { repeated } from './repeats.js';
import { keptDiffer, listHasOne, listOmits, listShows } from './searched.js';
import { answerOmits, answerShows } from './shown.js';
import { status } from './status.js';
import { keysUsable, signed } from './tokens.js';
import {
  answerAgrees,
  answerDiffers,
  eitherHoldsText,
  holdsText,
  omitsText,
  showsNumber,
  survives,
  warns,
} from './told.js';

/** The judge of a Building Block: pure functions over exchanges, tied to its schemas. */
export function makeJudge(schemas: Schemas): Judge {
  return {
    status: (answer, expected) =>
      unlessOther(schemas, answer, (asked) =>
        status(asked, asked === answer ? expected : successOf(asked.operation).statuses),
      ),
    mediaType: (answer, expected) =>
      unlessOther(schemas, answer, (asked) =>
        mediaType(asked, asked === answer ? expected : successOf(asked.operation).mediaTypes),
      ),
    body: (answer, scope) => unlessOther(schemas, answer, (asked) => body(schemas, asked, scope)),
    header,
    property: (answer, pointer, expected) => property(schemas, answer, pointer, expected),
    acceptedBy,
    harmless,
    repeated,
    differs,
    keysUsable: (answer, pointer) => keysUsable(schemas, answer, pointer),
    signed: (answer, token) => signed(schemas, answer, token),
    declined,
    refused,
    accessRefused,
    unknownIdentifier,
    readBack: (look) => readBack(schemas, look),
    gone: (look) => gone(schemas, look),
    listShows: (list, wanted) => listShows(schemas, list, wanted),
    listHasOne: (list, property) => listHasOne(schemas, list, property),
    listOmits: (list, identifier) => listOmits(schemas, list, identifier),
    answerShows: (answer, value) => answerShows(schemas, answer, value),
    answerOmits: (answer, value) => answerOmits(schemas, answer, value),
    keptDiffer,
    answerDiffers,
    answerAgrees,
    holdsText,
    eitherHoldsText,
    omitsText,
    showsNumber,
    warns,
    survives,
    callShows,
    callHas,
    callNames,
    callOmits,
    refusedOrOmitted,
  };
}
