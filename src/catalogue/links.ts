import type { OperationLink } from '../model/definition.js';
import { join, localPointer } from '../support/json/pointer.js';
import { asText } from '../support/json/write.js';
import type { Reader } from './reader.js';

/** A value in the body of the answer, in the words of OpenAPI (Runtime Expressions). */
const inBody = /^\$response\.body#(\/.+)$/;

/**
 * The links of a response: which parameters of which operation take a value of its body. Links that take values from
 * elsewhere, or that name no operation of the document, say nothing that a request could use.
 * @param at where the links stand
 */
export function readLinks(reader: Reader, at: string): OperationLink[] {
  return reader.entries(at).flatMap(([name]): OperationLink[] => {
    const pointer = reader.follow(join(at, name));
    const reference = reader.text(join(pointer, 'operationRef'));
    const target = reader.text(join(pointer, 'operationId')) ?? pointerOf(reference);
    if (target === undefined) return [];
    return reader.entries(join(pointer, 'parameters')).flatMap(([key, expression]) => {
      const [, place] = inBody.exec(asText(expression)) ?? [];
      // A name may say in which place the parameter stands: "path.id".
      return place === undefined
        ? []
        : [{ target, parameter: key.replace(/^(path|query|header|cookie)\./, ''), place }];
    });
  });
}

function pointerOf(reference: string | undefined): string | undefined {
  return reference?.startsWith('#/') === true ? localPointer(reference) : undefined;
}
