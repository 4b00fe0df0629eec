import { existsSync } from 'node:fs';
import path from 'node:path';
import { featuresFolderOf } from '../features/feature-files.js';
import { UserError } from '../support/errors.js';
import type { CheckRequest, Selection } from './check-request.js';
import type { LoadedDefinition } from './loaded-definition.js';
import type { RunFacts } from './run-facts-shape.js';

/** What a recording does not hold, and where it is. */
export interface RecordingSource extends Pick<Selection, 'spec' | 'bindings' | 'plugins'> {
  /** The folder of the run. */
  readonly folder: string;
}

/** @throws UserError when the definition is a document of the vendor's that is not given */
export function selectionOf({ request }: RunFacts, { spec, bindings, plugins = [] }: RecordingSource): Selection {
  const { buildingBlock, allowExternalRefs, ownDefinition } = request;
  if (ownDefinition && spec === undefined) {
    throw new UserError('The run used your own OpenAPI document, which the recording does not contain.', {
      hint: 'Pass that document with --spec.',
    });
  }
  const own = { ...(spec === undefined ? {} : { spec }), ...(bindings === undefined ? {} : { bindings }) };
  return { buildingBlock, allowExternalRefs, plugins, ...own };
}

/** Features that were made for the run lie beside its recording. */
export function featuresOf(
  { catalogue }: LoadedDefinition,
  { folder }: RecordingSource,
): Pick<CheckRequest, 'features'> {
  const features = featuresFolderOf(path.join(folder, 'features'), catalogue);
  return existsSync(features) ? { features } : {};
}
