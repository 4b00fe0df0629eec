import type { CheckContext } from '../../model/check-context.js';
import { defineCheck } from '../../plan/kit/define-check.js';
import { send } from '../../plan/kit/requests.js';
import { shapingBy, shownProperties } from '../../plan/kit/shaped-items.js';
import { ownStep } from '../../plan/kit/steps.js';
import { selectsProperties } from '../../schema/selects-properties.js';
import { fieldsSelected } from './judge.js';

const phrase = 'with the query parameter {string} as {string}, an item shows these properties, and not all of {string}';

/** A selection of properties is respected. */
export const check = defineCheck({
  title: 'Selected properties',
  asks: 'A parameter that selects properties selects those that it names, and not all of the others.',
  order: 121,
  group: 'kept',
  depth: 'standard',
  phrases: { [phrase]: { of: 'asked-otherwise', judge: fieldsSelected } },
  notes: {
    sends:
      'The valid request that reads or lists, and the same with the first and the last of the properties that may be selected.',
    demands:
      'An item shows the selected properties if it shows them in the plain answer, and lacks at least one of the others that are not required.',
    basis:
      'The name of the parameter (`fields`, `select`), and its listed values or those of its example, which are properties of the item.',
    notWhen: 'The operation has no such parameter, or all other properties are required by the schema.',
    safeguards: 'Further properties may be shown always. A refusal proves nothing; another check reports it.',
  },
  plan: (context) => {
    const shaping = shapingBy(context, selectsProperties);
    const names = shaping?.named.map(({ name }) => name) ?? [];
    const selected = [...new Set([names[0], names.at(-1)])].flatMap((name) => name ?? []);
    const others = optionalOthers(context, selected);
    if (shaping === undefined || selected.length === 0 || others.length === 0)
      return { notApplicable: 'no parameter selects properties of an item' };
    const value = selected.join(',');
    const steps = [send(context), ownStep('Then', phrase, shaping.parameter.name, value, others.join(', '))];
    return [{ title: `"${shaping.parameter.name}" selects the properties that it names`, steps }];
  },
});

/** The properties that need not be shown, and are not selected. */
function optionalOthers(context: CheckContext, selected: readonly string[]): string[] {
  const identifier = context.resourceRole?.resource.identifier ?? '';
  return shownProperties(context).flatMap(({ name, required }) =>
    required || selected.includes(name) || identifier === `/${name}` ? [] : [name],
  );
}
