import { either } from '../../mock/kit/absent.js';
import { bindingOf, unlessConfigured, unlessUnsure } from '../../mock/kit/calls.js';
import type { Fault, OutgoingCall } from '../../mock/kit/fault.js';
import type { Json } from '../../model/json.js';
import { placeOf, valueAt } from '../../support/json/place.js';
import { set } from '../../support/json/pointer.js';
import { asText } from '../../support/json/write.js';

/** Another value of the same form: its last digit or letter is changed. */
function other(value: Json | undefined): Json {
  if (typeof value === 'number') return value + 1;
  return asText(value ?? 'other').replace(/[0-9a-z](?=[^0-9a-z]*$)/i, (last) => (last === '1' ? '2' : '1'));
}

/** The same call with another value at a place. */
function withOther(call: OutgoingCall, at: string): OutgoingCall {
  const { parameter, pointer } = placeOf(at);
  const value = other(valueAt(at, call));
  if (parameter === undefined) return { ...call, body: set(call.body, pointer, value) };
  const url = new URL(call.url);
  url.searchParams.set(parameter, asText(value));
  return { ...call, url: url.href };
}

export const faults: readonly Fault[] = [
  {
    id: 'call-uncorrelated',
    title: 'calls without saying which request the call answers',
    foundBy: ['callback-correlation'],
    absent: either(unlessUnsure, unlessConfigured, (catalogue, operation) =>
      bindingOf(catalogue, operation)?.correlate === undefined ? 'the call need not say it' : undefined,
    ),
    outgoing: (call, { binding }) => {
      const at = binding.correlate?.received;
      return [at === undefined ? call : withOther(call, at)];
    },
  },
];
