import type { CheckContext } from '../../model/check-context.js';
import type { SchemaRef } from '../../model/definition.js';
import type { Carrier } from '../../model/http.js';
import { isObject, type Json, type JsonObject } from '../../model/json.js';
import type { Step } from '../../model/plan.js';
import { itemSchema } from '../../schema/properties.js';
import { isNested } from '../../schema/wire-value.js';
import { isEmpty } from '../../support/json/empty.js';
import { join, toPath } from '../../support/json/pointer.js';
import { asText } from '../../support/json/write.js';
import { propertyStep } from '../kit/steps.js';
import type { Breach, WrongValue } from './breach.js';
import type { CarriedProperty } from './carried-property.js';
import { bodySchemaOf, carriedProperties, carryingParameter, isForm, isOwnIdentifier } from './inputs.js';
import { keywordOf, refusedFor, type SingleBreach, subjectOf } from './single-breach.js';
import { wrongValues } from './wrong-values.js';

/** Requests with one invalid property, or with a property that the definition does not have. */
export function invalidProperties(context: CheckContext): SingleBreach[] {
  const { schemas } = context.catalogue;
  const ofProperties = carriedProperties(context)
    .filter((property) => !isOwnIdentifier(context, property))
    .sort((a, b) => tellingOrder(a) - tellingOrder(b))
    .flatMap((property) =>
      [
        ...wrongValues(schemas, property.schema, property)
          .filter((wrong) => canBeSent(context, property, wrong) && isTelling(context, property, wrong))
          .map((wrong) => invalidProperty(property, wrong)),
        ...invalidItem(context, property),
      ].map((single): Placed => ({ ...single, ofObject: property.node.type === 'object' })),
    );
  return [...extraBodyProperties(context), ...ofProperties.filter(isNoWrapper), ...ofProperties.filter(isWrapper)];
}

/** Null in place of what wraps the values tells less than null in place of one of them. */
const isWrapper = ({ breach, ofObject }: Placed): boolean => breach === 'null-value' && ofObject;
const isNoWrapper = (single: Placed): boolean => !isWrapper(single);

/** A request with one invalid property, and whether that is an object. */
interface Placed extends SingleBreach {
  readonly ofObject: boolean;
}

function extraBodyProperties(context: CheckContext): SingleBreach[] {
  const schema = bodySchemaOf(context);
  const { body } = context.template;
  if (schema === undefined || body === undefined) return [];
  const found = wrongValues(context.catalogue.schemas, schema, { value: body.value, only: 'unknown-property' });
  return found.map(({ breach, words, clause }) => ({
    breach,
    title: refusedFor(words, 'the request body'),
    subject: 'body',
    change: extraProperty(undefined, ''),
    clause,
  }));
}

/** Whoever takes null for what is left out loses nothing where it may be left out; in a merge patch null removes (RFC 7396). */
function isTelling({ template }: CheckContext, { required }: CarriedProperty, { breach }: WrongValue): boolean {
  if (breach !== 'null-value') return true;
  return required && !/merge-patch/.test(template.body?.mediaType ?? '');
}

/** What an item may be instead of what it must be: one of these is tried. */
const ofKind: ReadonlySet<Breach> = new Set<Breach>(['wrong-type', 'wrong-enum', 'wrong-format', 'wrong-pattern']);
/** Limits of an item: each of them is tried. */
const ofSize: ReadonlySet<Breach> = new Set<Breach>(['wrong-length', 'out-of-range']);

/** A list whose first item, or a map of which one entry, breaks the schema of what it holds. */
function invalidItem(context: CheckContext, property: CarriedProperty): SingleBreach[] {
  const { schemas } = context.catalogue;
  const held = heldBy(context, property);
  if (held === undefined || property.carrier !== undefined || isForm(context)) return [];
  const all = wrongValues(schemas, held.schema, held);
  const ofFirstKind = all.filter(({ breach }) => ofKind.has(breach)).slice(0, 1);
  const { carrier, at } = property;
  return [...ofFirstKind, ...all.filter(({ breach }) => ofSize.has(breach))].map(
    ({ breach, words, value, clause }): SingleBreach => ({
      breach: 'wrong-item',
      title: refusedFor(words, `${held.words} of "${toPath(at)}"`),
      subject: `${subjectOf(property)}${ofSize.has(breach) ? keywordOf(clause) : ''}`,
      change: propertyStep(carrier, join(at, held.key), value),
      clause,
      variety: held.words,
    }),
  );
}

