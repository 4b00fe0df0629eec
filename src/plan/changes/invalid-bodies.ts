import type { CheckContext } from '../../model/check-context.js';
import type { RequestBody } from '../../model/definition.js';
import { isObject } from '../../model/json.js';
import type { Step } from '../../model/plan.js';
import { join } from '../../support/json/pointer.js';
import { hasPlaceholder } from '../../support/json/template.js';
import { essenceOf, isJson, isRange } from '../../support/media-type.js';
import { say } from '../../vocabulary/phrases.js';
import { depthOfUniform } from '../kit/first-of-kind.js';
import { bodyStep, step } from '../kit/steps.js';
import { bodySchemaOf, mediaContent } from './inputs.js';
import { keywordOf, refusedFor, type SingleBreach } from './single-breach.js';
import { wrongValues } from './wrong-values.js';

/** A body of another type, a body that is not JSON, and a body of a media type that the definition does not list. */
export function invalidBodies(context: CheckContext): SingleBreach[] {
  const { body } = context.operation;
  const mediaType = context.template.body?.mediaType;
  if (mediaType !== undefined && essenceOf(mediaType) === 'text/plain') return textsOfWrongLength(context, mediaType);
  if (body === undefined || mediaType === undefined || !isJson(mediaType) || hasPlaceholder(mediaType)) return [];
  const acceptsAnyBody = body.contents.some((content) => /xml|\*/.test(content.mediaType));
  const mayIgnoreMediaType = acceptsAnyBody || isDispensable(context, body);
  const documented = mediaContent(context)?.mediaType ?? mediaType;
  return [
    malformedBody(body, { mediaType, documented }),
    ...(mayIgnoreMediaType ? [] : [foreignBody(body), ...mislabelledBody(context, body)]),
    ...listForObject(context),
    ...emptyObject(context, mediaType),
  ];
}

/** A body without any property, where nothing but their number is wrong: a change that changes nothing. */
function emptyObject(context: CheckContext, mediaType: string): SingleBreach[] {
  const schema = bodySchemaOf(context);
  if (schema === undefined || !isObject(context.template.body?.value)) return [];
  const validation = context.catalogue.schemas.validate(schema, 'request', {});
  const [violation, ...others] = validation.kind === 'invalid' ? validation.violations : [];
  if (violation?.keyword !== 'minProperties' || violation.at !== '' || others.length > 0) return [];
  const { clause } = violation;
  const title = refusedFor('an object with too few properties', 'the request body');
  return [
    { breach: 'wrong-length', title, subject: `body${keywordOf(clause)}`, change: bodyStep(mediaType, {}), clause },
  ];
}

/** A plain text that is too long or too short. */
function textsOfWrongLength(context: CheckContext, mediaType: string): SingleBreach[] {
  const { schema } = mediaContent(context) ?? {};
  const value = context.template.body?.value;
  if (schema === undefined || typeof value !== 'string' || isRange(mediaType)) return [];
  return wrongValues(context.catalogue.schemas, schema, { value, only: 'wrong-length' }).flatMap((wrong) => {
    const { breach, words, clause } = wrong;
    if (typeof wrong.value !== 'string' || wrong.value === '') return [];
    const change = textStep(mediaType, wrong.value);
    return [
      { breach, title: refusedFor(words, 'the request body'), subject: `body${keywordOf(clause)}`, change, clause },
    ];
  });
}

/** The valid object as the only item of a list. */
function listForObject(context: CheckContext): SingleBreach[] {
  const schema = bodySchemaOf(context);
  const value = context.template.body?.value;
  if (schema === undefined || !isObject(value)) return [];
  const validation = context.catalogue.schemas.validate(schema, 'request', [value]);
  const violations = validation.kind === 'invalid' ? validation.violations : [];
  const broken = violations.find(({ keyword, at }) => keyword === 'type' && at === '');
  if (broken === undefined) return [];
  return [
    {
      breach: 'wrong-body',
      title: 'A list in place of an object is refused as the body',
      subject: 'body',
      change: step('And', 'bodyListed'),
      clause: broken.clause,
    },
  ];
}

function malformedBody(
  { pointer }: RequestBody,
  { mediaType, documented }: { mediaType: string; documented: string },
): SingleBreach {
  return {
    breach: 'malformed-json',
    title: 'A body that is not JSON is refused',
    subject: 'body',
    change: textStep(mediaType, '{"unfinished": '),
    clause: join(pointer, 'content', documented),
  };
}

function foreignBody({ pointer }: RequestBody): SingleBreach {
  return {
    breach: 'unsupported-media-type',
    title: 'A body of a media type that the definition does not list is refused',
    subject: 'body',
    change: textStep('application/xml', '<nothing/>'),
    clause: join(pointer, 'content'),
  };
}

/** A candidate that documents 415 says that it looks at the media type, and not only at what it can read. */
function mislabelledBody(context: CheckContext, { pointer }: RequestBody): SingleBreach[] {
  const { operation, template } = context;
  const value = template.body?.value;
  if (value === undefined || !operation.responses.some(({ status }) => status === '415')) return [];
  return [
    {
      breach: 'unsupported-media-type',
      title: 'A body that is called a media type that the definition does not list is refused',
      subject: 'label',
      change: bodyStep('text/plain', value),
      clause: join(pointer, 'content'),
      variety: 'label',
      isRepeated: depthOfUniform(context) === 'thorough',
    },
  ];
}

/** Sends a text as the body, as it stands. */
export function textStep(mediaType: string, content: string): Step {
  return { keyword: 'And', text: say('bodyText', mediaType), docString: { mediaType: 'text', content } };
}

/** A candidate that may do without the body may also overlook one that it cannot read. */
function isDispensable({ catalogue }: CheckContext, body: RequestBody): boolean {
  return (
    !body.required &&
    body.contents.every(
      ({ schema }) => schema === undefined || catalogue.schemas.validate(schema, 'request', {}).kind !== 'invalid',
    )
  );
}
