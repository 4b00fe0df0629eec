import { either, unlessOpen } from '../../mock/kit/absent.js';
import { freeParameters } from '../../mock/kit/bound.js';
import { has } from '../../mock/kit/clauses.js';
import type { Fault } from '../../mock/kit/fault.js';
import { nodeOf } from '../../mock/kit/inputs.js';
import type { Catalogue } from '../../model/catalogue.js';
import type { Operation } from '../../model/definition.js';

/** The optional parameters for which the definition suggests a value. */
function suggestedParameters(catalogue: Catalogue, operation: Operation) {
  return freeParameters(catalogue, operation).filter(({ required, example, schema }) => {
    const node = nodeOf(catalogue, schema);
    const suggests = example !== undefined || has('enum', 'examples', 'default')(node);
    return !required && (suggests || node.type === 'integer' || node.type === 'boolean');
  });
}

export const faults: readonly Fault[] = [
  {
    id: 'optional-refused',
    title: 'refuses optional parameters',
    foundBy: ['accepts-optional'],
    mayAlsoFail: ['accepts-enum'],
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
];
