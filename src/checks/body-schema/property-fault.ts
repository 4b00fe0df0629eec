import { targetsOf, withoutValues } from '../../mock/kit/absent.js';
import type { AnswerContext, Fault } from '../../mock/kit/fault.js';
import { type Target, targets } from '../../mock/kit/targets.js';
import type { WireAnswer } from '../../mock/kit/wire-answer.js';
import type { Json } from '../../model/json.js';

/** A fault that changes one property of the documented body. */
export interface PropertyFault extends Pick<Fault, 'id' | 'title' | 'mayAlsoFail' | 'refusals'> {
  /** What is missing where the fault cannot show. */
  readonly without: string;
  readonly wanted: (target: Target) => boolean;
  readonly change: (body: Json, target: Target) => Json;
  /** The statuses of the answers that it changes; those of success unless told. */
  readonly statuses?: RegExp;
}

/** The fault that changes the property, for the rule on bodies to find. */
export function spoiling(fault: PropertyFault): Fault {
  const { without, wanted, change, statuses, ...about } = fault;
  const by = { wanted, ...(statuses === undefined ? {} : { statuses }) };
  return {
    ...about,
    foundBy: ['body-schema'],
    absent: (catalogue, operation) =>
      withoutValues(catalogue, operation) !== undefined && statuses === undefined
        ? without
        : targetsOf(catalogue, operation, by).length > 0
          ? undefined
          : without,
    places: (catalogue, operation) => targetsOf(catalogue, operation, by).map(({ at }) => at),
    rewrite: (wire, context) => changed({ wanted, change }, wire, context),
  };
}

function changed(
  { wanted, change }: Pick<PropertyFault, 'wanted' | 'change'>,
  wire: WireAnswer,
  context: AnswerContext,
): WireAnswer {
  const { call, value, schema, at } = context;
  if (value === undefined || schema === undefined) return wire;
  const found = targets(call.catalogue.schemas, schema, value).filter(wanted);
  const target = found.find((candidate) => candidate.at === at) ?? found[0];
  return target === undefined ? wire : { ...wire, body: JSON.stringify(change(value, target)) };
}
