import type { CheckContext } from '../../model/check-context.js';
import type { RequestBody } from '../../model/definition.js';
import type { Step } from '../../model/plan.js';
import { join } from '../../support/json/pointer.js';
import { hasPlaceholder } from '../../support/json/template.js';
import { isJson } from '../../support/media-type.js';
import { say } from '../../vocabulary/phrases.js';
import { mediaContent } from './inputs.js';
import type { SingleBreach } from './single-breach.js';

/** A body that is not JSON, and a body of a media type that the definition does not list. */
export function invalidBodies(context: CheckContext): SingleBreach[] {
  const { body } = context.operation;
  const mediaType = context.template.body?.mediaType;
  if (body === undefined || mediaType === undefined || !isJson(mediaType) || hasPlaceholder(mediaType)) return [];
  const acceptsAnyBody = body.contents.some((content) => /xml|\*/.test(content.mediaType));
  const mayIgnoreMediaType = acceptsAnyBody || isDispensable(context, body);
  const documented = mediaContent(context)?.mediaType ?? mediaType;
  return [malformedBody(body, { mediaType, documented }), ...(mayIgnoreMediaType ? [] : [foreignBody(body)])];
}

function malformedBody(
  { pointer }: RequestBody,
  { mediaType, documented }: { mediaType: string; documented: string },
): SingleBreach {
  return {
    breach: 'malformed-json',
    title: 'The request body is no JSON',
    subject: 'body',
    change: bodyStep(mediaType, '{"unfinished": '),
    clause: join(pointer, 'content', documented),
  };
}

function foreignBody({ pointer }: RequestBody): SingleBreach {
  return {
    breach: 'unsupported-media-type',
    title: 'The request body is of a media type that the definition does not list',
    subject: 'body',
    change: bodyStep('application/xml', '<nothing/>'),
    clause: join(pointer, 'content'),
  };
}

function bodyStep(mediaType: string, content: string): Step {
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
