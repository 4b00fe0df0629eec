import type { Operation } from '../model/definition.js';

/** A parameter that takes the identifier of what another operation answers. */
export interface LinkedParameter {
  /** The operation whose answer shows the identifier. */
  readonly source: Operation;
  readonly target: Operation;
  readonly parameter: string;
  /** JSON pointer to the object in the answer, and to the identifier in that object. */
  readonly pointer: string;
  readonly identifier: string;
}

/** The required parameters that the links of the success answers name, of operations that the document has. */
export function linkedParameters(operations: readonly Operation[]): LinkedParameter[] {
  return operations.flatMap((source) => {
    const successes = source.responses.filter(({ status }) => status.startsWith('2'));
    return successes
      .flatMap(({ links = [] }) => links)
      .flatMap(({ target: wanted, parameter, place }): LinkedParameter[] => {
        const target = operations.find(
          ({ api, operationId, pointer }) => api === source.api && [operationId, pointer].includes(wanted),
        );
        const takes = target?.parameters.some(({ name, required }) => name === parameter && required) === true;
        const cut = place.lastIndexOf('/');
        return target === undefined || !takes
          ? []
          : [{ source, target, parameter, pointer: place.slice(0, cut), identifier: place.slice(cut) }];
      });
  });
}
