import type { CheckContext } from '../../model/check-context.js';
import { shortName } from '../../model/definition.js';
import { bodySchemaOf } from '../../plan/changes/inputs.js';
import { defineCheck } from '../../plan/kit/define-check.js';
import { accepted, send } from '../../plan/kit/requests.js';
import { bodyStep, ownStep, step } from '../../plan/kit/steps.js';
import { isJson } from '../../support/media-type.js';
import { withoutFailure } from './judge.js';

const phrase = 'the server does not fail without properties';

/** A body in which nothing is required may be an empty object. */
export const check = defineCheck({
  title: 'Empty object',
  asks: 'If the body has no required property, an empty object does not cause a server error.',
  order: 184,
  presenceOnly: true,
  group: 'allowed',
  depth: 'standard',
  phrases: { [phrase]: { of: 'answer', judge: withoutFailure } },
  notes: {
    sends: 'The valid request with an empty object as its body.',
    demands: 'No 5xx.',
    basis:
      'The schema of the body, which an empty object meets; RFC 9110 section 15.6: 5xx says that the server failed.',
    notWhen: 'The body is not JSON, an empty object does not match its schema, or the bindings give the body.',
    safeguards:
      'The unchanged request is accepted first. A refusal passes, because the author of the schema may have forgotten to mark required properties. 501, 503 and 504 do not count against the candidate.',
  },
  plan: (context) => {
    const mediaType = context.template.body?.mediaType;
    if (mediaType === undefined || !mayBeEmpty(context))
      return { notApplicable: 'the operation takes no JSON body that may be an empty object' };
    const steps = [
      accepted(context),
      bodyStep(mediaType, {}),
      step('And', 'allowed'),
      send(context),
      ownStep('Then', phrase),
    ];
    return [{ title: 'An empty object causes no server error', steps }];
  },
});

function mayBeEmpty(context: CheckContext): boolean {
  const { catalogue, operation, template } = context;
  const schema = bodySchemaOf(context);
  const isBound = catalogue.bindings.operations[shortName(operation)]?.body !== undefined;
  if (schema === undefined || isBound || !isJson(template.body?.mediaType ?? '')) return false;
  const { node } = catalogue.schemas.follow(schema, 'request');
  const isObject = node.type === 'object' || node.properties !== undefined;
  return isObject && catalogue.schemas.validate(schema, 'request', {}).kind === 'valid';
}
