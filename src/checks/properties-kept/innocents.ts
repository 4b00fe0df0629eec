import { either, unlessRole } from '../../mock/kit/absent.js';
import type { Innocent } from '../../mock/kit/fault.js';
import { answeredAt } from '../../mock/kit/shown-texts.js';
import { isObject, type Json } from '../../model/json.js';
import { roleOf } from '../../model/parts.js';
import { get, set } from '../../support/json/pointer.js';

/** An object without the lists and objects in it that are empty. */
function withoutEmpty(value: Json): Json {
  if (!isObject(value)) return value;
  const kept = Object.entries(value).filter(([, inner]) => {
    const isHolder = Array.isArray(inner) || isObject(inner);
    return !isHolder || Object.keys(inner).length > 0;
  });
  return Object.fromEntries(kept.map(([name, inner]) => [name, withoutEmpty(inner)]));
}

export const innocents: readonly Innocent[] = [
  {
    id: 'empty-left-out',
    title: 'shows no lists and objects that are empty, where they are optional',
    absent: either(
      unlessRole(({ role, part }) => {
        return role === 'read' && part.among === undefined ? undefined : 'it does not show an item';
      }, 'it does not show an item'),
      (catalogue, operation) =>
        answeredAt(catalogue, operation) === undefined ? 'the answer does not say where the item stands' : undefined,
    ),
    rewrite: (wire, { call: { catalogue, operation }, value, schema }) => {
      const at = roleOf(catalogue, operation)?.part.returned;
      if (value === undefined || schema === undefined || at === undefined) return wire;
      const less = set(value, at, withoutEmpty(get(value, at) ?? null));
      const fits = catalogue.schemas.validate(schema, 'response', less).kind === 'valid';
      return fits ? { ...wire, body: JSON.stringify(less) } : wire;
    },
  },
];
