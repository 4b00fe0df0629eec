import { get, join, tokens, toPath } from '../../json/pointer.js';
import { hasPlaceholder } from '../../json/template.js';
import type { Parameter, SchemaRef } from '../../model/definition.js';
import { isObject, type Json, type JsonObject } from '../../model/json.js';
import { isCredential } from '../../model/parts.js';
import type { Step } from '../../model/plan.js';
import { type DefinedProperty, definedProperties, itemSchema } from '../../schema/properties.js';
import { locationWords, say } from '../../vocabulary.js';
import { step, stepWithJson } from '../steps.js';
import { type Check, type CheckContext, type Draft, documentedRefusals } from './check.js';

/** Per operation and rule; what tells most comes first. */
const maxBodyMutations = 3;

/** A required parameter, property or body is left out. */
export const missingRequired: Check = {
  rule: 'missing-required',
  group: 'invalid',
  plan: (context) => {
    const drafts = [...missingParameters(context), ...missingBody(context), ...missingProperties(context)];
    return drafts.length > 0 ? drafts : { notApplicable: 'the GovSpec requires no input that could be left out' };
  },
};

/** A parameter or property has a value of another type. */
export const wrongType: Check = {
  rule: 'wrong-type',
  group: 'invalid',
  plan: (context) => {
    const drafts = [...wrongParameters(context), ...wrongProperties(context)];
    return drafts.length > 0 ? drafts : { notApplicable: 'the GovSpec gives no input a type that a text could break' };
  },
};

function refusalDraft(
  context: CheckContext,
  facts: { title: string; subject: string; change: Step; clause: string },
): Draft {
  const { operation } = context;
  const silent = documentedRefusals(operation).length === 0;
  return {
    title: facts.title,
    subject: facts.subject,
    steps: [
      step('Given', 'accepted', operation.name),
      facts.change,
      step('And', 'breaks', facts.clause),
      step('When', 'sent', operation.name),
      step('Then', silent ? 'refusedSilently' : 'refused'),
    ],
  };
}

function missingParameters(context: CheckContext): Draft[] {
  const { operation } = context;
  return operation.parameters
    .filter((parameter) => parameter.required && parameter.in !== 'path' && !isCredential(operation, parameter))
    .map((parameter) =>
      refusalDraft(context, {
        title: `The ${locationWords(parameter.in)} "${parameter.name}" is left out`,
        subject: `${parameter.in}-${parameter.name}`,
        change: step('And', 'valueLeftOut', locationWords(parameter.in), parameter.name),
        clause: join(parameter.pointer, 'required'),
      }),
    );
}

function missingBody(context: CheckContext): Draft[] {
  const { body } = context.operation;
  if (body?.required !== true) return [];
  return [
    refusalDraft(context, {
      title: 'The request body is left out',
      subject: 'body',
      change: step('And', 'bodyLeftOut'),
      clause: join(body.pointer, 'required'),
    }),
  ];
}

/** A property of the valid body, and the schema that speaks of it. */
interface BodyProperty {
  readonly at: string;
  readonly owner: SchemaRef;
  readonly required: boolean;
  readonly node: JsonObject;
  readonly schema: SchemaRef;
  readonly depth: number;
}

function missingProperties(context: CheckContext): Draft[] {
  return bodyProperties(context)
    .filter((property) => property.required && !isOwnIdentifier(context, property))
    .slice(0, maxBodyMutations)
    .map((property) =>
      refusalDraft(context, {
        title: `The required property "${toPath(property.at)}" is left out`,
        subject: `body${subjectOf(property.at)}`,
        change: step('And', 'propertyLeftOut', toPath(property.at)),
        clause: join(property.owner.pointer, 'required'),
      }),
    );
}

function subjectOf(pointer: string): string {
  return tokens(pointer)
    .map((token) => `-${token}`)
    .join('');
}

/** Who assigns the identifier of a new item is often not said, so leaving it out proves nothing. */
function isOwnIdentifier({ play }: CheckContext, property: BodyProperty): boolean {
  if (play?.part.sent === undefined || play.resource.identifier === undefined) return false;
  return property.at === play.part.sent + play.resource.identifier;
}

function wrongProperties(context: CheckContext): Draft[] {
  return bodyProperties(context)
    .filter((property) => canBeWrong(context, property))
    .flatMap((property) => {
      const wrong = wrongValue(property.node);
      return wrong === undefined ? [] : [{ property, wrong }];
    })
    .sort((a, b) => tellingOrder(a.property) - tellingOrder(b.property))
    .slice(0, maxBodyMutations)
    .map(({ property, wrong }) =>
      refusalDraft(context, {
        title: `The property "${toPath(property.at)}" has a value of the wrong type`,
        subject: `body${subjectOf(property.at)}`,
        change:
          typeof wrong === 'string'
            ? step('And', 'propertySet', toPath(property.at), wrong)
            : stepWithJson('And', say('propertySetJson', toPath(property.at)), wrong),
        clause: join(property.schema.pointer, 'type'),
      }),
    );
}

