import type { CheckContext, ScenarioDraft } from '../../model/check.js';
import type { Parameter, RequestBody } from '../../model/definition.js';
import type { Json } from '../../model/json.js';
import type { Carrier } from '../../model/parts.js';
import type { Depth, Step } from '../../model/plan.js';
import { join, tokens, toPath } from '../../support/json/pointer.js';
import { hasPlaceholder } from '../../support/json/template.js';
import { carrierWords, locationWords, say } from '../../vocabulary/phrases.js';
import { accepted, documentedRefusals, send } from '../kit/requests.js';
import { propertyStep, step } from '../kit/steps.js';
import { type Breach, type WrongValue, wrongValues } from './constraints.js';
import {
  bodySchemaOf,
  type CarriedProperty,
  carriedProperties,
  changeableParameters,
  isForm,
  isOwnIdentifier,
} from './inputs.js';

/** One way to break the definition by one change to the valid request. */
interface Candidate {
  readonly breach: Breach;
  readonly title: string;
  /** Tells invalidRequests of one rule apart. */
  readonly subject: string;
  readonly change: Step;
  readonly clause: string;
}

/** An invalid request that was chosen: the change, and the clause that it is proved to break. */
export interface InvalidRequest extends Pick<Candidate, 'breach' | 'title' | 'subject'> {
  readonly steps: Step[];
  readonly depth: Depth;
}

/** So many invalid requests are sent to one operation. */
const budgets: readonly (readonly [Depth, number])[] = [
  ['quick', 4],
  ['standard', 12],
  ['thorough', 60],
];

/**
 * The invalid requests of an operation: each breaks one clause. Rules take turns, and within a rule what tells most
 * comes first, so that a small budget is spent on the most different ones.
 */
export function invalidRequests(context: CheckContext): InvalidRequest[] {
  const all = [
    ...missingInputs(context),
    ...parameterInvalidRequests(context),
    ...bodyInvalidRequests(context),
    ...rawInvalidRequests(context),
  ];
  return inTurns(all).flatMap(({ breach, title, subject, change, clause }, rank): InvalidRequest[] => {
    const depth = budgets.find(([, budget]) => rank < budget)?.[0];
    return depth === undefined
      ? []
      : [{ breach, title, subject, depth, steps: [change, step('And', 'breaks', clause)] }];
  });
}

function inTurns(invalidRequests: readonly Candidate[]): Candidate[] {
  const queues = new Map<Breach, Candidate[]>();
  for (const invalidRequest of invalidRequests)
    queues.set(invalidRequest.breach, [...(queues.get(invalidRequest.breach) ?? []), invalidRequest]);
  const turns = Math.max(0, ...[...queues.values()].map((queue) => queue.length));
  return Array.from({ length: turns }, (_, turn) => [...queues.values()].flatMap((queue) => queue[turn] ?? [])).flat();
}

/** The scenario in which an operation is to refuse an invalid request. */
export function refusalDraft(context: CheckContext, { title, subject, steps, depth }: InvalidRequest): ScenarioDraft {
  const silent = documentedRefusals(context.operation).length === 0;
  return {
    title,
    subject,
    depth,
    steps: [accepted(context), ...steps, send(context), step('Then', silent ? 'refusedSilently' : 'refused')],
  };
}

function missingInputs(context: CheckContext): Candidate[] {
  const parameters = changeableParameters(context).filter((parameter) => parameter.required && parameter.in !== 'path');
  const { body } = context.operation;
  const properties = carriedProperties(context).filter(
    (property) => property.required && !isOwnIdentifier(context, property),
  );
  return [
    ...parameters.map(
      (parameter): Candidate => ({
        breach: 'missing-required',
        title: `The ${locationWords(parameter.in)} "${parameter.name}" is left out`,
        subject: `${parameter.in}-${parameter.name}`,
        change: step('And', 'valueLeftOut', locationWords(parameter.in), parameter.name),
        clause: join(parameter.pointer, 'required'),
      }),
    ),
    ...(body?.required === true && context.template.body !== undefined ? [missingBody(body.pointer)] : []),
    ...properties.map(
      (property): Candidate => ({
        breach: 'missing-required',
        title: `The required property "${toPath(property.at)}" is left out`,
        subject: subjectOf(property),
        change: step('And', 'propertyLeftOut', carrierWords(property.carrier), toPath(property.at)),
        clause: join(property.owner.pointer, 'required'),
      }),
    ),
  ];
}

function missingBody(pointer: string): Candidate {
  return {
    breach: 'missing-required',
    title: 'The request body is left out',
    subject: 'body',
    change: step('And', 'bodyLeftOut'),
    clause: join(pointer, 'required'),
  };
}

function subjectOf({ carrier, at }: CarriedProperty): string {
  const holder = carrier === undefined ? 'body' : `${carrier.location}-${carrier.name}`;
  return [holder, ...tokens(at)].join('-');
}

/** Every value of a parameter is a text on the wire: a number where a text belongs is no breach, so it is not tried. */
function parameterInvalidRequests(context: CheckContext): Candidate[] {
  return changeableParameters(context).flatMap((parameter) => {
    const { schema } = parameter;
    if (schema === undefined) return [];
    return wrongValues(context.catalogue.schemas, schema, '').flatMap((wrong): Candidate[] => {
      const text = onTheWire(parameter, wrong.value);
      if (text === undefined || (wrong.breach === 'wrong-type' && !isNumeric(context, parameter))) return [];
      return [
        {
          breach: wrong.breach,
          title: `The ${locationWords(parameter.in)} "${parameter.name}" has ${wrong.words}`,
          subject: `${parameter.in}-${parameter.name}${keywordOf(wrong.clause)}`,
          change: step('And', 'valueSet', locationWords(parameter.in), parameter.name, text),
          clause: wrong.clause,
        },
      ];
    });
  });
}

