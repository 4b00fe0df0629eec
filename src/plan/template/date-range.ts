import type { Operation, Parameter, Schemas } from '../../model/definition.js';
import { isLesserEnd, otherEnd } from '../../schema/paired-limits.js';
import { meantSchema } from '../../schema/properties.js';
import { nameWords } from '../../support/name-words.js';

/** Words of operations that are asked about days to come. */
const ahead =
  /^(availab|free|vacan|slot|book|reserv|quot|rate|offer|schedul|forecast|departur|arriv|trip|flight|itinerar|appointment)/;

/** How far from today the earlier of two dates lies, and the later one, in days. */
const days = { near: 33, far: 35 };

/**
 * The date of a parameter that is one end of a range which a request must name: no schema says that the end comes after the
 * start. Undefined for any other parameter.
 */
export function rangeDate(schemas: Schemas, operation: Operation, parameter: Parameter): string | undefined {
  const kind = dateKind(schemas, parameter);
  const other = rangeEnd(schemas, operation, parameter);
  if (kind === undefined || other === undefined) return undefined;
  const isAhead = nameWords(`${operation.name} ${operation.path}`).some((word) => ahead.test(word));
  const isFirst = isLesserEnd(parameter.name, other);
  const direction = isAhead ? 'ahead' : 'ago';
  return `{{${kind} ${isFirst === isAhead ? days.near : days.far} days ${direction}}}`;
}

/** The name of the other end, where both are required dates of the query. */
function rangeEnd(schemas: Schemas, operation: Operation, parameter: Parameter): string | undefined {
  const kind = dateKind(schemas, parameter);
  const alike = operation.parameters.filter((one) => kind !== undefined && dateKind(schemas, one) === kind);
  return otherEnd(
    parameter.name,
    alike.map(({ name }) => name),
  );
}

function dateKind(schemas: Schemas, { in: place, required, schema }: Parameter): 'date' | 'time' | undefined {
  if (place !== 'query' || !required || schema === undefined) return undefined;
  const { type, format } = meantSchema(schemas, schema, 'request').node;
  if (type !== 'string') return undefined;
  if (format === 'date') return 'date';
  return format === 'date-time' ? 'time' : undefined;
}
