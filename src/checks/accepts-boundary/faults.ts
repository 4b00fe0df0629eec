import { either, unlessOpen } from '../../mock/kit/absent.js';
import { freeParameters, isBoundPlace } from '../../mock/kit/bound.js';
import { has } from '../../mock/kit/clauses.js';
import type { Fault } from '../../mock/kit/fault.js';
import { nodeOf, sentTargets } from '../../mock/kit/inputs.js';
import type { Target } from '../../mock/kit/targets.js';
import type { Catalogue } from '../../model/catalogue.js';
import type { Operation } from '../../model/definition.js';
import type { Json, JsonObject } from '../../model/json.js';
import { get } from '../../support/json/pointer.js';

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

export const faults: readonly Fault[] = [
  {
    id: 'boundary-refused',
    title: 'refuses values that lie on their limit',
    foundBy: ['accepts-boundary'],
    mayAlsoFail: ['accepts-optional', 'unicode-kept'],
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
];
