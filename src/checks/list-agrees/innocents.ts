import type { AnswerContext, Innocent } from '../../mock/kit/fault.js';
import { withoutList } from '../../mock/kit/lists.js';
import { isProperty, targets } from '../../mock/kit/targets.js';
import type { WireAnswer } from '../../mock/kit/wire-answer.js';
import type { Json } from '../../model/json.js';
import { roleOf } from '../../model/parts.js';
import { get, remove, set } from '../../support/json/pointer.js';

/** The same list with short items: what need not be there is left out, but for what tells them apart or filters them. */
function shortened(wire: WireAnswer, { call: { catalogue, operation }, value, schema }: AnswerContext): WireAnswer {
  const { part, resource } = roleOf(catalogue, operation) ?? {};
  const at = part?.returned;
  const items = at === undefined || value === undefined ? undefined : get(value, at);
  if (at === undefined || value === undefined || schema === undefined || !Array.isArray(items)) return wire;
  const kept = [resource?.identifier ?? '', ...Object.values(part?.filters ?? {})];
  const first = `${at}/0`;
  const optional = targets(catalogue.schemas, schema, value)
    .filter((target) => isProperty(target) && !target.required && target.at.startsWith(`${first}/`))
    .map((target) => target.at.slice(first.length))
    .filter((place) => !kept.some((own) => own.startsWith(place)));
  const short = items.map((item) => optional.reduceRight<Json>((body, place) => remove(body, place), item));
  const less = set(value, at, short);
  const fits = catalogue.schemas.validate(schema, 'response', less).kind === 'valid';
  return fits ? { ...wire, body: JSON.stringify(less) } : wire;
}

export const innocents: readonly Innocent[] = [
  {
    id: 'short-items-listed',
    title: 'lists items without the properties that are optional',
    absent: withoutList,
    rewrite: shortened,
  },
];
