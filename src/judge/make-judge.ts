import { shortName } from '../model/catalogue.js';
import type { Operation, Schemas } from '../model/definition.js';
import type { Answer, Judge } from '../model/judge.js';
import type { Finding } from '../model/verdict.js';
import { notVerified } from './answers.js';
import { arrives, callBody, correlates } from './callbacks.js';
import { body, header, mediaType, property } from './content.js';
import { documentedProperties } from './documented-properties.js';
import { accessRefused, refused, unknownIdentifier } from './refusals.js';
import { served } from './served.js';
import { gone, readBack, readSame } from './state.js';
import { status } from './status.js';

/**
 * What would be a failure is not verified where the request is valid for another operation too, at the same method and
 * path, and the answer may be meant for that one: it is right for it, or it refuses what only the first has a use for.
 */
function unlessOther(answer: Answer, judge: (answer: Answer) => Finding): Finding {
  const finding = judge(answer);
  const [first, ...others] = answer.others ?? [];
  if (finding.outcome !== 'fail' || first === undefined) return finding;
  const right = [first, ...others].find((operation) => judge({ ...answer, operation }).outcome === 'pass');
  const refused = finding.problems.some(({ kind }) => kind === 'valid-request-refused');
  if (right === undefined && !refused) return finding;
  const name = shortName(right ?? first);
  return notVerified(
    `the answer may be meant for "${name}", which the GovSpec defines with the same method and path, and for which the request is valid too`,
  );
}

function successStatuses({ responses }: Operation): string[] {
  return responses.map(({ status }) => status).filter((status) => /^[23]/.test(status));
}

function successMediaTypes({ responses }: Operation): string[] {
  return responses
    .filter(({ status }) => /^[23]/.test(status))
    .flatMap(({ contents }) => contents.map(({ mediaType }) => mediaType));
}

/** The judge of a Building Block: pure functions over exchanges, tied to its schemas. */
export function makeJudge(schemas: Schemas): Judge {
  return {
    served,
    status: (answer, expected) =>
      unlessOther(answer, (asked) => status(asked, asked === answer ? expected : successStatuses(asked.operation))),
    mediaType: (answer, expected) =>
      unlessOther(answer, (asked) =>
        mediaType(asked, asked === answer ? expected : successMediaTypes(asked.operation)),
      ),
    body: (answer, scope) => unlessOther(answer, (asked) => body(schemas, asked, scope)),
    documentedProperties: (answer) => documentedProperties(schemas, answer),
    header,
    property: (answer, pointer, expected) => property(schemas, answer, pointer, expected),
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
