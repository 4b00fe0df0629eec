import type { CheckContext } from '../../model/check-context.js';
import type { Parameter } from '../../model/definition.js';
import { shortName } from '../../model/definition.js';
import type { Json, JsonObject } from '../../model/json.js';
import { resourceOfParameter } from '../../model/parts.js';
import { isHandedOut } from '../../schema/handed-out.js';
import { mayBeginByItself } from '../../schema/lifecycle.js';
import { isPlainText } from '../../schema/plain-text.js';
import { standIn } from '../../schema/stand-in.js';
import { get, join, remove, tokens } from '../../support/json/pointer.js';
import { fill, isMadeUp } from '../../support/json/template.js';
import { isBound } from './bound-places.js';
import type { CarriedProperty } from './carried-property.js';
import { bodyProperties, bodySchemaOf, changeableParameters } from './inputs.js';

/**
 * Properties of the body whose value nobody has a say in but the schema: not bound, not known to the vendor alone, not
 * an identifier. Only these may be varied without asking what they mean.
 */
export function freeProperties(context: CheckContext): CarriedProperty[] {
  return bodyProperties(context).filter(
    ({ at, value }) => value !== undefined && isMadeUp(value) && !isBound(context, at),
  );
}

/** Those that the item may show again: nothing that is writeOnly, nor what lies inside it. */
export function freeShownProperties(context: CheckContext): CarriedProperty[] {
  const secrets = bodyProperties(context).filter(({ node }) => node.writeOnly === true);
  return freeProperties(context).filter(
    ({ at }) => !secrets.some((secret) => at === secret.at || at.startsWith(`${secret.at}/`)),
  );
}

/** Query and header parameters that stand for no item, and for nothing that only the vendor or the candidate knows. */
export function freeParameters(context: CheckContext): Parameter[] {
  const { catalogue, operation, template } = context;
  const bound = catalogue.bindings.operations[shortName(operation)]?.values ?? {};
  return changeableParameters(context).filter((parameter) => {
    const { name } = parameter;
    const setting = template.parameters.find((item) => item.name === name && item.in === parameter.in)?.setting;
    return (
      parameter.in !== 'path' &&
      !Object.hasOwn(bound, name) &&
      !Object.hasOwn(catalogue.bindings.values, name) &&
      resourceOfParameter(catalogue, operation, parameter) === undefined &&
      !isHandedOut(catalogue.schemas, parameter) &&
      (setting === undefined || setting.kind === 'literal')
    );
  });
}

const freeNames =
  /(name|title|description|text|message|subject|comment|purpose|note|label|remark|address|street|city|reason)s?$/i;
const codeNames =
  /(user|file|domain|host|class|registry|resource|event|queue|topic|table|field|column|code|scheme|variable)_?name$|url|uri|mail|ipaddress/i;

/** A text of two words or more that are joined: so an example shows that a name is one for machines, with rules of its own. */
const coined = /^[a-z\d]+([_-][a-z\d]+)+$/;

function isShownCoined({ example, examples }: JsonObject): boolean {
  const shown = Array.isArray(examples) ? examples : [example];
  return shown.some((one) => typeof one === 'string' && coined.test(one));
}

/** A text of an item that people write and read, so that any script must be at home in it. */
export function freeText(context: CheckContext): CarriedProperty | undefined {
  return freeShownProperties(context).find((property) => isFreeText(context, property));
}

/** True for a text of an item that people write and read, of which the schema says no more than its length. */
export function isFreeText({ resourceRole, template }: CheckContext, { at, node }: CarriedProperty): boolean {
  const sent = resourceRole?.part.sent;
  if (sent === undefined) return false;
  const name = tokens(at).at(-1) ?? '';
  const managed = resourceRole?.resource.managed.some((pointer) => at.startsWith(sent + pointer)) === true;
  return (
    isText(node) &&
    isPlainText(node) &&
    !isShownCoined(node) &&
    !managed &&
    at.startsWith(`${sent}/`) &&
    typeof get(template.body?.value, at) === 'string' &&
    freeNames.test(name) &&
    !codeNames.test(name)
  );
}

/** True for a place of a new item whose first value the candidate may set by itself. */
export function beginsByItself({ resourceRole }: CheckContext, { at, node, required }: CarriedProperty): boolean {
  return resourceRole?.role === 'create' && mayBeginByItself(tokens(at).at(-1) ?? '', node, required);
}

/** A text, or null beside it. */
function isText({ type }: JsonObject): boolean {
  return type === 'string' || (Array.isArray(type) && type.includes('string'));
}

/**
 * Optional properties of objects that require others, outermost first: what a sparing client leaves out.
 * @param isKept true for a property that stays, so that only what lies in it is left out
 */
export function dispensableProperties(
  context: CheckContext,
  isKept: (property: CarriedProperty) => boolean = () => false,
): readonly CarriedProperty[] {
  const all = bodyProperties(context);
  const demanding = new Set(all.filter(({ required }) => required).map(({ owner }) => owner.pointer));
  const optional = all.filter((property) => {
    const { at, required, owner } = property;
    return !required && demanding.has(owner.pointer) && !isBound(context, at) && !isKept(property);
  });
  const outermost = optional.filter(({ at }) => !optional.some((other) => at.startsWith(`${other.at}/`)));
  return withoutNeeded(context, outermost);
}

/** Only what can be left out together: a condition of the schema may demand what is optional elsewhere. */
function withoutNeeded(context: CheckContext, optional: readonly CarriedProperty[]): readonly CarriedProperty[] {
  const { template, catalogue } = context;
  const schema = bodySchemaOf(context);
  const whole = template.body?.value;
  if (whole === undefined || schema === undefined) return optional;
  const isValid = (value: Json): boolean =>
    catalogue.schemas.validate(schema, 'request', fill(value, standIn)).kind !== 'invalid';
  if (!isValid(whole)) return optional;
  const { kept } = optional.reduce<{ kept: readonly CarriedProperty[]; rest: Json }>(
    ({ kept, rest }, property) => {
      const shorter = remove(rest, property.at);
      return isValid(shorter) ? { kept: [...kept, property], rest: shorter } : { kept, rest };
    },
    { kept: [], rest: whole },
  );
  return kept;
}

/** The clause that says which properties an object may do without. */
export function requiredClause(properties: readonly CarriedProperty[]): string {
  return join(properties[0]?.owner.pointer ?? '', 'required');
}
