import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Catalogue } from '../model/catalogue.js';
import { isWithoutApi } from '../model/definition.js';
import { selectionBy } from '../run/runner/selection.js';
import { UserError } from '../support/errors.js';
import { readFeature } from '../vocabulary/read-gherkin.js';
import type { CheckRequest } from './check-request.js';
import { tagsFor } from './choose-features.js';
import type { Features } from './chosen-features.js';

/** Where the GovSpec has no API, evidence is enough: without a URL nothing is sent. */
export function restsOnAnswers({ profile, evidence }: CheckRequest, catalogue: Catalogue): boolean {
  return isWithoutApi(catalogue) && profile.url === undefined && evidence !== undefined;
}

/** No scenario has the tags that were given: a misspelt name would look like a candidate that fits. */
export function noSuchScenario(tags: string): UserError {
  return new UserError(`No scenario matches the selection, so there is nothing to run: ${tags}.`, {
    hint: '--only takes the name of an operation (govstack-check list <building-block> shows them), a check, a requirement, or the id of a scenario as a report names it; --tags takes the tags of the features.',
  });
}

/**
 * Looks for a selected scenario before anything is sent or shown.
 * @param commonFeatures as whole paths
 * @throws UserError when tags were given and no scenario has them, unless only a shard is run
 */
export async function assertSomethingSelected(
  request: CheckRequest,
  { folder, files }: Features,
  commonFeatures: readonly string[],
): Promise<void> {
  if (request.tags === '' || request.shard !== undefined) return;
  const isSelected = selectionBy(tagsFor(request));
  for (const file of [...files.map((name) => path.join(folder, name)), ...commonFeatures]) {
    const { pickles } = readFeature(await readFile(file, 'utf8'), file);
    if (pickles.some(isSelected)) return;
  }
  throw noSuchScenario(request.tags);
}
