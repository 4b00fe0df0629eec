import type { CheckContext } from '../../model/check-context.js';
import type { Json } from '../../model/json.js';
import type { Step } from '../../model/plan.js';
import { tokens, toPath } from '../../support/json/pointer.js';
import { bodyStep, propertyAsJson } from '../kit/steps.js';

/** The end of a subject that names a place: `-owner-email` for `/owner/email`. */
export function subjectEnd(at: string): string {
  return tokens(at)
    .map((token) => `-${token}`)
    .join('');
}

/** The words for a place of the body. */
export function placeWords(at: string): string {
  return at === '' ? 'the request body' : `the property "${toPath(at)}"`;
}

/** Sets a place of the body, or the whole body. */
export function replaced({ template }: CheckContext, at: string, value: Json): Step {
  return at === '' ? bodyStep(template.body?.mediaType ?? '', value) : propertyAsJson(undefined, at, value);
}
