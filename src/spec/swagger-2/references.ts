import { isObject, type Json, type JsonObject } from '../../model/json.js';
import { escapeToken, localPointer, resolveLocal, tokens } from '../../support/json/pointer.js';

/** A schema that stands in the middle of a document and is referred to there. */
interface Elsewhere {
  readonly name: string;
  readonly target: Json;
}

/** What the references of one document of Swagger 2.0 lead to. */
export interface References {
  /** What a parameter or an answer is, where only a reference to it stands. */
  resolved(node: Json): Json;
  /** The reference to a schema as OpenAPI 3 writes it. */
  schemaReference(reference: string): string;
  /** Schemas that have no name of their own and were referred to so far. */
  readonly elsewhere: readonly Elsewhere[];
}

/** The longest chain of references to references that is followed. */
const longestChain = 20;

export function referencesOf(document: JsonObject): References {
  const elsewhere: Elsewhere[] = [];
  const names = new Map<string, string>();

  function resolved(node: Json): Json {
    let at: Json | undefined = node;
    for (let step = 0; step < longestChain && isObject(at) && typeof at.$ref === 'string'; step += 1)
      at = resolveLocal(document, at.$ref);
    return at ?? {};
  }

  function nameOf(reference: string): string | undefined {
    const known = names.get(reference);
    if (known !== undefined) return known;
    const target = resolveLocal(document, reference);
    if (target === undefined) return undefined;
    const name = `elsewhere-${names.size + 1}`;
    names.set(reference, name);
    elsewhere.push({ name, target });
    return name;
  }

  function schemaReference(reference: string): string {
    if (!reference.startsWith('#/')) return reference;
    const [first, ...rest] = tokens(localPointer(reference));
    if (first === 'definitions' && rest.length === 1) return toSchema(rest);
    const name = nameOf(reference);
    return name === undefined ? reference : toSchema([name]);
  }

  return { resolved, schemaReference, elsewhere };
}

function toSchema(names: readonly string[]): string {
  return `#/components/schemas/${names.map(escapeToken).join('/')}`;
}
