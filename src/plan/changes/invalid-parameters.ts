import type { CheckContext } from '../../model/check-context.js';
import type { Parameter } from '../../model/definition.js';
import type { Json } from '../../model/json.js';
import { typesOf } from '../../schema/types.js';
import { isJson } from '../../support/media-type.js';
import { locationWords } from '../../vocabulary/phrases.js';
import { step } from '../kit/steps.js';
import type { Breach, WrongValue } from './breach.js';
import { changeableParameters } from './inputs.js';
import { keywordOf, refusedFor, type SingleBreach } from './single-breach.js';
import { wrongValues } from './wrong-values.js';

/** What only JSON can say. */
const ofJson: ReadonlySet<Breach> = new Set<Breach>(['null-value', 'no-alternative']);

/**
 * Requests with one invalid parameter. Every value of a parameter is a text on the wire, so a number where a text belongs
 * breaks nothing and is not tried.
 */
export function invalidParameters(context: CheckContext): SingleBreach[] {
  return changeableParameters(context).flatMap((parameter) => {
    if (parameter.schema === undefined) return [];
    return wrongValues(context.catalogue.schemas, parameter.schema, { value: '' })
      .filter(({ breach }) => !ofJson.has(breach) && (breach !== 'wrong-type' || isNumeric(context, parameter)))
      .flatMap((wrong) => invalidParameter(parameter, wrong));
  });
}

function invalidParameter(parameter: Parameter, wrong: WrongValue): SingleBreach[] {
  const { breach, words, variant, variety, clause, value } = wrong;
  const text = onTheWire(parameter, value);
  if (text === undefined) return [];
  const { in: location, name } = parameter;
  return [
    {
      breach,
      title: refusedFor(words, `the ${locationWords(location)} "${name}"`),
      subject: `${location}-${name}${keywordOf(clause)}${variant}`,
      change: step('And', 'valueSet', locationWords(location), name, text),
      clause,
      variety,
      variant,
    },
  ];
}

function isNumeric({ catalogue }: CheckContext, { schema }: Parameter): boolean {
  if (schema === undefined) return false;
  const types = typesOf(catalogue.schemas, schema, 'request');
  return types !== undefined && ![...types].some((type) => ['string', 'array', 'object'].includes(type));
}

/** A value as the text of a parameter; undefined where the parameter cannot carry it, as a path cannot carry an empty text. */
function onTheWire(parameter: Parameter, value: Json): string | undefined {
  if (typeof value === 'object') return undefined;
  if (parameter.mediaType !== undefined) return isJson(parameter.mediaType) ? JSON.stringify(value) : undefined;
  const text = typeof value === 'string' && value.startsWith('not a') ? 'not-a-number' : String(value);
  return text === '' && parameter.in !== 'query' ? undefined : text;
}
