import type { Catalogue } from '../../model/catalogue.js';
import type { Operation } from '../../model/definition.js';
import { shortName } from '../../model/definition.js';
import { isObject, type Json, type JsonObject } from '../../model/json.js';
import { roleOf } from '../../model/parts.js';
import { definedProperties } from '../../schema/properties.js';
import { get, tokens } from '../../support/json/pointer.js';
import { jsonBody } from '../kit/answer-body.js';
import { type Constraint, constraints, formats } from '../kit/constraints.js';
import type { Fault } from '../kit/fault.js';
import { type Absent, either, unlessOpen } from './absent.js';
import { freeParameters, isBoundPlace } from './bound.js';
import { chosenParameters, nodeOf, sentTargets, withoutInput } from './inputs.js';
import { isProperty, type Target } from './targets.js';

/** Who assigns the identifier of a new item is often not said, so nothing about it proves anything. */
function isOwnIdentifier(catalogue: Catalogue, operation: Operation, { at }: Target): boolean {
  const play = roleOf(catalogue, operation);
  return play?.part.sent !== undefined && at === play.part.sent + (play.resource.identifier ?? '');
}

/** True where a parameter or a property of the body states a clause of the wanted kind. */
function states(catalogue: Catalogue, operation: Operation, wanted: (node: JsonObject) => boolean): boolean {
  const parameters = chosenParameters(operation).map(({ schema }) => nodeOf(catalogue, schema));
  const sent = sentTargets(catalogue, operation).filter((target) => !isOwnIdentifier(catalogue, operation, target));
  return [...parameters, ...sent.map(({ node }) => node)].some(wanted);
}

function unless(wanted: (node: JsonObject) => boolean, words: string): Absent {
  return (catalogue, operation) => (states(catalogue, operation, wanted) ? undefined : words);
}

const has =
  (...keys: readonly string[]) =>
  (node: JsonObject): boolean =>
    keys.some((key) => node[key] !== undefined);

const withoutRequired: Absent = (catalogue, operation) => {
  const named = chosenParameters(operation).some(({ in: place, required }) => place !== 'path' && required);
  const inside = sentTargets(catalogue, operation).some(
    (target) => target.required && !isOwnIdentifier(catalogue, operation, target),
  );
  const isBody = operation.body?.required === true;
  return named || isBody || inside ? undefined : 'it requires no input that could be left out';
};

/** Texts in parameters are texts whatever stands in them. */
const withoutType: Absent = (catalogue, operation) => {
  const numeric = chosenParameters(operation).some(({ schema }) =>
    ['integer', 'number', 'boolean'].includes(String(nodeOf(catalogue, schema).type)),
  );
  const typed = sentTargets(catalogue, operation).some(
    (target) =>
      isProperty(target) && typeof target.node.type === 'string' && !isOwnIdentifier(catalogue, operation, target),
  );
  return numeric || typed ? undefined : 'no input has a type that a request could break';
};

const withoutJsonBody: Absent = (_, operation) =>
  jsonBody(operation) === undefined ? 'it takes no JSON body' : undefined;

/** A candidate that may do without the body may also overlook one that it cannot read. */
const withoutMediaType: Absent = (catalogue, operation) => {
  const { body } = operation;
  if (body === undefined || jsonBody(operation) === undefined) return 'it takes no JSON body';
  if (body.contents.some(({ mediaType }) => /xml|\*/.test(mediaType))) return 'it takes XML or anything';
  const spare = body.contents.every(
    ({ schema }) => schema === undefined || catalogue.schemas.validate(schema, 'request', {}).kind !== 'invalid',
  );
  return !body.required && spare ? 'it can do without the body' : undefined;
};

const isClosed = (node: JsonObject): boolean => node.additionalProperties === false;

/** A clause of the definition that a candidate does not look at. */
const overlooked: Readonly<
  Record<Constraint, { readonly id: string; readonly title: string; readonly absent: Absent }>
