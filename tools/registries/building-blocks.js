import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { foldersIn, RegistryError, writeIfChanged } from './registry.js';

/**
 * Writes the list of behaviours (src/building-blocks/registry.generated.ts), from the folders of src/building-blocks,
 * each named after the id of a Building Block in specs/. A behaviour is loaded when its reference candidate starts.
 * @param root the folder that holds src/ and specs/
 * @returns what was done, in words
 * @throws RegistryError where a folder has no behaviour, or is of no known Building Block.
 */
export function writeBuildingBlockRegistry(root) {
  const folder = path.join(root, 'src/building-blocks');
  const ids = foldersIn(folder);
  for (const id of ids) assertBehaviour(root, id);
  writeIfChanged(path.join(folder, 'registry.generated.ts'), textOf(ids));
  return `behaviour of ${ids.length} Building Blocks`;
}

function assertBehaviour(root, id) {
  const file = path.join('src/building-blocks', id, 'behaviour.ts');
  if (!existsSync(path.join(root, 'specs', id, 'building-block.yaml')))
    throw new RegistryError(
      `src/building-blocks/${id} is of no Building Block: there is no specs/${id}/building-block.yaml.`,
    );
  if (
    !existsSync(path.join(root, file)) ||
    !/^export const operations\b/m.test(readFileSync(path.join(root, file), 'utf8'))
  )
    throw new RegistryError(`${file} does not export operations: export const operations: Operations = { … }.`);
}

function textOf(ids) {
  const entries = ids.map((id) => `  '${id}': () => import('./${id}/behaviour.js'),\n`);
  return [
    '// Written by tools/write-registries.js from the folders of src/building-blocks. Changes are lost.\n',
    `import type { BuildingBlockBehaviour } from '../mock/kit/behaviour.js';\n`,
    '\n/** What each Building Block does beyond its bindings, by its id. */\n',
    `export const bundledBehaviours: Readonly<Record<string, () => Promise<BuildingBlockBehaviour>>> = {\n${entries.join('')}};\n`,
  ].join('');
}
