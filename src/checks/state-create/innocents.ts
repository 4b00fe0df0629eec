import { everywhere } from '../../mock/kit/absent.js';
import type { Innocent } from '../../mock/kit/fault.js';
import type { WireAnswer } from '../../mock/kit/wire-answer.js';
import { isObject, type Json } from '../../model/json.js';

const isJson = ({ headers, body }: WireAnswer): boolean => /json/.test(headers['content-type'] ?? '') && body !== '';

/** Writes the JSON of an answer in another way. */
function rewritten(write: (value: Json) => string): NonNullable<Innocent['rewrite']> {
  return (wire, { value }) => (value === undefined || !isJson(wire) ? wire : { ...wire, body: write(value) });
}

function reversed(value: Json): Json {
  if (Array.isArray(value)) return value.map(reversed);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, item]) => [name, reversed(item)]),
  );
}

export const innocents: readonly Innocent[] = [
  {
    id: 'other-property-order',
    title: 'names properties in another order',
    absent: everywhere,
    refusals: true,
    rewrite: rewritten((value) => JSON.stringify(reversed(value))),
  },
];
