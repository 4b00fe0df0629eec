import { defineCheck } from '../../plan/kit/define-check.js';
import { send, successSchemas } from '../../plan/kit/requests.js';
import { ownStep } from '../../plan/kit/steps.js';
import { answerAgrees, mayShowItem } from './judge.js';

const phrase = 'the answer shows the {string} as it is read afterwards';

/** The answer to a change shows what was made of the item. */
export const check = defineCheck({
  title: 'Answer matches the item',
  asks: 'The answer to a request that creates or changes an item shows the values that the item then has.',
  order: 84,
  group: 'kept',
  depth: 'standard',
  restsOnReading: true,
  phrases: { [phrase]: { of: 'look-back', judge: answerAgrees } },
  notes: {
    sends: 'The valid request, then the request that reads the item.',
    demands: 'If a read of the item shows a value that was sent, the answer does not show a different value.',
    basis: 'The responses of the operation, which describe the item.',
    notWhen: 'The operation does not create or change an item that can be read, or its answer does not show the item.',
    safeguards:
      'Only values that a read returns as they were sent are compared, so an item that changes by itself proves nothing. The answer may leave values out; if it shows none of them, the check does not apply.',
  },
  plan: (context) => {
    const { resourceRole, catalogue, operation } = context;
    const isKept = resourceRole?.role === 'create' || resourceRole?.role === 'update';
    const isSent = isKept && resourceRole.part.sent !== undefined && resourceRole.resource.read.length > 0;
    const isAnswered =
      isSent && successSchemas(operation).length > 0 && mayShowItem(catalogue, operation, resourceRole);
    if (!isAnswered) return { notApplicable: 'the answer does not contain an item that was sent and can be read' };
    const steps = [send(context), ownStep('Then', phrase, resourceRole.resource.name)];
    return [{ title: 'The answer shows the item as it is stored', steps }];
  },
});
