import type { Catalogue } from '../../model/catalogue.js';
import type { Exchange } from '../../model/exchange.js';
import { isObject } from '../../model/json.js';
import { isProvedBy } from '../../model/requirement.js';
import type { Finding, Problem } from '../../model/verdict.js';
import { documented, mediaTypeOf, notApplicable, notVerified, pass } from '../answers.js';
import { breach, conclude, some } from './clause.js';
import { answersIn, placeOf, type RecordedAnswer } from './recorded.js';

/** Answers that stand for what is before the candidate: too large, too many, not reached. */
const gateways = new Set([413, 414, 429, 431, 502, 503, 504]);

/** Every body is JSON, or of a media type that the definition names; errors too. */
export function jsonEverywhere(catalogue: Catalogue, recorded: readonly Exchange[]): Finding {
  const bodies = answersIn(catalogue, recorded).filter(
    ({ response }) => response.body !== '' && !gateways.has(response.status),
  );
  if (bodies.length === 0) return notVerified('the run has recorded no answer with a body');
  const problems = new Map<string, Problem>();
  for (const answer of bodies) {
    const actual = otherThanJson(answer);
    if (actual === undefined) continue;
    const expected = 'JSON, or a media type that the definition names';
    problems.set(actual, breach('json-everywhere', 'wrong-media-type', { expected, actual }));
  }
  return conclude(sorted(problems), []);
}

function otherThanJson(answer: RecordedAnswer): string | undefined {
  const { operation, response, content, value } = answer;
  const mediaType = mediaTypeOf(response);
  if (/[/+]json$/.test(mediaType)) {
    return value === undefined ? `${placeOf(answer)}: ${mediaType} that is no JSON` : undefined;
  }
  // A page is for people, and where the GovSpec names no type for a success, another standard format may be in place.
  if (operation.page === true || (response.status < 400 && isSilent(answer))) return undefined;
  const named = operation.responses.flatMap(({ contents }) => contents.map((known) => known.mediaType));
  if (content !== undefined || named.includes(mediaType)) return undefined;
  return `${placeOf(answer)}: ${mediaType === '' ? 'a body without a media type' : mediaType}`;
}

function isSilent({ operation, response }: RecordedAnswer): boolean {
  return (documented(operation, response.status)?.contents ?? []).length === 0;
}

function sorted(problems: ReadonlyMap<string, Problem>): Problem[] {
  return [...problems].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, problem]) => problem);
}

/**
 * Errors whose body the definition leaves open have one shape. Where several are met that is not held against the
 * candidate, because the requirement recommends it and lets departures be documented; a Building Block that itself
 * requires one form is another matter.
 */
export function oneErrorShape(catalogue: Catalogue, recorded: readonly Exchange[]): Finding {
  const shapes = new Map<string, string>();
  for (const answer of answersIn(catalogue, recorded)) {
    if (answer.response.status < 400 || answer.value === undefined || leavesNoRoom(answer)) continue;
    const shape = isObject(answer.value) ? `{ ${Object.keys(answer.value).sort().join(', ')} }` : typeof answer.value;
    const place = placeOf(answer);
    const known = shapes.get(shape);
    if (known === undefined || place < known) shapes.set(shape, place);
  }
  if (shapes.size === 0) return notApplicable('no error was met whose shape the definition leaves open');
  const found = some([...shapes].map(([shape, place]) => `${shape} (${place})`));
  if (shapes.size === 1) return pass(`The shape of errors: ${found}.`);
  const { buildingBlock, requirements } = catalogue;
  const demanded = requirements.find(
    (requirement) =>
      requirement.set === buildingBlock.id &&
      requirement.level === 'REQUIRED' &&
      isProvedBy(requirement, { id: '', rule: 'error-shape' }),
  );
  if (demanded === undefined) {
    return notVerified(`errors have ${shapes.size} shapes, which is only recommended against: ${found}`);
  }
  const expected = `one standard form, as ${demanded.id} of the Building Block requires`;
  return conclude([breach('error-shape', 'errors-differ', { expected, actual: found })], []);
}

/** Where the definition describes the body of an error, that is how it has to be. */
function leavesNoRoom({ operation, response }: RecordedAnswer): boolean {
  return documented(operation, response.status)?.contents.some(({ schema }) => schema !== undefined) === true;
}
