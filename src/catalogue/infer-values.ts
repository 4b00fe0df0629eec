import { type Operation, type Schemas, shortName } from '../model/definition.js';
import type { Json } from '../model/json.js';
import { demandedCondition } from '../schema/conditions.js';
import { jsonSchema } from '../schema/contents.js';
import { itemSchema } from '../schema/properties.js';
import { bodyReferences, guessWords, type InferredResource, type KnownResources } from './infer-references.js';
import { type ItemChange, listsChanges } from './json-patch.js';

const requestNames =
  /^(x-)?((client-?)?request-?id|correlation-?id|idempotency-?(key|token)|interaction-?id|transaction-?id|trace-?id|message-?id)$/i;

/** Header parameters by which a request is known: no two requests may have the same. */
export function freshNames(operations: readonly Operation[], schemas: Schemas): string[] {
  const names = operations.flatMap(({ parameters }) =>
    parameters.flatMap(({ name, in: place, schema }) => {
      if (place !== 'header' || !requestNames.test(name)) return [];
      const {
        type = 'string',
        pattern,
        enum: values,
      } = schema === undefined ? {} : schemas.follow(schema, 'request').node;
      return type === 'string' && pattern === undefined && values === undefined ? [name] : [];
    }),
  );
  return [...new Set(names)];
}

/** The entity tag that a demanded If-Match must hold: the one that the candidate gave (RFC 9110 section 13.1.1). */
function preconditions(operation: Operation, resource: InferredResource | undefined): Readonly<Record<string, Json>> {
  const header = demandedCondition(operation);
  if (resource === undefined || header === undefined || operation.method === 'POST') return {};
  return { [header.name]: `{{existing ${resource.name} etag}}` };
}

/** A parameter that names the item, though the definition does not say that it must be sent. */
function namedAnyway(operation: Operation, resources: readonly InferredResource[]): Readonly<Record<string, Json>> {
  const found = resources.flatMap(({ name: resource, places }) =>
    operation.parameters
      .filter(({ name, required }) => !required && places?.get(shortName(operation)) === name)
      .map(({ name }): [string, Json] => [name, `{{existing ${resource} identifier}}`]),
  );
  return Object.fromEntries(found);
}

/** What nothing puts under the path of an item need not be there, such as the result of a job; a list is there even if it is empty. */
function mayBeMissing({ method, path, responses }: Operation, schemas: Schemas): readonly string[] {
  const isOfItem = method === 'GET' && /\}\/[^{}]+$/.test(path);
  if (!isOfItem || responses.every(({ status }) => status !== '404')) return [];
  const shown = jsonSchema(responses.find(({ status }) => status.startsWith('2'))?.contents);
  const isList = shown !== undefined && itemSchema(schemas, shown, 'response') !== undefined;
  return isList ? [] : ['the item may not have what is under this path'];
}

/**
 * What an operation sends that only the candidate can know.
 * @param about.changeOf what a JSON Patch changes of an item
 * @param about.isMade true where another operation makes what stands at its path
 * @param about.versions the versions that the body names, by their places
 */
export function boundValues(
  operation: Operation,
  known: KnownResources,
  about: {
    readonly changeOf: (resource: InferredResource) => ItemChange | undefined;
    readonly isMade: boolean;
    readonly versions: Readonly<Record<string, Json>>;
  },
): [string, object][] {
  const { resources } = known;
  const { set: referred, needs, guessed, omit, usesUp } = bodyReferences(operation, known);
  const set = { ...referred, ...about.versions };
  const isCreation = resources.some(({ create }) => create === operation);
  const owner = resources.find(({ itemPath }) => itemPath === operation.path);
  const isPatch = listsChanges(operation, known.schemas);
  const body = isPatch && owner !== undefined ? about.changeOf(owner)?.body : undefined;
  const doubts = [
    ...(isCreation ? [] : Object.values(guessWords([...guessed, ...omit]))),
    ...(isPatch && body === undefined ? ['the definition does not say what a patch may change'] : []),
    ...(about.isMade ? [] : mayBeMissing(operation, known.schemas)),
  ];
  const values = { ...preconditions(operation, owner), ...namedAnyway(operation, resources) };
  const binding = {
    ...filled({ set, usesUp }),
    ...(isCreation || needs.length === 0 ? {} : { needs }),
    ...(doubts.length === 0 ? {} : { unsure: doubts.join(', and ') }),
    ...(body === undefined ? {} : { body }),
    ...filled({ values }),
  };
  return Object.keys(binding).length === 0 ? [] : [[shortName(operation), binding]];
}

/** The parts of a binding that say something. */
function filled(parts: Readonly<Record<string, object>>): Record<string, object> {
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => Object.keys(part).length > 0));
}
