import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { camelCase, foldersIn, RegistryError, writeIfChanged } from './registry.js';

/**
 * Writes the lists of what reference candidates do (src/building-blocks/behaviours.generated.ts) and of how they break
 * requirements (breakers.generated.ts), from the folders of src/building-blocks, each named after the id of a Building
 * Block in specs/. A behaviour is loaded when its reference candidate starts.
 * @param root the folder that holds src/ and specs/
 * @returns what was done, in words
 * @throws RegistryError where a folder has no behaviour, or is of no known Building Block.
 */
export function writeBuildingBlockRegistry(root) {
  const folder = path.join(root, 'src/building-blocks');
  const ids = foldersIn(folder);
  for (const id of ids) assertBehaviour(root, id);
  const broken = ids.filter((id) => existsSync(path.join(folder, id, 'breakers.ts')));
  writeIfChanged(path.join(folder, 'behaviours.generated.ts'), behavioursOf(ids));
  writeIfChanged(path.join(folder, 'breakers.generated.ts'), breakersOf(broken));
  return `behaviour of ${ids.length} Building Blocks, breakers of ${broken.length}`;
}

function assertBehaviour(root, id) {
  if (!existsSync(path.join(root, 'specs', id, 'building-block.yaml')))
    throw new RegistryError(
      `src/building-blocks/${id} is of no Building Block: there is no specs/${id}/building-block.yaml.`,
    );
  const file = path.join('src/building-blocks', id, 'behaviour.ts');
  const text = existsSync(path.join(root, file)) ? readFileSync(path.join(root, file), 'utf8') : '';
  if (!/^export const operations\b/m.test(text))
    throw new RegistryError(`${file} does not export operations: export const operations: Operations = { … }.`);
}

const head = '// Written by tools/write-registries.js from the folders of src/building-blocks. Changes are lost.\n';

function behavioursOf(ids) {
  const entries = ids.map((id) => `  '${id}': () => import('./${id}/behaviour.js'),\n`).join('');
  return [
    head,
    `import type { BuildingBlockBehaviour } from '../mock/kit/behaviour.js';\n`,
    '\n/** What each Building Block does beyond its bindings, by its id. */\n',
    `export const bundledBehaviours: Readonly<Record<string, () => Promise<BuildingBlockBehaviour>>> = {\n${entries}};\n`,
  ].join('');
}

function breakersOf(ids) {
  const imports = ids.map((id) => `import { breakers as ${camelCase(id)} } from './${id}/breakers.js';\n`);
  const entries = ids.map((id) => `  '${id}': ${camelCase(id)},\n`).join('');
  return [
    head,
    `import type { Breakers } from '../mock/kit/breaker.js';\n`,
    ...imports,
    '\n/** How the reference candidate of each Building Block breaks its requirements, by its id. */\n',
    `export const bundledBreakers: Readonly<Record<string, Breakers>> = {\n${entries}};\n`,
  ].join('');
}
