import { toPath } from '../../json/pointer.js';
import type { CallbackBinding } from '../../model/bindings.js';
import { type Catalogue, shortName } from '../../model/catalogue.js';
import type { Operation } from '../../model/definition.js';
import type { Step } from '../../model/plan.js';
import type { RuleId } from '../../model/rules.js';
import { step } from '../steps.js';
import type { Draft } from './check.js';

/** The rules for operations that the candidate calls. */
export const callRules = [
  'callback-arrives',
  'callback-schema',
  'callback-correlation',
] as const satisfies readonly RuleId[];

export type CallRule = (typeof callRules)[number];

/** What is asked of a call that the candidate makes after a request; a text says why something is not asked. */
export function callbackDrafts(
  operation: Operation,
  trigger: Operation,
  binding: CallbackBinding,
): Record<CallRule, Draft | string> {
  const name = shortName(operation);
  const sends = step('When', 'sent', shortName(trigger));
  const served = operation.role === 'served' || operation.role === 'callback-in';
  const prepared = served ? [step('And', 'prepared', shortName(trigger))] : [];
  const draft = (title: string, then: Step): Draft => ({
    title,
    steps: [step('Given', 'callbackAddress'), ...prepared, sends, then],
  });
  const hasSchema = operation.body?.contents.some(({ schema }) => schema !== undefined) === true;
  const { correlate } = binding;
  return {
    'callback-arrives': draft('The call arrives', step('Then', 'callbackArrives', name)),
    'callback-schema': hasSchema
      ? draft('The body of the call meets its schema', step('Then', 'callbackSchema', name))
      : 'the GovSpec defines no schema for the body of the call',
    'callback-correlation':
      correlate === undefined
        ? 'the GovSpec does not say how the call names the request that it answers'
        : draft(
            'The call names the request that it answers',
            step('Then', 'callbackCorrelates', name, toPath(correlate.sent), toPath(correlate.received)),
          ),
  };
}

/** The request that makes a call due, where the bindings name it. */
export function triggerOf(
  catalogue: Catalogue,
  operation: Operation,
): { trigger: Operation; binding: CallbackBinding } | undefined {
  const binding = catalogue.bindings.callbacks[shortName(operation)];
  const trigger = catalogue.operations.find((candidate) => shortName(candidate) === binding?.after);
  return binding === undefined || trigger === undefined ? undefined : { trigger, binding };
}
