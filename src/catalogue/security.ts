import type { SecurityScheme } from '../model/definition.js';
import { isObject, type Json, type JsonObject } from '../model/json.js';
import { join } from '../support/json/pointer.js';
import type { Reader } from './reader.js';

/** The schemes that an operation names, or the document for all. An empty alternative means that none is needed. */
export function readSecurity(reader: Reader, pointer: string): SecurityScheme[] {
  const own = reader.get(join(pointer, 'security')) ?? reader.get('/security');
  if (!Array.isArray(own) || own.some(isEmpty)) return [];
  const names = new Set(own.flatMap((alternative) => (isObject(alternative) ? Object.keys(alternative) : [])));
  return [...names].map((name) => ({
    ...readScheme(name, reader.get(reader.follow(join('/components/securitySchemes', name)))),
    ...companions(own, name),
    ...(own.every((alternative) => isObject(alternative) && Object.hasOwn(alternative, name))
      ? {}
      : { demanded: false }),
  }));
}

/**
 * Where the definition says that an operation needs no credential: a list of its own without a scheme, or with an empty
 * alternative. An empty list for the whole document is left aside, for generators write it where nobody thought of access.
 */
export function whereNoneIsNeeded(reader: Reader, pointer: string): string | undefined {
  const place = join(pointer, 'security');
  const own = reader.get(place);
  if (own !== undefined) return Array.isArray(own) && (own.length === 0 || own.some(isEmpty)) ? place : undefined;
  const common = reader.get('/security');
  return Array.isArray(common) && common.length > 1 && common.some(isEmpty) ? '/security' : undefined;
}

/** The schemes beside which one counts: those of the first alternative that names it. */
function companions(alternatives: readonly Json[], name: string): Pick<SecurityScheme, 'together'> {
  const first = alternatives.filter(isObject).find((alternative) => Object.hasOwn(alternative, name)) ?? {};
  const together = Object.keys(first).filter((other) => other !== name);
  return together.length === 0 ? {} : { together };
}

function isEmpty(alternative: Json): boolean {
  return isObject(alternative) && Object.keys(alternative).length === 0;
}

function readScheme(name: string, scheme: Json | undefined): SecurityScheme {
  const facts: JsonObject = isObject(scheme) ? scheme : {};
  return {
    name,
    type: typeof facts.type === 'string' ? facts.type : 'undefined',
    ...(typeof facts.in === 'string' ? { in: facts.in } : {}),
    ...(typeof facts.name === 'string' ? { key: facts.name } : {}),
  };
}
