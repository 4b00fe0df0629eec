import type { Schemas } from '../model/definition.js';
import type { Judge } from '../model/judge.js';
import { arrives, callBody, correlates } from './callbacks.js';
import { body, header, mediaType, property } from './content.js';
import { documentedProperties } from './documented-properties.js';
import { successOf, unlessOther } from './other-operations.js';
import { accessRefused, declined, differs, refused, unknownIdentifier } from './refusals.js';
import { served } from './served.js';
import { gone, readBack, readSame } from './state.js';
import { status } from './status.js';
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
    arrives,
    callBody: (answer) => callBody(schemas, answer),
    correlates,
  };
}
