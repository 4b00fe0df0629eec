import { notVerified, pass } from '../../judge/answers.js';
import { breach, conclude, some } from '../../judge/cross-functional/clause.js';
import { documented } from '../../judge/documented.js';
import { answersIn, placeOf, type RecordedAnswer } from '../../judge/recorded.js';
import type { EvidenceKinds, JudgeContext } from '../../model/evidence-kinds.js';
import { isObject } from '../../model/json.js';
import { isProvedBy } from '../../model/requirement.js';
import type { Finding } from '../../model/verdict.js';

const requirement = 'govstack-cfr-architecture#req-7';

/**
 * Errors whose body the definition leaves open have one shape. Where several are met that is not held against the
 * candidate, because the requirement recommends it and lets departures be documented; a Building Block that itself
 * requires one form is another matter.
 */
export function oneErrorShape({ recorded }: EvidenceKinds['run'], { catalogue }: JudgeContext): Finding {
  const shapes = new Map<string, string>();
  for (const answer of answersIn(catalogue, recorded)) {
    const shape = shapeOf(answer);
    const place = placeOf(answer);
    const known = shapes.get(shape ?? '');
    if (shape !== undefined && (known === undefined || place < known)) shapes.set(shape, place);
  }
  if (shapes.size === 0) return notVerified('the run received no error whose body the definition does not describe');
  const found = some([...shapes].map(([shape, place]) => `${shape} (${place})`));
  if (shapes.size === 1) return pass(`Errors have these properties: ${found}.`);
  const { buildingBlock, requirements } = catalogue;
  const demanded = requirements.find(
    (requirement) =>
      requirement.set === buildingBlock.id &&
      requirement.level === 'REQUIRED' &&
      isProvedBy(requirement, { id: '', rule: 'error-shape' }),
  );
  if (demanded === undefined) {
    return notVerified(
      `errors have ${shapes.size} different sets of properties, which only a recommendation advises against: ${found}`,
    );
  }
  const expected = `one standard form, as ${demanded.id} of the Building Block requires`;
  return conclude([breach(requirement, 'errors-differ', { expected, actual: found })], []);
}

/** The shape of an error that the definition leaves open; an empty object has none. */
function shapeOf(answer: RecordedAnswer): string | undefined {
  if (answer.response.status < 400 || leavesNoRoom(answer)) return undefined;
  const { value } = answer;
  if (value === undefined) return undefined;
  if (!isObject(value)) return typeof value;
  const names = Object.keys(value);
  return names.length === 0 ? undefined : `{ ${names.sort().join(', ')} }`;
}

/** Where the definition describes the body of an error, that is how it has to be. */
function leavesNoRoom({ operation, response }: RecordedAnswer): boolean {
  return documented(operation, response.status)?.contents.some(({ schema }) => schema !== undefined) === true;
}
