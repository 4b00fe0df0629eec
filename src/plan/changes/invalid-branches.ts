import type { CheckContext } from '../../model/check-context.js';
import type { SchemaViolation } from '../../model/definition.js';
import { isObject, type Json } from '../../model/json.js';
import { definedProperties } from '../../schema/properties.js';
import { standIn } from '../../schema/stand-in.js';
import { get, join, remove, set } from '../../support/json/pointer.js';
import { fill } from '../../support/json/template.js';
import { type Branch, branchesOf } from './branches.js';
import type { WrongValue } from './breach.js';
import { bodySchemaOf } from './inputs.js';
import { placeWords, replaced, subjectEnd } from './replaced.js';
import type { SingleBreach } from './single-breach.js';
import { wrongValues } from './wrong-values.js';

/** Requests whose value is of another branch than that of the valid request, and breaks what this branch asks. */
export function invalidBranches(context: CheckContext): SingleBreach[] {
  return branchesOf(context)
    .filter(({ isSent, isDiscriminated }) => !isSent || isDiscriminated)
    .flatMap((branch) =>
      wrongIn(context, branch).flatMap(({ variant, words, value }): SingleBreach[] => {
        const clause = brokenBy(context, branch, value);
        if (clause === undefined) return [];
        const place = branch.at + branch.inside;
        return [
          {
            breach: 'no-alternative',
            title: `Alternative ${branch.number} ${words} is refused for ${placeWords(place)}`,
            subject: `body${subjectEnd(place)}-alternative-${branch.number}${variant}`,
            change: replaced(context, branch.at, value),
            clause,
            variant: ` ${place} ${branch.number}${variant}`,
          },
        ];
      }),
    );
}

interface WrongBranch {
  readonly variant: string;
  readonly words: string;
  readonly value: Json;
}

const ofSort: ReadonlySet<WrongValue['breach']> = new Set<WrongValue['breach']>([
  'wrong-enum',
  'wrong-format',
  'wrong-pattern',
  'wrong-length',
  'out-of-range',
]);

/** The value of a branch without what it requires, with a value of another type, and with one beyond a limit. */
function wrongIn({ catalogue: { schemas } }: CheckContext, { value, inside, schema }: Branch): WrongBranch[] {
  const own = get(value, inside);
  if (!isObject(own)) return [];
  const properties = definedProperties(schemas, schema, 'request').filter(({ name }) => own[name] !== undefined);
  const at = (name: string): string => inside + join('', name);
  const missing = properties
    .filter(({ required }) => required)
    .map(({ name }): WrongBranch => {
      return { variant: '-required', words: `without "${name}"`, value: remove(value, at(name)) };
    });
  const wrong = (accepts: (wrong: WrongValue) => boolean, variant: string): WrongBranch[] =>
    properties.flatMap(({ name, schema: ofProperty }) =>
      wrongValues(schemas, ofProperty, { value: own[name] ?? null })
        .filter((one) => one.variant === '' && accepts(one))
        .map(({ words, value: wrongValue }): WrongBranch => {
          return { variant, words: `with ${words} in "${name}"`, value: set(value, at(name), wrongValue) };
        }),
    );
  return [
    ...missing.slice(-1),
    ...wrong(({ breach }) => breach === 'wrong-type', '-type').slice(-1),
    ...wrong(({ breach }) => ofSort.has(breach), '-limit').slice(-1),
  ];
}

/** The clause that a value at the place of a branch breaks: of the choice itself, where it meets no branch any more. */
function brokenBy(context: CheckContext, { at, clause, isDiscriminated }: Branch, value: Json): string | undefined {
  const schema = bodySchemaOf(context);
  const { body } = context.template;
  if (schema === undefined || body === undefined) return undefined;
  const whole = fill(set(body.value, at, value), standIn);
  const validation = context.catalogue.schemas.validate(schema, 'request', whole);
  if (validation.kind !== 'invalid') return undefined;
  const broken = validation.violations.map((violation: SchemaViolation) => violation.clause);
  return isDiscriminated ? broken.at(0) : (broken.find((one) => one === clause) ?? broken.at(-1));
}
