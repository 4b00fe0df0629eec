import { loadCatalogue } from '../../src/pipeline/load-catalogue.js';
import type { LoadedDefinition } from '../../src/pipeline/loaded-definition.js';

const loaded = new Map<string, Promise<LoadedDefinition>>();

/** A definition of one's own, loaded once as well; the file does not change meanwhile. */
export function ownDefinitionOf(spec: string): Promise<LoadedDefinition> {
  const known = loaded.get(spec) ?? loadCatalogue({ buildingBlock: 'notes', spec, allowExternalRefs: false });
  loaded.set(spec, known);
  return known;
}

/** The definition of a Building Block, loaded once for all tests of a worker. Nobody changes a catalogue. */
export function definitionOf(buildingBlock: string): Promise<LoadedDefinition> {
  const known = loaded.get(buildingBlock) ?? loadCatalogue({ buildingBlock, allowExternalRefs: false });
  loaded.set(buildingBlock, known);
  return known;
}