function isNumeric({ catalogue }: CheckContext, { schema }: Parameter): boolean {
  if (schema === undefined) return false;
  const { type } = catalogue.schemas.follow(schema, 'request').node;
  return type === 'integer' || type === 'number' || type === 'boolean';
}

/** A value as a parameter can carry it; a path cannot carry an empty one. */
function onTheWire(parameter: Parameter, value: Json): string | undefined {
  if (typeof value === 'object') return undefined;
  const text = typeof value === 'string' && value.startsWith('not a') ? 'not-a-number' : String(value);
  return text === '' && parameter.in !== 'query' ? undefined : text;
}

/** Two invalidRequests of one rule on one input differ by the keyword. */
function keywordOf(clause: string): string {
  const keyword = tokens(clause).at(-1) ?? '';
  return ['type', 'enum', 'format', 'pattern'].includes(keyword) ? '' : `-${keyword}`;
}

function bodyInvalidRequests(context: CheckContext): Candidate[] {
  const { schemas } = context.catalogue;
  const root = bodySchemaOf(context);
  const whole =
    root === undefined || context.template.body === undefined
      ? []
      : wrongValues(schemas, root, context.template.body.value);
  const ofWhole = whole
    .filter(({ breach }) => breach === 'unknown-property')
    .map(
      (wrong): Candidate => ({
        breach: wrong.breach,
        title: `The request body has ${wrong.words}`,
        subject: 'body',
        change: extraProperty(undefined, ''),
        clause: wrong.clause,
      }),
    );
  const ofProperties = carriedProperties(context)
    .filter((property) => !isOwnIdentifier(context, property))
    .sort((a, b) => tellingOrder(a) - tellingOrder(b))
    .flatMap((property) =>
      wrongValues(schemas, property.schema, property.value)
        .filter((wrong) => canBeSent(context, property, wrong))
        .map((wrong) => invalidProperty(property, wrong)),
    );
  return [...ofWhole, ...ofProperties];
}

/** Every value of a form is a text on the wire, and an empty one counts as left out (RFC 6749 section 3.1). */
function canBeSent(context: CheckContext, { node }: CarriedProperty, { breach, value }: WrongValue): boolean {
  if (!isForm(context)) return true;
  const isTyped = ['integer', 'number', 'boolean'].includes(String(node.type));
  if (breach === 'wrong-type') return isTyped;
  return value !== '' && (isTyped || node.type === 'string') && typeof value !== 'object';
}

/** A text where an object, list or number belongs tells more than an object where a text belongs. */
function tellingOrder({ node, depth }: CarriedProperty): number {
  return (node.type === 'string' ? 100 : 0) + depth;
}

function invalidProperty(property: CarriedProperty, wrong: WrongValue): Candidate {
  const { carrier, at } = property;
  const change =
    wrong.breach === 'unknown-property' ? extraProperty(carrier, at) : propertyStep(carrier, at, wrong.value);
  return {
    breach: wrong.breach,
    title: `The property "${toPath(at)}" has ${wrong.words}`,
    subject: `${subjectOf(property)}${keywordOf(wrong.clause)}`,
    change,
    clause: wrong.clause,
  };
}

function extraProperty(carrier: Carrier | undefined, at: string): Step {
  return propertyStep(carrier, join(at, 'notInTheDefinition'), true);
}

/** Bodies that are no JSON at all, and one of a media type that the definition does not list. */
function rawInvalidRequests(context: CheckContext): Candidate[] {
  const { body } = context.operation;
  const sent = context.template.body;
  if (body === undefined || sent === undefined || !/json/.test(sent.mediaType) || hasPlaceholder(sent.mediaType))
    return [];
  const takesAny = body.contents.some(({ mediaType }) => /xml|\*/.test(mediaType));
  const malformed: Candidate = {
    breach: 'malformed-json',
    title: 'The request body is no JSON',
    subject: 'body',
    change: {
      keyword: 'And',
      text: say('bodyText', sent.mediaType),
      docString: { mediaType: 'text', content: '{"unfinished": ' },
    },
    clause: join(body.pointer, 'content', sent.mediaType),
  };
  const foreign: Candidate = {
    breach: 'unsupported-media-type',
    title: 'The request body is of a media type that the definition does not list',
    subject: 'body',
    change: {
      keyword: 'And',
      text: say('bodyText', 'application/xml'),
      docString: { mediaType: 'text', content: '<nothing/>' },
    },
    clause: join(body.pointer, 'content'),
  };
  return takesAny || isDispensable(context, body) ? [malformed] : [malformed, foreign];
}

/** A candidate that may do without the body may also overlook one that it cannot read. */
function isDispensable({ catalogue }: CheckContext, body: RequestBody): boolean {
  return (
    !body.required &&
    body.contents.every(
      ({ schema }) => schema === undefined || catalogue.schemas.validate(schema, 'request', {}).kind !== 'invalid',
    )
  );
}