> = {
  required: {
    id: 'missing-input-accepted',
    title: 'accepts requests that lack what is required',
    absent: withoutRequired,
  },
  type: { id: 'wrong-type-accepted', title: 'accepts values of any type', absent: withoutType },
  enum: {
    id: 'unlisted-value-accepted',
    title: 'accepts values that their list does not have',
    absent: unless(has('enum'), 'no input has a list of values'),
  },
  format: {
    id: 'wrong-format-accepted',
    title: 'accepts texts that are not of their format',
    absent: unless(({ format }) => formats[String(format)] !== undefined, 'no input has a format that can be enforced'),
  },
  pattern: {
    id: 'wrong-pattern-accepted',
    title: 'accepts texts that do not match their pattern',
    absent: unless(has('pattern'), 'no input has a pattern'),
  },
  length: {
    id: 'wrong-length-accepted',
    title: 'accepts texts and lists of any length',
    absent: unless(has('minLength', 'maxLength', 'minItems', 'maxItems'), 'the length of no input is limited'),
  },
  range: {
    id: 'out-of-range-accepted',
    title: 'accepts any number',
    absent: unless(has('minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'), 'no number is limited'),
  },
  'unknown-property': {
    id: 'forbidden-property-accepted',
    title: 'accepts properties that the definition forbids',
    absent: unless(isClosed, 'no object forbids further properties'),
  },
  json: { id: 'malformed-json-accepted', title: 'accepts bodies that are no JSON', absent: withoutJsonBody },
  'media-type': {
    id: 'foreign-media-type-accepted',
    title: 'accepts bodies of any media type',
    absent: withoutMediaType,
  },
};

/** The properties that an object may do without, though it requires others. */
function dispensable(catalogue: Catalogue, operation: Operation): Target[] {
  const all = sentTargets(catalogue, operation).filter(isProperty);
  const parentOf = ({ at }: Target): string => at.slice(0, at.lastIndexOf('/'));
  const demanding = new Set(all.filter(({ required }) => required).map(parentOf));
  return all.filter(
    (target) =>
      !target.required &&
      demanding.has(parentOf(target)) &&
      tokens(target.at).every((token) => !/^\d+$/.test(token)) &&
      !isBoundPlace(catalogue, operation, target.at),
  );
}

/** The optional parameters for which the definition suggests a value. */
function suggestedParameters(catalogue: Catalogue, operation: Operation) {
  return freeParameters(catalogue, operation).filter(({ required, example, schema }) => {
    const node = nodeOf(catalogue, schema);
    const suggests = example !== undefined || has('enum', 'examples', 'default')(node);
    return !required && (suggests || node.type === 'integer' || node.type === 'boolean');
  });
}

function isOnLimit(node: JsonObject, value: Json | undefined): boolean {
  if (typeof value === 'number') return value === node.minimum || value === node.maximum;
  const isPlain = ['pattern', 'format', 'enum'].every((key) => node[key] === undefined);
  return typeof value === 'string' && isPlain && [node.minLength, node.maxLength].includes(value.length);
}

/** The properties of the body that may be put on a limit, and are not on one. */
function limited(catalogue: Catalogue, operation: Operation): Target[] {
  return sentTargets(catalogue, operation).filter(({ at, node, value }) => {
    const numeric = typeof value === 'number' && has('minimum', 'maximum')(node);
    const isText =
      typeof value === 'string' && (Number(node.minLength ?? 0) > 0 || Number(node.maxLength ?? 9999) < 2000);
    const isPlain = ['pattern', 'format', 'enum'].every((key) => node[key] === undefined);
    return (numeric || (isText && isPlain)) && !isOnLimit(node, value) && !isBoundPlace(catalogue, operation, at);
  });
}

function limitedParameters(catalogue: Catalogue, operation: Operation) {
  return freeParameters(catalogue, operation).filter(({ schema }) =>
    has('minimum', 'maximum')(nodeOf(catalogue, schema)),
  );
}

function topLevelNames({ schemas }: Catalogue, operation: Operation): string[] | undefined {
  const schema = jsonBody(operation)?.schema;
  if (schema === undefined) return undefined;
  return definedProperties(schemas, schema, 'request').map(({ name }) => name);
}