/** A text where an object, list or number belongs tells more than a number where a text belongs. */
function tellingOrder(property: BodyProperty): number {
  return (property.node.type === 'string' ? 100 : 0) + property.depth;
}

const wrongValues: Readonly<Record<string, Json>> = {
  object: 'not an object',
  array: 'not a list',
  integer: 'not a number',
  number: 'not a number',
  boolean: 'not a boolean',
  string: { not: 'a text' },
};

function wrongValue(node: JsonObject): Json | undefined {
  return typeof node.type === 'string' ? wrongValues[node.type] : undefined;
}

/** Every value of a form is a text on the wire, so only numbers and booleans can be of the wrong type there. */
function canBeWrong({ template }: CheckContext, { node }: BodyProperty): boolean {
  return !isForm(template.body?.mediaType) || ['integer', 'number', 'boolean'].includes(String(node.type));
}

function isForm(mediaType: string | undefined): boolean {
  return mediaType === 'application/x-www-form-urlencoded';
}

/** The properties that the valid body holds and the schema defines, outermost first. */
function bodyProperties(context: CheckContext): BodyProperty[] {
  const { template, operation } = context;
  const schema = operation.body?.contents.find((content) => content.mediaType === template.body?.mediaType)?.schema;
  const { mediaType = '' } = template.body ?? {};
  if (schema === undefined || template.body === undefined || !(/json/.test(mediaType) || isForm(mediaType))) return [];
  const found = collect(context, { schema, value: template.body.value, at: '', depth: 0 });
  return found.sort((a, b) => a.depth - b.depth);
}

interface Place {
  readonly schema: SchemaRef;
  readonly value: Json;
  readonly at: string;
  readonly depth: number;
}

function collect(context: CheckContext, place: Place): BodyProperty[] {
  const { schemas } = context.catalogue;
  if (Array.isArray(place.value)) {
    const [first] = place.value;
    const items = itemSchema(schemas, place.schema, 'request');
    if (first === undefined || items === undefined) return [];
    return collect(context, { schema: items, value: first, at: join(place.at, 0), depth: place.depth + 1 });
  }
  if (!isObject(place.value)) return [];
  return definedProperties(schemas, place.schema, 'request').flatMap((defined) => {
    const value = get(place.value, join('', defined.name));
    return value === undefined ? [] : withDeeper(context, place, { defined, value });
  });
}

/** A property, and what is inside it. What the candidate will supply whole is not looked into. */
function withDeeper(
  context: CheckContext,
  place: Place,
  found: { defined: DefinedProperty; value: Json },
): BodyProperty[] {
  const { defined, value } = found;
  const target = context.catalogue.schemas.follow(defined.schema, 'request');
  const at = join(place.at, defined.name);
  const { owner, required } = defined;
  const own: BodyProperty = { at, owner, required, node: target.node, schema: target.ref, depth: place.depth };
  const supplied = typeof value === 'string' && hasPlaceholder(value) && target.node.type === 'object';
  return [own, ...(supplied ? [] : collect(context, { schema: target.ref, value, at, depth: place.depth + 1 }))];
}

function wrongParameters(context: CheckContext): Draft[] {
  return context.operation.parameters
    .filter((parameter) => textBreaksType(context, parameter))
    .map((parameter) =>
      refusalDraft(context, {
        title: `The ${locationWords(parameter.in)} "${parameter.name}" has a value of the wrong type`,
        subject: `${parameter.in}-${parameter.name}`,
        change: step('And', 'valueSet', locationWords(parameter.in), parameter.name, 'not-a-number'),
        clause: join(typePointer(context, parameter), 'type'),
      }),
    );
}

function typePointer({ catalogue }: CheckContext, parameter: Parameter): string {
  return parameter.schema === undefined
    ? parameter.pointer
    : catalogue.schemas.follow(parameter.schema, 'request').ref.pointer;
}

/** Every value of a parameter is a text on the wire, so only numbers and booleans can be of the wrong type. */
function textBreaksType({ catalogue }: CheckContext, parameter: Parameter): boolean {
  if (parameter.schema === undefined || !['path', 'query', 'header'].includes(parameter.in)) return false;
  const { type } = catalogue.schemas.follow(parameter.schema, 'request').node;
  return type === 'integer' || type === 'number' || type === 'boolean';
}
