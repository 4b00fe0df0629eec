import { placeOf } from '../../json/place.js';
import { join, tokens, toPath } from '../../json/pointer.js';
import type { Parameter } from '../../model/definition.js';
import type { Json, JsonObject } from '../../model/json.js';
import { isCredential } from '../../model/parts.js';
import type { Step } from '../../model/plan.js';
import { carrierWords, locationWords } from '../../vocabulary.js';
import { propertyStep, step } from '../steps.js';
import { type CarriedProperty, carriedProperties } from './carried-properties.js';
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

function missingProperties(context: CheckContext): Draft[] {
  return carriedProperties(context)
    .filter((property) => property.required && !isOwnIdentifier(context, property))
    .slice(0, maxBodyMutations)
    .map((property) =>
      refusalDraft(context, {
        title: `The required property "${toPath(property.at)}" is left out`,
        subject: subjectOf(property),
        change: step('And', 'propertyLeftOut', carrierWords(property.carrier), toPath(property.at)),
        clause: join(property.owner.pointer, 'required'),
      }),
    );
}

function subjectOf({ carrier, at }: CarriedProperty): string {
  const holder = carrier === undefined ? 'body' : `${carrier.location}-${carrier.name}`;
  return [holder, ...tokens(at)].join('-');
}

/** Who assigns the identifier of a new item is often not said, so leaving it out proves nothing. */
function isOwnIdentifier({ play }: CheckContext, property: CarriedProperty): boolean {
  if (play?.part.sent === undefined || play.resource.identifier === undefined) return false;
  const { parameter, pointer } = placeOf(play.part.sent);
  return property.carrier?.name === parameter && property.at === pointer + play.resource.identifier;
}

function wrongProperties(context: CheckContext): Draft[] {
  return carriedProperties(context)
    .filter((property) => !isShownOtherwise(context, property))
    .flatMap((property) => {
      const wrong = wrongValue(property.node);
      return wrong === undefined ? [] : [{ property, wrong }];
    })
    .sort((a, b) => tellingOrder(a.property) - tellingOrder(b.property))
    .slice(0, maxBodyMutations)
    .map(({ property, wrong }) =>
      refusalDraft(context, {
        title: `The property "${toPath(property.at)}" has a value of the wrong type`,
        subject: subjectOf(property),
        change: propertyStep(property.carrier, property.at, wrong),
        clause: join(property.schema.pointer, 'type'),
      }),
    );
}

/** Where the published example is of another type itself, no refusal of one can be asked. */
function isShownOtherwise({ catalogue }: CheckContext, { node, schema }: CarriedProperty): boolean {
  const examples = Array.isArray(node.examples) ? node.examples : [];
  return examples.some((example) => catalogue.schemas.validate(schema, 'request', example).kind === 'invalid');
}

/** A text where an object, list or number belongs tells more than a number where a text belongs. */
function tellingOrder(property: CarriedProperty): number {
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
