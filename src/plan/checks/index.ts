import { acceptsBoundary } from './accepts-boundary.js';
import { acceptsEnum } from './accepts-enum.js';
import { acceptsMinimal } from './accepts-minimal.js';
import { acceptsOptional } from './accepts-optional.js';
import { alteredCredential } from './altered-credential.js';
import { bodySchema } from './body-schema.js';
import { callbackArrives } from './callback-arrives.js';
import { callbackCorrelation } from './callback-correlation.js';
import { callbackOnce } from './callback-once.js';
import { callbackSchema } from './callback-schema.js';
import type { CallCheck } from './calls.js';
import { charset } from './charset.js';
import type { Check } from './check.js';
import { conditionalRead } from './conditional-read.js';
import { contentType } from './content-type.js';
import { declaredHeaders } from './declared-headers.js';
import { documentedProperties } from './documented-properties.js';
import { errorRevealsNothing } from './error-reveals-nothing.js';
import { filter } from './filter.js';
import { headHarmless } from './head-harmless.js';
import { malformedJson } from './malformed-json.js';
import { methodNotAllowed } from './method-not-allowed.js';
import { missingRequired } from './missing-required.js';
import { noContent } from './no-content.js';
import { noCredential } from './no-credential.js';
import { operationServed } from './operation-served.js';
import { optionsHarmless } from './options-harmless.js';
import { otherCredential } from './other-credential.js';
import { othersUntouched } from './others-untouched.js';
import { outOfRange } from './out-of-range.js';
import { paging } from './paging.js';
import { partialUpdate } from './partial-update.js';
import { refusalShowsNothing } from './refusal-shows-nothing.js';
import { repeatDelete } from './repeat-delete.js';
import { repeatRead } from './repeat-read.js';
import { repeatUpdate } from './repeat-update.js';
import { stateCreate } from './state-create.js';
import { stateDelete } from './state-delete.js';
import { stateList } from './state-list.js';
import { stateRead } from './state-read.js';
import { stateUpdate } from './state-update.js';
import { successStatus } from './success-status.js';
import { tolerantReader } from './tolerant-reader.js';
import { unicodeKept } from './unicode-kept.js';
import { unknownCredential } from './unknown-credential.js';
import { unknownIdentifier } from './unknown-identifier.js';
import { unknownProperty } from './unknown-property.js';
import { unsupportedMediaType } from './unsupported-media-type.js';
import { wrongEnum } from './wrong-enum.js';
import { wrongFormat } from './wrong-format.js';
import { wrongLength } from './wrong-length.js';
import { wrongPattern } from './wrong-pattern.js';
import { wrongType } from './wrong-type.js';

/** Every kind of check of an operation that the candidate serves, in the order of a feature. */
export const checks: readonly Check[] = [
  operationServed,
  successStatus,
  contentType,
  bodySchema,
  documentedProperties,
  stateCreate,
  stateRead,
  stateUpdate,
  stateDelete,
  stateList,
  paging,
  filter,
  partialUpdate,
  othersUntouched,
  repeatRead,
  repeatUpdate,
  repeatDelete,
  acceptsMinimal,
  acceptsOptional,
  acceptsBoundary,
  acceptsEnum,
  tolerantReader,
  unicodeKept,
  missingRequired,
  wrongType,
  wrongEnum,
  wrongFormat,
  wrongPattern,
  wrongLength,
  outOfRange,
  unknownProperty,
  malformedJson,
  unsupportedMediaType,
  unknownIdentifier,
  noCredential,
  unknownCredential,
  alteredCredential,
  otherCredential,
  refusalShowsNothing,
  charset,
  declaredHeaders,
  noContent,
  conditionalRead,
  methodNotAllowed,
  headHarmless,
  optionsHarmless,
  errorRevealsNothing,
];

/** Every kind of check of an operation that the candidate calls. */
export const callChecks: readonly CallCheck[] = [callbackArrives, callbackSchema, callbackCorrelation, callbackOnce];
