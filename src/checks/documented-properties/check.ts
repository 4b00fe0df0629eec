import type { CheckContext } from '../../model/check-context.js';
import type { SchemaRef } from '../../model/definition.js';
import { defineCheck } from '../../plan/kit/define-check.js';
import { send, successSchemas } from '../../plan/kit/requests.js';
import { ownStep } from '../../plan/kit/steps.js';
import { definedProperties, itemSchema } from '../../schema/properties.js';
import { documentedProperties } from './judge.js';

const phrase = 'the success response body shows the documented properties';

/** The body of a success answer shows what is documented. */
export const check = defineCheck({
  title: 'Documented properties',
  asks: 'The success answer shows documented properties; missing ones are an observation.',
  order: 50,
  presenceOnly: true,
  group: 'valid',
  depth: 'quick',
  phrases: {
    [phrase]: { of: 'answer', judge: documentedProperties },
  },
  notes: {
    sends: 'The valid request.',
    demands: 'The body shows documented properties. Missing ones are listed as an observation.',
    basis: 'The properties of the response schema in the definition.',
    notWhen: 'The definition documents no properties for the body of a success answer.',
    safeguards:
      'Optional properties may be absent, so this check never fails. If a body shows no documented property at all, the verdict is "not verified".',
  },
  plan: (context) => {
    if (!successSchemas(context.operation).some((ref) => documentsProperties(context, ref))) {
      return { notApplicable: 'the GovSpec documents no properties for the body of a success answer' };
    }
    const steps = [send(context), ownStep('Then', phrase)];
    return [{ title: 'The body of the answer shows the documented properties', steps }];
  },
});

function documentsProperties({ catalogue }: CheckContext, ref: SchemaRef): boolean {
  const { schemas } = catalogue;
  const items = itemSchema(schemas, ref, 'response');
  return definedProperties(schemas, items ?? ref, 'response').length > 0;
}
