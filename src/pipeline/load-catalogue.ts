import { buildCatalogue } from '../catalogue/build-catalogue.js';
import { inferBindings } from '../catalogue/infer-bindings.js';
import { writtenBindings } from '../catalogue/written-bindings.js';
import { loadBuildingBlock, loadOwnDocument } from '../spec/load-building-block.js';
import type { Selection } from './check-request.js';
import type { LoadedDefinition } from './loaded-definition.js';
import { foldersOf } from './plugin.js';

/**
 * Loads a definition and reads it into a catalogue.
 * @throws UserError when it cannot be used.
 */
export async function loadCatalogue(selection: Selection): Promise<LoadedDefinition> {
  const { buildingBlock, spec, bindings, allowExternalRefs, plugins } = selection;
  const loaded =
    spec === undefined
      ? await loadBuildingBlock(buildingBlock, foldersOf(plugins))
      : await loadOwnDocument(buildingBlock, spec, {
          allowExternalRefs,
          ...(bindings === undefined ? {} : { bindings }),
        });
  const documents = new Map(loaded.apis.map(({ id, document }) => [id, document]));
  return { catalogue: buildCatalogue(loaded, inferBindings), documents };
}

/** The bindings that are inferred for a document of one's own, as YAML that a person can correct. */
export async function inferredBindingsOf(selection: Selection): Promise<string> {
  const { catalogue } = await loadCatalogue(selection);
  return writtenBindings(catalogue);
}