interface Held {
  readonly schema: SchemaRef;
  readonly value: Json;
  readonly key: string | number;
  readonly words: string;
}

/** What a list or a map holds. */
function heldBy({ catalogue }: CheckContext, { schema, node, value }: CarriedProperty): Held | undefined {
  const [first] = Array.isArray(value) ? value : [];
  const items = first === undefined ? undefined : itemSchema(catalogue.schemas, schema, 'request');
  if (items !== undefined) return { schema: items, value: first ?? null, key: 0, words: 'the first item' };
  if (!isObject(value) || !isObject(node.additionalProperties) || node.properties !== undefined) return undefined;
  const entries = { api: schema.api, pointer: join(schema.pointer, 'additionalProperties') };
  return { schema: entries, value: null, key: 'first', words: 'an entry' };
}

/**
 * Every value of a form is a text on the wire, and an empty one counts as left out (RFC 6749 section 3.1). What an object
 * in a query may do without may be overlooked, as queries of other names are.
 */
function canBeSent(context: CheckContext, property: CarriedProperty, wrong: WrongValue): boolean {
  const { breach, value } = wrong;
  const { carrier, node, required } = property;
  const inBrackets = isInBrackets(context, carrier);
  if (inBrackets && (!required || leavesNoTrace(value))) return false;
  const isText = carrier === undefined ? isForm(context) : inBrackets || isOfTexts(context, carrier);
  if (!isText) return true;
  if (carrier !== undefined && (!required || breach === 'unknown-property')) return false;
  return isToldAsText(node, wrong);
}

/** True where the text that is written for a wrong value breaks the schema as well. */
function isToldAsText({ type }: JsonObject, { breach, value, variant }: WrongValue): boolean {
  const isTyped = ['integer', 'number', 'boolean'].includes(asText(type ?? ''));
  if (breach === 'wrong-type') return isTyped && variant !== '-text';
  return value !== '' && (isTyped || type === 'string') && typeof value !== 'object';
}

/** True for a parameter in which every property of an object is a text of its own. */
function isOfTexts(context: CheckContext, carrier: Carrier): boolean {
  const parameter = carryingParameter(context, carrier);
  return (
    parameter !== undefined && parameter.mediaType === undefined && !isNested(context.catalogue.schemas, parameter)
  );
}

/** True for a parameter whose properties stand in brackets. */
function isInBrackets(context: CheckContext, carrier: Carrier | undefined): boolean {
  const parameter = carryingParameter(context, carrier);
  return parameter?.style === 'deepObject' && parameter.mediaType === undefined;
}

/** True for null and an empty object, of which nothing is written in brackets. */
const leavesNoTrace = (value: Json): boolean => typeof value === 'object' && isEmpty(value);

/** A text where an object, list or number belongs tells more than an object where a text belongs. */
function tellingOrder({ node, depth }: CarriedProperty): number {
  return (node.type === 'string' ? 100 : 0) + depth;
}

function invalidProperty(property: CarriedProperty, wrong: WrongValue): SingleBreach {
  const { carrier, at } = property;
  const change =
    wrong.breach === 'unknown-property' ? extraProperty(carrier, at) : propertyStep(carrier, at, wrong.value);
  return {
    breach: wrong.breach,
    title: refusedFor(wrong.words, `the property "${toPath(at)}"`),
    subject: `${subjectOf(property)}${keywordOf(wrong.clause)}${wrong.variant}`,
    change,
    clause: wrong.clause,
    variety: wrong.variety,
    variant: wrong.variant,
  };
}

function extraProperty(carrier: Carrier | undefined, at: string): Step {
  return propertyStep(carrier, join(at, 'notInTheDefinition'), true);
}
