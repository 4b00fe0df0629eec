import { unlessRole } from '../../mock/kit/absent.js';
import type { AnswerContext, Innocent } from '../../mock/kit/fault.js';
import { isProperty, targets } from '../../mock/kit/targets.js';
import type { WireAnswer } from '../../mock/kit/wire-answer.js';
import type { Json } from '../../model/json.js';
import { roleOf } from '../../model/parts.js';
import { remove } from '../../support/json/pointer.js';

/** The same answer without what it need not have, but with what tells which item it is. */
function shortened(wire: WireAnswer, { call: { catalogue, operation }, value, schema }: AnswerContext): WireAnswer {
  const { part, resource } = roleOf(catalogue, operation) ?? {};
  if (value === undefined || schema === undefined || part?.returned === undefined) return wire;
  const identifier = part.returned + (resource?.identifier ?? '');
  const optional = targets(catalogue.schemas, schema, value).filter(
    (target) =>
      isProperty(target) &&
      !target.required &&
      target.at.startsWith(`${part.returned}/`) &&
      !identifier.startsWith(target.at),
  );
  const less = optional.reduceRight<Json>((body, { at }) => remove(body, at), value);
  const fits = catalogue.schemas.validate(schema, 'response', less).kind === 'valid';
  return fits ? { ...wire, body: JSON.stringify(less) } : wire;
}

export const innocents: readonly Innocent[] = [
  {
    id: 'answer-of-identifier',
    title: 'answers little more than the identifier of what was created or changed',
    absent: unlessRole(({ role, part, resource }) => {
      if (role !== 'create' && role !== 'update') return 'it neither creates nor changes an item';
      const isShown = part.returned !== undefined && resource.identifier !== undefined && resource.read.length > 0;
      return isShown ? undefined : 'its answer shows no item that could be read';
    }, 'it neither creates nor changes an item'),
    rewrite: shortened,
  },
];
