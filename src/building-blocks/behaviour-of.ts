import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BuildingBlockBehaviour } from '../mock/kit/behaviour.js';
import { messageOf, UserError } from '../support/errors.js';

/**
 * What the reference candidate of a Building Block does beyond its bindings: from `behaviour.js` in a folder that
 * others bring, else as the package brings it; nothing where neither has any.
 * @param bundled the behaviours of the package, by Building Block
 * @param folder the folder of the Building Block's definitions
 * @throws UserError when `behaviour.js` cannot be loaded or has no `operations`.
 */
export async function behaviourOf(
  bundled: Readonly<Record<string, () => Promise<BuildingBlockBehaviour>>>,
  buildingBlock: string,
  folder?: string,
): Promise<BuildingBlockBehaviour> {
  const file = folder === undefined ? undefined : path.join(folder, 'behaviour.js');
  if (file !== undefined && existsSync(file)) return loadBehaviour(file);
  return (await bundled[buildingBlock]?.()) ?? { operations: {} };
}

async function loadBehaviour(file: string): Promise<BuildingBlockBehaviour> {
  const loaded: unknown = await import(pathToFileURL(file).href).catch((cause: unknown) => {
    throw new UserError(`${file} cannot be loaded: ${messageOf(cause)}`, { hint: 'It must be an ES module.', cause });
  });
  if (isBehaviour(loaded)) return loaded;
  throw new UserError(`${file} does not export its operations.`, {
    hint: "For instance: export const operations = { 'notes/read': (call) => ({ kind: 'not-found' }) };",
  });
}

function isBehaviour(loaded: unknown): loaded is BuildingBlockBehaviour {
  return typeof loaded === 'object' && loaded !== null && 'operations' in loaded;
}
