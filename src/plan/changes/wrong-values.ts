import type { SchemaRef, Schemas } from '../../model/definition.js';
import type { Json } from '../../model/json.js';
import { schemasOf } from '../../schema/wire-value.js';
import { join } from '../../support/json/pointer.js';
import type { WrongValue } from './breach.js';
import { constraints } from './constraints.js';

/**
 * Values that break the constraints of a schema one at a time, each proved by the validator to break the very clause.
 * @param value the valid value where it is known, from which list and object variants are made
 */
export function wrongValues(schemas: Schemas, ref: SchemaRef, value: Json = null): WrongValue[] {
  const found = schemasOf(schemas, ref, 'request').flatMap((at) => {
    const node = schemas.node(at, 'request');
    const pointer = schemas.published(at, 'request');
    return constraints.flatMap(({ breach, keyword, words, variant = '', variety, candidates }): WrongValue[] => {
      const clause = join(pointer, keyword);
      const wrong = breaking(schemas, ref, { candidates: candidates(node, value), clause });
      return wrong === undefined
        ? []
        : [{ breach, words, variant, variety: variety?.(node) ?? '', value: wrong, clause }];
    });
  });
  return found.filter((one, index) => found.findIndex((other) => isAlike(other, one)) === index);
}

function isAlike(a: WrongValue, b: WrongValue): boolean {
  return a.clause === b.clause && a.breach === b.breach && a.variant === b.variant;
}

/** Of the values that break the clause, the first that breaks nothing else, or the first. */
function breaking(
  schemas: Schemas,
  ref: SchemaRef,
  { candidates, clause }: { candidates: readonly Json[]; clause: string },
): Json | undefined {
  const proved = candidates.flatMap((candidate) => {
    const validation = schemas.validate(ref, 'request', candidate);
    const clauses = validation.kind === 'invalid' ? validation.violations.map((violation) => violation.clause) : [];
    return clauses.includes(clause) ? [{ candidate, broken: new Set(clauses).size }] : [];
  });
  return (proved.find(({ broken }) => broken === 1) ?? proved[0])?.candidate;
}
