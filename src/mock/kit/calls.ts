import type { CallbackBinding } from '../../model/bindings.js';
import type { Catalogue } from '../../model/catalogue.js';
import type { Operation } from '../../model/definition.js';
import { shortName } from '../../model/definition.js';
import type { Absent } from './absent.js';

export function bindingOf({ bindings }: Catalogue, operation: Operation): CallbackBinding | undefined {
  return bindings.callbacks[shortName(operation)];
}

function withoutCall(catalogue: Catalogue, operation: Operation): string | undefined {
  const binding = bindingOf(catalogue, operation);
  return binding === undefined ? 'the candidate does not call it' : undefined;
}

/** Whether a call that goes elsewhere should have come to us is not known. */
export const unlessConfigured: Absent = (catalogue, operation) =>
  bindingOf(catalogue, operation)?.address === 'configured'
    ? 'it goes to an address that the vendor configures, which need not be ours'
    : undefined;

/** Whether a call comes may be left open; then nothing can be missed. */
export const unlessUnsure: Absent = (catalogue, operation) =>
  withoutCall(catalogue, operation) ?? bindingOf(catalogue, operation)?.unsure;
