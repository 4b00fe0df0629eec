import { type Operation, type SchemaRef, type Schemas, shortName } from '../model/definition.js';
import type { Json, JsonObject } from '../model/json.js';
import type { BodyRefusal } from '../model/operation-behaviour.js';
import { answeredSchema } from '../schema/contents.js';
import { definedProperties } from '../schema/properties.js';
import { comparableName } from '../support/comparable-name.js';
import { join } from '../support/json/pointer.js';

/** Statuses with which an operation refuses whoever asks, or how it is asked, and not what is asked for. */
const besideRequest: ReadonlySet<string> = new Set(['401', '403', '405', '406', '411', '413', '414', '415', '429']);

/** A property that says in every answer whether the request was carried out, by its comparable name. */
interface Mark {
  readonly names: RegExp;
  /** What refuses there; undefined where the schema does not tell. */
  readonly refusal: (node: JsonObject, about: { readonly required: boolean }) => Omit<BodyRefusal, 'at'> | undefined;
}

const marks: readonly Mark[] = [
  {
    names: /^(is)?(ok|success|successful|succeeded)$/,
    refusal: ({ type }) => (type === 'boolean' ? { value: false } : undefined),
  },
  { names: /^(errors?(list)?|error(details?|messages?)|faults?)$/, refusal: filledIfWrong },
  { names: /^((result|return|response|status|error)?(code|status)|result)$/, refusal: otherThanSuccess },
];

/** An error is told by a list that is not empty, or by a text or an object that need not be there. */
function filledIfWrong(
  node: JsonObject,
  { required }: { readonly required: boolean },
): Omit<BodyRefusal, 'at'> | undefined {
  const types = [node.type].flat();
  if (types.includes('boolean')) return { value: true };
  if (types.includes('array')) return {};
  const mayBeAbsent = !required || node.nullable === true || types.includes('null');
  return mayBeAbsent && (types.includes('string') || types.includes('object')) ? {} : undefined;
}

/** Every code refuses but the one that the definition says to mean success. */
function otherThanSuccess(node: JsonObject): Omit<BodyRefusal, 'at'> | undefined {
  const unless = describedSuccess(node) ?? listedSuccess(node);
  return unless === undefined ? undefined : { unless };
}

const zeroIsSuccess =
  /(?<![\w.])(\d{1,5})\s*(?:[=:–-]|means|is|for|when|if|on)?\s*(?:an? |the )?(?:\w+ )?(?:was |is )?(?:success|ok\b)/i;
const successIsZero = /\b(?:success(?:ful)?|ok)\s*(?:[=:]|is|means)\s*(\d{1,5})(?![\w.])/i;

/** The number in "0 means success" or "success: 0". */
function describedSuccess({ type, description }: JsonObject): string | number | undefined {
  if (typeof description !== 'string') return undefined;
  const [, digits] = zeroIsSuccess.exec(description) ?? successIsZero.exec(description) ?? [];
  if (digits === undefined) return undefined;
  return type === 'string' ? digits : Number(digits);
}

/** One of exactly two listed values, of which the other means a failure. */
function listedSuccess({ enum: listed }: JsonObject): string | undefined {
  if (!Array.isArray(listed) || listed.length !== 2) return undefined;
  const means =
    (words: RegExp) =>
    (value: Json): value is string =>
      typeof value === 'string' && words.test(value);
  if (!listed.some(means(/^(fail(ed|ure)?|error|nok|ko)$/i))) return undefined;
  return listed.find(means(/^(success(ful)?|succeeded|ok)$/i));
}

/**
 * How the operations of a definition refuse requests with a status of success: where all their answers are of one form, and that has a
 * property for errors. An operation that documents a status of an error for what is asked of it owes that status too.
 * @returns by the name of the operation; none where a single operation answers otherwise
 */
export function bodyRefusals(operations: readonly Operation[], schemas: Schemas): ReadonlyMap<string, BodyRefusal> {
  const served = operations.filter(({ role }) => role === 'served');
  const answers = served.flatMap((operation) => {
    const shown = answeredSchema(operation);
    return shown === undefined ? [] : [{ operation, refusals: refusalsIn(schemas, shown) }];
  });
  const [first] = answers;
  if (first === undefined || answers.length < 2) return new Map();
  const common = first.refusals.find(({ at }) =>
    answers.every(({ refusals }) => refusals.some((other) => other.at === at)),
  );
  if (common === undefined) return new Map();
  return new Map(
    served.map((operation) => [
      shortName(operation),
      documentsErrors(operation) ? { ...common, statusDue: true } : common,
    ]),
  );
}

function refusalsIn(schemas: Schemas, shown: SchemaRef): BodyRefusal[] {
  const properties = definedProperties(schemas, shown, 'response').map(({ name, required, schema }) => ({
    name,
    required,
    node: schemas.follow(schema, 'response').node,
  }));
  return marks.flatMap(({ names, refusal }) =>
    properties.flatMap(({ name, required, node }) => {
      const found = names.test(comparableName(name)) ? refusal(node, { required }) : undefined;
      return found === undefined ? [] : [{ at: join('', name), ...found }];
    }),
  );
}

function documentsErrors({ responses }: Operation): boolean {
  return responses.some(({ status }) => status.startsWith('4') && !besideRequest.has(status));
}
