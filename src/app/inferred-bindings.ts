import { inferredBindingsOf } from '../pipeline/load-catalogue.js';

/**
 * What is inferred of an OpenAPI document, as a file of bindings that a person can correct.
 * @throws UserError when the document cannot be used.
 */
export function inferredBindings(
  file: string,
  { allowExternalRefs }: { readonly allowExternalRefs: boolean },
): Promise<string> {
  return inferredBindingsOf({ buildingBlock: 'own', spec: file, allowExternalRefs });
}
