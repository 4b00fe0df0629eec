import type { Absent } from '../../mock/kit/absent.js';
import type { Fault } from '../../mock/kit/fault.js';
import { jsonBody } from '../../mock/kit/json-content.js';

/** A candidate that may do without the body may also overlook one that it cannot read. */
const withoutMediaType: Absent = (catalogue, operation) => {
  const { body } = operation;
  if (body === undefined || jsonBody(operation) === undefined) return 'it takes no JSON body';
  if (body.contents.some(({ mediaType }) => /xml|\*/.test(mediaType))) return 'it takes XML or anything';
  const spare = body.contents.every(
    ({ schema }) => schema === undefined || catalogue.schemas.validate(schema, 'request', {}).kind !== 'invalid',
  );
  return !body.required && spare ? 'it can do without the body' : undefined;
};

export const faults: readonly Fault[] = [
  {
    id: 'foreign-media-type-accepted',
    title: 'accepts bodies of any media type',
    foundBy: ['unsupported-media-type'],
    absent: withoutMediaType,
    overlooks: ['media-type'],
  },
];
