import { type Absent, targetsOf } from '../../mock/kit/absent.js';
import type { Innocent } from '../../mock/kit/fault.js';
import { isProperty, type Target, targets } from '../../mock/kit/targets.js';
import type { Json } from '../../model/json.js';
import { roleOf } from '../../model/parts.js';
import { remove } from '../../support/json/pointer.js';

const isOptional = (target: Target): boolean => isProperty(target) && !target.required;

/** What an item keeps must be shown. */
const withoutOptional: Absent = (catalogue, operation) => {
  if (roleOf(catalogue, operation) !== undefined) return 'it shows what is kept';
  const { refusal } = operation;
  if (refusal !== undefined) return 'a property of the answer says whether it is a refusal';
  return targetsOf(catalogue, operation, { wanted: isOptional }).length > 0
    ? undefined
    : 'no property of the answer is optional';
};

export const innocents: readonly Innocent[] = [
  {
    id: 'optional-left-out',
    title: 'leaves properties out of an answer that are optional',
    absent: withoutOptional,
    rewrite: (wire, { call, value, schema }) => {
      if (value === undefined || schema === undefined) return wire;
      const { schemas } = call.catalogue;
      const less = targets(schemas, schema, value)
        .filter(isOptional)
        .reduceRight<Json>((body, { at }) => remove(body, at), value);
      const fits = schemas.validate(schema, 'response', less).kind === 'valid';
      return fits ? { ...wire, body: JSON.stringify(less) } : wire;
    },
  },
];
