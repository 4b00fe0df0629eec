import type { Direction, MediaContent, Operation, RequestBody, ResponseDefinition } from '../../model/definition.js';
import { type Difference, demandWords, difference, type OperationPair } from './difference.js';
import { compareSchemas } from './schemas.js';

/** Compares the request bodies of an operation. */
export function compareBodies(pair: OperationPair): Difference[] {
  const ours = pair.ours.body;
  const theirs = pair.theirs.body;
  if (ours === undefined) return theirs?.required === true ? [addedBody(pair.ours)] : [];
  if (theirs === undefined) return [missingBody(pair.ours)];
  const contents = { ours: ours.contents, theirs: theirs.contents };
  return [
    ...(ours.required === theirs.required ? [] : [changedDemand(pair.ours, theirs)]),
    ...compareContents(pair, { ...contents, at: 'request', direction: 'request' }),
  ];
}

function addedBody(operation: Operation): Difference {
  return difference(operation, { kind: 'added', what: 'body', words: 'a body is required', breaking: true });
}

function missingBody(operation: Operation): Difference {
  return difference(operation, { kind: 'missing', what: 'body', words: 'no body is accepted', breaking: true });
}

function changedDemand(operation: Operation, { required }: RequestBody): Difference {
  const words = `the body ${demandWords(required)}`;
  return difference(operation, { kind: 'differs', what: 'body', words, breaking: required });
}

/** Compares the responses of an operation. A success that is missing, or is another one, breaks a client. */
export function compareResponses(pair: OperationPair): Difference[] {
  const added = pair.theirs.responses.filter((response) => !hasStatusOf(pair.ours.responses, response));
  return [
    ...pair.ours.responses.flatMap((response) => compareResponse(pair, response)),
    ...added.map((response) => statusDifference(pair.ours, 'added', response)),
  ];
}

function compareResponse(pair: OperationPair, ours: ResponseDefinition): Difference[] {
  const theirs = withStatusOf(pair.theirs.responses, ours);
  if (theirs === undefined) return [statusDifference(pair.ours, 'missing', ours)];
  const contents = { ours: ours.contents, theirs: theirs.contents };
  return compareContents(pair, { ...contents, at: `answer ${ours.status}`, direction: 'response' });
}

function statusDifference(operation: Operation, kind: 'added' | 'missing', { status }: ResponseDefinition): Difference {
  return difference(operation, { kind, what: 'status', words: status, breaking: status.startsWith('2') });
}

/** The response with the same status; where one side documents a class (2XX), the response of the same class. */
function withStatusOf(
  responses: readonly ResponseDefinition[],
  { status }: ResponseDefinition,
): ResponseDefinition | undefined {
  const isClass = (text: string): boolean => text.endsWith('XX');
  return (
    responses.find((response) => response.status === status) ??
    responses.find((response) => response.status[0] === status[0] && (isClass(response.status) || isClass(status)))
  );
}

function hasStatusOf(responses: readonly ResponseDefinition[], response: ResponseDefinition): boolean {
  return withStatusOf(responses, response) !== undefined;
}

interface ContentPair {
  readonly ours: readonly MediaContent[];
  readonly theirs: readonly MediaContent[];
  readonly at: string;
  readonly direction: Direction;
}

/** A missing media type breaks the client that sends it or asks for it; an added one breaks nobody. */
function compareContents(pair: OperationPair, contents: ContentPair): Difference[] {
  const { ours, theirs, at } = contents;
  const added = theirs.filter(({ mediaType }) => !ours.some((content) => content.mediaType === mediaType));
  return [
    ...ours.flatMap((content) => compareContent(pair, contents, content)),
    ...added.map(({ mediaType }) =>
      difference(pair.ours, { kind: 'added', what: 'media type', words: `${at} ${mediaType}`, breaking: false }),
    ),
  ];
}

function compareContent(pair: OperationPair, contents: ContentPair, { mediaType, schema }: MediaContent): Difference[] {
  const { theirs, at, direction } = contents;
  const counterpart = theirs.find((content) => content.mediaType === mediaType);
  if (counterpart === undefined) {
    const words = `${at} ${mediaType}`;
    return [difference(pair.ours, { kind: 'missing', what: 'media type', words, breaking: true })];
  }
  if (schema === undefined || counterpart.schema === undefined) return [];
  const schemas = { ours: schema, theirs: counterpart.schema };
  return compareSchemas(pair.schemas, { operation: pair.ours, ...schemas, at, direction, depth: 0 });
}