/** Faults in what is done with requests that break the definition, and with those that do not. */
export const requestFaults: readonly Fault[] = [
  ...constraints.map((constraint): Fault => ({ ...overlooked[constraint], overlooks: [constraint] })),
  {
    id: 'error-on-invalid',
    title: 'fails with 500 on requests that break the definition',
    absent: withoutInput,
    failsOn: constraints,
  },
  {
    id: 'error-on-wrong-type',
    title: 'fails with 500 on values of another type',
    absent: withoutType,
    failsOn: ['type'],
  },
  {
    id: 'error-on-missing-input',
    title: 'fails with 500 where something required is missing',
    absent: withoutRequired,
    failsOn: ['required'],
  },
  {
    id: 'error-on-malformed-json',
    title: 'fails with 500 on bodies that are no JSON',
    absent: withoutJsonBody,
    failsOn: ['json'],
  },
  {
    id: 'minimal-refused',
    title: 'demands a property that is optional',
    absent: either(unlessOpen, (catalogue, operation) =>
      dispensable(catalogue, operation).length > 0 ? undefined : 'no optional property stands beside a required one',
    ),
    refuses: ({ body }, { catalogue, operation }) => {
      const [target] = dispensable(catalogue, operation);
      if (target === undefined || get(body, target.at) !== undefined) return undefined;
      const owner = get(body, target.at.slice(0, target.at.lastIndexOf('/')));
      return isObject(owner) ? `${target.at} is missing.` : undefined;
    },
  },
  {
    id: 'optional-refused',
    title: 'refuses optional parameters',
    absent: either(unlessOpen, (catalogue, operation) =>
      suggestedParameters(catalogue, operation).length > 0
        ? undefined
        : 'it has no optional parameter with a value that the definition suggests',
    ),
    refuses: ({ parameters }, { catalogue, operation }) =>
      suggestedParameters(catalogue, operation).some(
        ({ name, in: place }) => parameters[place === 'header' ? name.toLowerCase() : name] !== undefined,
      )
        ? 'This parameter is not known.'
        : undefined,
  },
  {
    id: 'boundary-refused',
    title: 'refuses values that lie on their limit',
    absent: either(unlessOpen, (catalogue, operation) =>
      limited(catalogue, operation).length > 0 || limitedParameters(catalogue, operation).length > 0
        ? undefined
        : 'no input that may be varied has a limit',
    ),
    refuses: ({ body, parameters }, { catalogue, operation }) => {
      const inBody = limited(catalogue, operation).some(({ at, node }) => isOnLimit(node, get(body, at)));
      const inParameter = limitedParameters(catalogue, operation).some(({ name, schema }) => {
        const text = parameters[name] ?? parameters[name.toLowerCase()];
        return text !== undefined && isOnLimit(nodeOf(catalogue, schema), Number(text));
      });
      return inBody || inParameter ? 'The value is too large or too small.' : undefined;
    },
  },
  {
    id: 'extra-property-refused',
    title: 'refuses properties that it does not know, where the definition allows them',
    absent: either(unlessOpen, (catalogue, operation) => {
      const [whole] = sentTargets(catalogue, operation);
      if (catalogue.bindings.operations[shortName(operation)]?.body !== undefined)
        return 'the bindings say what the body is';
      if (whole === undefined || !isObject(whole.value)) return 'the body is no JSON object';
      const schema = jsonBody(operation)?.schema;
      const extended = { ...whole.value, 'x-further': true };
      const allowed = schema !== undefined && catalogue.schemas.validate(schema, 'request', extended).kind === 'valid';
      return allowed ? undefined : 'the definition forbids further properties';
    }),
    refuses: ({ body }, { catalogue, operation }) => {
      const known = topLevelNames(catalogue, operation);
      if (known === undefined || !isObject(body)) return undefined;
      return Object.keys(body).some((name) => name.startsWith('x-') && !known.includes(name))
        ? 'This property is not known.'
        : undefined;
    },
  },
];
