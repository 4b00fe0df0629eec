import type { Schemas } from '../model/definition.js';
import type { Judge } from '../model/judge.js';
import { acceptedBy } from './allowance.js';
import { arrives, arrivesOnce, callBody, callParameters, correlates } from './callbacks.js';
import { body, header, mediaType, property } from './content.js';
import { refusalShowsNothing, revealsNothing } from './disclosure.js';
import { documentedProperties } from './documented-properties.js';
import { conditional, declaredHeaders, noContent } from './headers.js';
import { filtered, listContains, pageSize, pages } from './lists.js';
import { harmless, methodRefused } from './methods.js';
import { successOf, unlessOther } from './other-operations.js';
import { accessRefused, declined, differs, refused, unknownIdentifier } from './refusals.js';
import { repeated, sameAgain } from './repeats.js';
import { served } from './served.js';
import { gone, otherUntouched, readBack, readSame, restUntouched } from './state.js';
import { status } from './status.js';
import { utf8 } from './text.js';
import { keysUsable, signed } from './tokens.js';

/** The judge of a Building Block: pure functions over exchanges, tied to its schemas. */
export function makeJudge(schemas: Schemas): Judge {
  return {
    served,
    status: (answer, expected) =>
      unlessOther(schemas, answer, (asked) =>
        status(asked, asked === answer ? expected : successOf(asked.operation).statuses),
      ),
    mediaType: (answer, expected) =>
      unlessOther(schemas, answer, (asked) =>
        mediaType(asked, asked === answer ? expected : successOf(asked.operation).mediaTypes),
      ),
    body: (answer, scope) => unlessOther(schemas, answer, (asked) => body(schemas, asked, scope)),
    documentedProperties: (answer) => documentedProperties(schemas, answer),
    header,
    property: (answer, pointer, expected) => property(schemas, answer, pointer, expected),
    utf8,
    declaredHeaders: (answer) => declaredHeaders(schemas, answer),
    noContent,
    conditional,
    acceptedBy,
    methodRefused,
    harmless,
    repeated,
    sameAgain: (answer, again, comparable) => sameAgain(schemas, answer, again, comparable),
    revealsNothing,
    refusalShowsNothing,
    differs,
    keysUsable: (answer, pointer) => keysUsable(schemas, answer, pointer),
    signed: (answer, token) => signed(schemas, answer, token),
    declined,
    refused,
    accessRefused,
    unknownIdentifier,
    readBack: (look) => readBack(schemas, look),
    readSame: (answer, part, resource, known) => readSame(schemas, answer, { part, resource, ...known }),
    gone: (look) => gone(schemas, look),
    restUntouched: (look) => restUntouched(schemas, look),
    otherUntouched: (look) => otherUntouched(schemas, look),
    listContains: (look, complete) => listContains(schemas, look, complete),
    pageSize: (look, limit) => pageSize(schemas, look, limit),
    pages: (look, parameters) => pages(schemas, look, parameters),
    filtered: (look, by) => filtered(schemas, look, by),
    arrives,
    arrivesOnce,
    callBody: (answer) => callBody(schemas, answer),
    callParameters,
    correlates,
  };
}
