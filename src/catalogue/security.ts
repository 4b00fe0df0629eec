import type { SecurityScheme } from '../model/definition.js';
import { isObject, type Json, type JsonObject } from '../model/json.js';
import { join } from '../support/json/pointer.js';
import type { Reader } from './reader.js';

/** The schemes that an operation names, or the document for all. An empty alternative means that none is needed. */
export function readSecurity(reader: Reader, pointer: string): SecurityScheme[] {
  const own = reader.get(join(pointer, 'security')) ?? reader.get('/security');
  if (!Array.isArray(own) || own.some((alternative) => isEmpty(alternative))) return [];
  const names = new Set(own.flatMap((alternative) => (isObject(alternative) ? Object.keys(alternative) : [])));
  return [...names].map((name) => ({
    ...readScheme(name, reader.get(reader.follow(join('/components/securitySchemes', name)))),
    ...companions(own, name),
  }));
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
