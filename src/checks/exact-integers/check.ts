import { numberOr } from '../../model/json.js';
import { freeShownProperties } from '../../plan/changes/free-inputs.js';
import { defineCheck } from '../../plan/kit/define-check.js';
import { accepted, send } from '../../plan/kit/requests.js';
import { ownStep, propertyStep } from '../../plan/kit/steps.js';
import { ownType } from '../../schema/own-type.js';
import { isInList, toPath } from '../../support/json/pointer.js';
import { mayDecline, showsInteger } from './judge.js';

const phrases = {
  answered: 'the candidate accepts the large number, or refuses it without a server error',
  shown: 'the {string} shows at {string} the number {string} with all its digits',
} as const;

/** One more than the largest number up to which a float tells every integer from the next. */
const beyondFloats = '9007199254740993';
const near = Number(beyondFloats);

/** An integer of 64 bits comes back with all its digits. */
export const check = defineCheck({
  title: 'Exact integers',
  asks: 'A 64-bit integer is returned with all its digits.',
  order: 233,
  group: 'allowed',
  depth: 'standard',
  restsOnReading: true,
  phrases: {
    [phrases.answered]: { of: 'answer', judge: mayDecline },
    [phrases.shown]: { of: 'look-back', judge: showsInteger },
  },
  notes: {
    sends: 'The valid request with the number 2^53 + 1, then the request that reads the item.',
    demands: 'The same digits in the answer.',
    basis: 'The format int64 in the schema: signed 64 bits (OpenAPI, Data Types).',
    notWhen:
      'The operation does not create an item that can be read, or none of its numbers has the format int64 and allows a number that large.',
    safeguards:
      'Answers are compared as they are written, not as floating-point numbers. If the request is refused, the verdict is "not verified".',
  },
  plan: (context) => {
    const { resourceRole } = context;
    const isRead =
      resourceRole?.role === 'create' && resourceRole.part.sent === '' && resourceRole.resource.read.length > 0;
    const { into, renamed } = resourceRole?.part ?? {};
    const found = freeShownProperties(context).find(({ at, node }) => {
      const { format, minimum, maximum } = node;
      const hasRoom = numberOr(minimum, 0) <= near && numberOr(maximum, Number.POSITIVE_INFINITY) > near + 1;
      return ownType(node) === 'integer' && format === 'int64' && hasRoom && !isInList(at);
    });
    if (!isRead || into !== undefined || renamed !== undefined || found === undefined)
      return { notApplicable: 'no item that can be read has a 64-bit number' };
    const steps = [
      accepted(context),
      propertyStep(undefined, found.at, `{{integer ${beyondFloats}}}`),
      send(context),
      ownStep('Then', phrases.answered),
      ownStep('And', phrases.shown, resourceRole.resource.name, toPath(found.at), beyondFloats),
    ];
    return [{ title: 'A large integer is returned with all its digits', steps }];
  },
});
