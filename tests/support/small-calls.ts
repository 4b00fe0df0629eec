import type { CallCheck, CallContext, ScenarioDraft } from '../../src/model/check.js';
import { operation } from './small-exchanges.js';

/** A call that an operation of the same name makes due, which answers to an address that a header gives. */
function callContext(facts: Partial<CallContext>): CallContext {
  return { operation, trigger: operation, binding: { after: 'api/op', address: { header: 'x-address' } }, ...facts };
}

/** What a check asks of a call: title and last step, or why it asks nothing. */
export function askedOfCall(check: CallCheck, facts: Partial<CallContext> = {}): string[] {
  const planned = check.plan(callContext(facts));
  return 'notApplicable' in planned ? [planned.notApplicable] : wordsOf(planned);
}

function wordsOf({ title, steps }: ScenarioDraft): string[] {
  return [title, steps.at(-1)?.text ?? ''];
}
