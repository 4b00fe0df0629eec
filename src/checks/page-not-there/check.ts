import type { ScenarioDraft } from '../../model/check.js';
import type { CheckContext } from '../../model/check-context.js';
import { type Parameter, type Schemas, shortName } from '../../model/definition.js';
import { pagingParameters } from '../../model/paging.js';
import { defineCheck } from '../../plan/kit/define-check.js';
import { accepted, send } from '../../plan/kit/requests.js';
import { ownStep, step } from '../../plan/kit/steps.js';
import { isAllowedText } from '../../schema/allowed-text.js';
import { isHandedOut } from '../../schema/handed-out.js';
import { asText } from '../../support/json/write.js';
import { withoutFailure } from './judge.js';

const phrase = 'the server does not fail, whether the page exists or not';

/** A page that is not there makes no server fail. */
export const check = defineCheck({
  title: 'Nonexistent page',
  asks: 'A request for a page that does not exist does not cause a server error.',
  order: 118,
  group: 'kept',
  depth: 'standard',
  phrases: { [phrase]: { of: 'answer', judge: withoutFailure } },
  notes: {
    sends:
      'The request that lists, with a start far beyond the end of the list, with a page size of -1 where the definition names no minimum, and with a cursor that the candidate never issued.',
    demands: 'No 5xx.',
    basis:
      'RFC 9110 section 15.6: 5xx says that the server failed; a request that it does not accept is refused with 4xx.',
    notWhen:
      'The operation takes neither the start of a page, nor a cursor that an answer gives out, nor a page size without a minimum.',
    safeguards:
      'The request without it is accepted first. An empty page, another page and a refusal all pass. 501, 503 and 504 do not count against the candidate.',
  },
  plan: (context) => {
    if (context.operation.method !== 'GET') return { notApplicable: 'the operation does not read' };
    const found = [...beyondTheEnd(context), ...belowNothing(context), ...madeUpCursors(context)];
    return found.length > 0 ? found : { notApplicable: 'the operation takes neither a page start nor a cursor' };
  },
});

/** Where no list that can be made in a run reaches, and no counter of 32 bits overflows. */
const farAway = 1_000_000;

function beyondTheEnd({ catalogue: { schemas }, operation }: CheckContext): ScenarioDraft[] {
  const { start } = pagingParameters(schemas, operation);
  if (start?.schema === undefined) return [];
  const { maximum } = schemas.follow(start.schema, 'request').node;
  const value = typeof maximum === 'number' ? Math.min(maximum, farAway) : farAway;
  return [draft(operation, start, { title: 'A page far beyond the end', value: asText(value) })];
}

/** Where the definition names a minimum, the check of numbers that are too small asks. */
function belowNothing({ catalogue: { schemas }, operation }: CheckContext): ScenarioDraft[] {
  const { size } = pagingParameters(schemas, operation);
  const { minimum } = size?.schema === undefined ? {} : schemas.follow(size.schema, 'request').node;
  if (size?.schema === undefined || minimum !== undefined || size.required) return [];
  return [draft(operation, size, { title: 'A negative page size', value: '-1' })];
}

function madeUpCursors({ catalogue, operation }: CheckContext): ScenarioDraft[] {
  const { schemas, bindings } = catalogue;
  const bound = bindings.operations[shortName(operation)]?.values ?? {};
  return operation.parameters.flatMap((parameter) => {
    const isCursor = parameter.in === 'query' && !parameter.required && isHandedOut(schemas, parameter);
    const value = isCursor && !Object.hasOwn(bound, parameter.name) ? madeUp(schemas, parameter) : undefined;
    return value === undefined ? [] : [draft(operation, parameter, { title: 'An invented cursor', value })];
  });
}

/** A text that could be a cursor: what the definition shows as one, or letters of Base64. */
function madeUp(schemas: Schemas, { schema, example }: Parameter): string | undefined {
  const node = schema === undefined ? {} : schemas.follow(schema, 'request').node;
  const candidates = [example, node.example, 'bm93aGVyZQ'];
  const found = candidates.find((value) => typeof value === 'string' && isAllowedText(schemas, schema, value));
  return typeof found === 'string' ? found : undefined;
}

function draft(
  operation: CheckContext['operation'],
  { name }: Parameter,
  { title, value }: { readonly title: string; readonly value: string },
): ScenarioDraft {
  return {
    title: `${title} ("${name}") causes no server error`,
    subject: name,
    steps: [
      accepted({ operation }),
      step('And', 'valueSet', 'query parameter', name, value),
      send({ operation }),
      ownStep('Then', phrase),
    ],
  };
}
