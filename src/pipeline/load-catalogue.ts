import { buildCatalogue } from '../catalogue/build-catalogue.js';
import { inferBindings } from '../catalogue/infer-bindings.js';
import { writtenBindings } from '../catalogue/written-bindings.js';
import { loadBuildingBlock, loadOwnDocument } from '../spec/load-building-block.js';
import { collectAfterStage, collectGarbage, collectSooner, holdYoung } from '../support/collect-garbage.js';
import type { Selection } from './check-request.js';
import type { LoadedDefinition } from './loaded-definition.js';
import { foldersOf } from './plugin.js';

/** A definition with more operations is large: it is worth time that it takes little memory. */
const usualOperations = 90;

/**
 * Loads a definition and reads it into a catalogue. What is done with a large one takes less memory from then on.
 * @throws UserError when it cannot be used.
 */
export async function loadCatalogue(selection: Selection): Promise<LoadedDefinition> {
  const definition = await load(selection);
  if (definition.catalogue.operations.length > usualOperations) {
    collectSooner();
    // The engine decides when to collect next when it collects.
    collectAfterStage();
  } else holdYoung(false);
  return definition;
}

async function load(selection: Selection): Promise<LoadedDefinition> {
  const { buildingBlock, spec, bindings, allowExternalRefs, plugins } = selection;
  const loaded =
    spec === undefined
      ? await loadBuildingBlock(buildingBlock, foldersOf(plugins))
      : await loadOwnDocument(buildingBlock, spec, {
          allowExternalRefs,
          ...(bindings === undefined ? {} : { bindings }),
        });
  collectGarbage();
  const documents = new Map(loaded.apis.map(({ id, document }) => [id, document]));
  return { catalogue: buildCatalogue(loaded, inferBindings), documents };
}

/** The bindings that are inferred for a document of one's own, as YAML that a person can correct. */
export async function inferredBindingsOf(selection: Selection): Promise<string> {
  const { catalogue } = await loadCatalogue(selection);
  return writtenBindings(catalogue);
}
