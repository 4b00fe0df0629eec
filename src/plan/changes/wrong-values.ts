import type { SchemaRef, Schemas } from '../../model/definition.js';
import type { Json } from '../../model/json.js';
import { type JsonType, typeOfValue, typesOf } from '../../schema/types.js';
import { schemasOf } from '../../schema/wire-value.js';
import { join } from '../../support/json/pointer.js';
import { withBraces } from '../../support/json/template.js';
import type { Breach, WrongValue } from './breach.js';
import { constraints } from './constraints.js';

interface Broken {
  /** The valid value where it is known, from which list and object variants are made. */
  readonly value?: Json | undefined;
  /** The only kind of constraint that is to be broken. */
  readonly only?: Breach;
}

/** Values that break the constraints of a schema one at a time, each proved by the validator to break the very clause. */
export function wrongValues(schemas: Schemas, ref: SchemaRef, { value = null, only }: Broken = {}): WrongValue[] {
  const asked = constraints.filter(({ breach }) => only === undefined || breach === only);
  const found = schemasOf(schemas, ref, 'request').flatMap((at) => {
    const node = schemas.node(at, 'request');
    const pointer = schemas.published(at, 'request');
    return asked.flatMap(({ breach, keyword, words, variant = '', variety, candidates }): WrongValue[] => {
      const clause = join(pointer, keyword);
      const all = candidates(node, value);
      const fitting = ofType.has(breach) ? all.filter((one) => isOfType(schemas, [ref, at], one)) : all;
      const wrong = breaking(schemas, ref, { candidates: fitting, clause });
      return wrong === undefined
        ? []
        : [{ breach, words, variant, variety: variety?.(node) ?? '', value: wrong, clause }];
    });
  });
  return found.filter((one, index) => found.findIndex((other) => isAlike(other, one)) === index);
}

/** What is asked of values of one type: `minimum` says nothing of a list, nor `pattern` of a number (JSON Schema 2020-12, section 6). */
const ofType: ReadonlySet<Breach> = new Set<Breach>([
  'wrong-format',
  'wrong-pattern',
  'wrong-length',
  'out-of-range',
  'repeated-item',
]);

/** True for a value of a type that all of the schemas allow. A number with a fraction may stand for a whole one. */
function isOfType(schemas: Schemas, refs: readonly SchemaRef[], value: Json): boolean {
  const type = typeOfValue(value);
  return refs.every((ref) => {
    const types = typesOf(schemas, ref, 'request');
    return types === undefined || types.has(type) || (isNumeric(type) && [...types].some(isNumeric));
  });
}

const isNumeric = (type: JsonType): boolean => type === 'integer' || type === 'number';

function isAlike(a: WrongValue, b: WrongValue): boolean {
  return a.clause === b.clause && a.breach === b.breach && a.variant === b.variant;
}

/** Of the values that break the clause, the first that breaks nothing else, or the first. */
function breaking(
  schemas: Schemas,
  ref: SchemaRef,
  { candidates, clause }: { candidates: readonly Json[]; clause: string },
): Json | undefined {
  let first: Json | undefined;
  for (const candidate of candidates) {
    const validation = schemas.validate(ref, 'request', withBraces(candidate));
    const clauses = validation.kind === 'invalid' ? validation.violations.map((violation) => violation.clause) : [];
    if (!clauses.includes(clause)) continue;
    if (new Set(clauses).size === 1) return candidate;
    first ??= candidate;
  }
  return first;
}
