import type { Catalogue } from '../../model/catalogue.js';
import type { MediaContent, Operation, ResponseDefinition } from '../../model/definition.js';
import { shortName } from '../../model/definition.js';
import type { Json } from '../../model/json.js';
import { type ResourceRole, roleOf } from '../../model/parts.js';
import { isYaml } from '../../support/yaml.js';
import type { Deviation } from './fault.js';
import { jsonContent } from './json-content.js';
import { withoutRefusal } from './refusal-body.js';
import { sampled } from './sampled.js';
import { type Target, targets } from './targets.js';

/** Why a fault cannot show at an operation; undefined when it can. */
export type Absent = Deviation['absent'];

export const everywhere: Absent = () => undefined;

/** The first reason of several. */
export function either(...reasons: readonly Absent[]): Absent {
  return (catalogue, operation) => {
    for (const reason of reasons) {
      const found = reason(catalogue, operation);
      if (found !== undefined) return found;
    }
    return undefined;
  };
}

/** The answers whose status is of the wanted kind; `default` stands for success where no 2xx is documented. */
export function answersOf(operation: Operation, statuses = /^2/): ResponseDefinition[] {
  const silent = statuses.test('200') && !operation.responses.some(({ status }) => status.startsWith('2'));
  return operation.responses.filter(({ status }) => statuses.test(status) || (silent && status === 'default'));
}

/** What the definition says of the body of a success. */
function contentsOf(operation: Operation): readonly MediaContent[] {
  return answersOf(operation)[0]?.contents ?? [];
}

/** Any 2xx is a success where the definition names none. */
export const withoutStatus: Absent = (_, operation) => {
  const named = operation.responses.some(({ status }) => status.startsWith('2'));
  return named ? undefined : 'the definition documents no status of success';
};

/** An answer in HTML or in any type, or with no body at all, has no other type to be sent as. */
export const withoutOtherType: Absent = (_, operation) => {
  const types = contentsOf(operation).map(({ mediaType }) => mediaType);
  const isOpen = types.length === 0 || types.includes('text/html') || types.includes('*/*');
  return isOpen ? 'the definition documents no body, HTML, or any media type' : undefined;
};

export const withoutSchema: Absent = (_, operation) => {
  const speaks = contentsOf(operation).some(({ schema }) => schema !== undefined);
  return speaks ? undefined : 'the definition documents no schema';
};

export const withoutJson: Absent = (catalogue, operation) => {
  const isJson = contentsOf(operation).some(({ mediaType }) => /json|^\*\/\*$/.test(mediaType));
  return isJson ? withoutSchema(catalogue, operation) : 'the definition documents no JSON';
};

/** Values travel as JSON, or as YAML, which takes JSON too. */
export const withoutValues: Absent = (catalogue, operation) => {
  const isYamlToo = contentsOf(operation).some(({ mediaType }) => isYaml(mediaType));
  return isYamlToo ? withoutSchema(catalogue, operation) : withoutJson(catalogue, operation);
};

/** Where any type is documented, JSON need not be what is sent. */
export const withoutNamedJson: Absent = (catalogue, operation) => {
  const isJson = contentsOf(operation).some(({ mediaType }) => /json/.test(mediaType));
  return isJson ? withoutSchema(catalogue, operation) : 'the definition documents no JSON';
};

/** A full documented answer. */
function sampledAnswer({ schemas }: Catalogue, operation: Operation, response: ResponseDefinition): Json | undefined {
  const schema = jsonContent(response)?.schema;
  if (schema === undefined) return undefined;
  const full = sampled(schemas, schema, 'response');
  return full === undefined || /^4/.test(response.status) ? full : withoutRefusal(operation, full);
}

/** The same answer is looked at for every fault, and to sample it takes long. */
const known = new WeakMap<ResponseDefinition, readonly Target[]>();

/** The properties of a full documented answer. */
function allTargetsOf(catalogue: Catalogue, operation: Operation, response: ResponseDefinition): readonly Target[] {
  const before = known.get(response);
  if (before !== undefined) return before;
  const schema = jsonContent(response)?.schema;
  const body = sampledAnswer(catalogue, operation, response);
  const found = schema === undefined || body === undefined ? [] : targets(catalogue.schemas, schema, body);
  known.set(response, found);
  return found;
}

/** The properties of a full documented answer that are of the wanted kind. */
export function targetsOf(
  catalogue: Catalogue,
  operation: Operation,
  by: { wanted: (target: Target) => boolean; statuses?: RegExp },
): Target[] {
  const answers = answersOf(operation, by.statuses);
  return answers.flatMap((response) => allTargetsOf(catalogue, operation, response).filter(by.wanted));
}

/** Why an operation is not affected, told from its role for a resource; `otherwise` where it has no role. */
export function unlessRole(wanted: (resourceRole: ResourceRole) => string | undefined, otherwise: string): Absent {
  return (catalogue, operation) => {
    const resourceRole = roleOf(catalogue, operation);
    return resourceRole === undefined ? otherwise : wanted(resourceRole);
  };
}

export const withoutRead: Absent = (_, { method }) => (method === 'GET' ? undefined : 'it does not read');

/** Where the GovSpec leaves something open, or a value is only assumed, a refusal may have its reason. */
export const unlessOpen: Absent = (catalogue, operation) => {
  const { operations, values } = catalogue.bindings;
  const isAssumed = operation.parameters.some(({ name }) => values[name]?.assumed !== undefined);
  const guessed = roleOf(catalogue, operation)?.resource.guessed;
  const unsure = operations[shortName(operation)]?.unsure ?? guessed;
  return unsure ?? (isAssumed ? 'it takes a value that is only assumed' : undefined);
};

/** What anyone may call asks for no credential. */
export const unlessPublic: Absent = (_, { open }) => (open === true ? 'anyone may call it' : undefined);
