import type { Catalogue } from '../../model/catalogue.js';
import type { CallContext, ScenarioDraft } from '../../model/check.js';
import type { Operation } from '../../model/definition.js';
import { shortName } from '../../model/definition.js';
import { operationNamed } from '../../model/find-operation.js';
import type { Step } from '../../model/plan.js';
import { step } from './steps.js';

/** What all checks of calls say of themselves. */
export const callNotes = {
  sends: 'The request that triggers the call, with an address at which govstack-check listens.',
  basis: 'The operation in the definition that the candidate calls; the bindings say which request triggers it.',
  notWhen: 'No listener was started (--listen), or the GovSpec does not say what makes the candidate call.',
  safeguards:
    'If no call ever arrived and the candidate is on another machine, it may not be able to reach the listener, so the verdict is "not verified". Every scenario has its own address, so calls are never mixed up.',
} as const;

/** The scenario: the request is sent, and the call that follows is judged. */
export function callDraft({ operation, trigger }: CallContext, title: string, then: Step): ScenarioDraft {
  const served = operation.role === 'served' || operation.role === 'callback-in';
  const prepared = served ? [step('And', 'prepared', shortName(trigger))] : [];
  const steps = [step('Given', 'callbackAddress'), ...prepared, step('When', 'sent', shortName(trigger)), then];
  return { title, steps };
}

/** The request that makes a call due, where the bindings name it. */
export function callOf(catalogue: Catalogue, operation: Operation): CallContext | undefined {
  const binding = catalogue.bindings.callbacks[shortName(operation)];
  const trigger = operationNamed(catalogue, binding?.after);
  return binding === undefined || trigger === undefined ? undefined : { operation, trigger, binding };
}
