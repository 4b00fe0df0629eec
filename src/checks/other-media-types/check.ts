import type { ScenarioDraft } from '../../model/check.js';
import type { CheckContext } from '../../model/check-context.js';
import { type MediaContent, shortName } from '../../model/definition.js';
import { isObject, type Json } from '../../model/json.js';
import { allowedDraft } from '../../plan/changes/allowance.js';
import { defineCheck } from '../../plan/kit/define-check.js';
import { accepted, send, successResponses, usesItemUp } from '../../plan/kit/requests.js';
import { bodyStep, ownStep, step } from '../../plan/kit/steps.js';
import { holdsBytes } from '../../schema/file-schema.js';
import { definedProperties, meantSchema } from '../../schema/properties.js';
import { standIn } from '../../schema/stand-in.js';
import { fill, isMadeUp } from '../../support/json/template.js';
import { essenceOf, isBinary, isForm, isJson, isRange } from '../../support/media-type.js';
import { canBeWritten, isFlat } from '../../support/writable-body.js';
import { answeredAs, takenAs } from './judge.js';

const phrases = {
  taken: 'the body is taken as {string}, or refused for another reason than its media type',
  answered: 'the answer is right as {string}, or of another documented media type',
} as const;

/** The most media types of one body that are tried. */
const mostTypes = 3;

/** Every documented media type can be had, for the body of the request and for that of the answer. */
export const check = defineCheck({
  title: 'Other media types',
  asks: 'Each documented media type is accepted, and answers in it match their schemas.',
  order: 238,
  group: 'allowed',
  depth: 'standard',
  phrases: {
    [phrases.taken]: { of: 'answer', judge: takenAs },
    [phrases.answered]: { of: 'answer', judge: answeredAs },
  },
  notes: {
    sends:
      'The valid request with the same body in each further documented media type, and with a header Accept that names each further documented media type of the answer.',
    demands:
      'The body is accepted; if it is neither JSON nor a plain form, it is at least not refused with 415. An answer in the requested media type matches its schema. No 5xx.',
    basis: 'The media types under content in the definition; RFC 9110 sections 12.5.1 and 15.5.16.',
    notWhen: 'One media type is documented, the others cannot be written, or their schemas do not take the same body.',
    safeguards:
      'The unchanged request is accepted first. An answer in another documented media type is correct too, and 406 does not count against the candidate.',
  },
  plan: (context) => {
    const found = [...otherBodies(context), ...otherAnswers(context)];
    return found.length > 0 ? found : { notApplicable: 'no further media type is documented that could be asked for' };
  },
});

function otherBodies(context: CheckContext): ScenarioDraft[] {
  const { operation, template, catalogue } = context;
  const { body } = template;
  const isBound = catalogue.bindings.operations[shortName(operation)]?.body !== undefined;
  if (body === undefined || isBound || usesItemUp(context) || template.bodyChanges.length > 0) return [];
  const others = (operation.body?.contents ?? []).filter((content) => canCarry(context, content, body));
  return others.slice(0, mostTypes).map(({ mediaType, schema }) => {
    const isPlain = isJson(mediaType) || isForm(mediaType);
    return allowedDraft(context, {
      title: `The body is accepted as ${mediaType}`,
      subject: `body-${mediaType}`,
      changes: [{ at: '', step: bodyStep(mediaType, body.value) }],
      ...(isPlain ? { clause: schema?.pointer ?? '' } : { judged: ownStep('Then', phrases.taken, mediaType) }),
    });
  });
}

/** True where another documented media type can carry the body of the valid request, and its schema takes it. */
function canCarry(
  { catalogue: { schemas } }: CheckContext,
  { mediaType, schema }: MediaContent,
  body: { readonly mediaType: string; readonly value: Json },
): boolean {
  const isOther = essenceOf(mediaType) !== essenceOf(body.mediaType) && !isRange(mediaType) && !isBinary(mediaType);
  // A form writes a flat object in one way only; OpenAPI leaves open how it writes others.
  if (isForm(mediaType) && !isFlat(body.value)) return false;
  if (!isOther || schema === undefined || !isObject(body.value) || !canBeWritten(mediaType, body.value)) return false;
  const holdsFile = definedProperties(schemas, schema, 'request').some((property) =>
    holdsBytes(meantSchema(schemas, property.schema, 'request').node),
  );
  const value = fill(body.value, standIn);
  return isMadeUp(body.value) && !holdsFile && schemas.validate(schema, 'request', value).kind === 'valid';
}

function otherAnswers(context: CheckContext): ScenarioDraft[] {
  const [success] = successResponses(context.operation);
  const [preferred, ...others] = success?.contents ?? [];
  if (preferred === undefined || context.operation.method !== 'GET') return [];
  return others
    .filter(({ mediaType }) => !isRange(mediaType))
    .slice(0, mostTypes)
    .map(({ mediaType }) => ({
      title: `The answer as ${mediaType} matches its schema`,
      subject: `answer-${mediaType}`,
      steps: [
        accepted(context),
        step('And', 'valueSet', 'header', 'Accept', mediaType),
        send(context),
        ownStep('Then', phrases.answered, mediaType),
      ],
    }));
}
