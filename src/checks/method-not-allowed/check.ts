import type { CheckContext } from '../../model/check-context.js';
import { isFirstOfPath, operationsAtPath } from '../../model/find-operation.js';
import { unservedMethods } from '../../model/http.js';
import { defineCheck } from '../../plan/kit/define-check.js';
import { depthOfUniform } from '../../plan/kit/first-of-kind.js';
import { accepted } from '../../plan/kit/requests.js';
import { ownStep, step } from '../../plan/kit/steps.js';
import { changeToUnknown } from '../../plan/kit/unknown-identifier.js';
import { methodRefused } from './judge.js';

const phrase = 'the method is not handled as another one';

/** A method that the path does not document is not handled as another method. */
export const check = defineCheck({
  title: 'Method not allowed',
  asks: 'A method that the path does not document is not handled as another method.',
  order: 440,
  group: 'http',
  depth: 'standard',
  phrases: {
    [phrase]: { of: 'refusal', judge: methodRefused },
  },
  notes: {
    sends:
      'The valid request with another method (PATCH, or PUT for an identifier that does not exist), with the registered method MKACTIVITY, which APIs do not use, and with an invented method; each once per path. At standard depth the invented method is tried only at the first operation of each kind.',
    demands:
      '405. A 5xx other than 501, the same answer as to the documented method, and any 2xx to a method that no API uses are faults; a 405 without the header Allow is an observation, because the requirement does not name the header.',
    basis: 'RFC 9110 sections 15.5.6 and 10.2.1; the cross-functional requirement govstack-cfr-architecture#req-6.',
    notWhen: 'The check runs at another operation of the same path.',
    safeguards:
      'Any other 4xx, and 501, pass with an observation. A success to PATCH or PUT that is not an answer of the documented operation may be an operation beyond the GovSpec: not verified. HEAD and OPTIONS, which a gateway may answer, are not asked here. DELETE is never tried, and items are never named by identifiers that exist.',
  },
  plan: (context) => {
    const { operation } = context;
    if (!isFirstOfPath(context.catalogue, context.operation))
      return { notApplicable: 'the check runs at another operation of this path' };
    const unknown = operation.parameters.some((parameter) => parameter.in === 'path')
      ? changeToUnknown(context)
      : undefined;
    const method = foreignMethod(context, unknown !== undefined);
    const own = method === undefined ? [] : [method];
    const [unserved] = unservedMethods;
    return [...own, ...unservedMethods].map((name) => ({
      title: `${name} is not handled as another method`,
      ...(name === method ? {} : { subject: name }),
      depth: name === method || name === unserved ? 'standard' : depthOfUniform(context),
      steps: [
        accepted(context),
        ...(unknown === undefined ? [] : [unknown]),
        step('When', 'sentAs', operation.name, name),
        ownStep('Then', phrase),
      ],
    }));
  },
});

function foreignMethod({ catalogue, operation }: CheckContext, unknown: boolean): string | undefined {
  const known = operationsAtPath(catalogue, operation).map(({ method }) => method);
  const [choice] = [
    ...(known.includes('PATCH') ? [] : ['PATCH']),
    ...(unknown && !known.includes('PUT') ? ['PUT'] : []),
  ];
  return choice;
}
