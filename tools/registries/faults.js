import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { camelCase, foldersIn, RegistryError, writeIfChanged } from './registry.js';

const note = '// Written by tools/write-registries.js from the folders of src/checks. Changes are lost.\n';

/** The two lists that a check brings: what must make it fail, and what must not. */
const lists = [
  { name: 'faults', type: 'Fault', reason: 'withoutFault', words: 'no fault' },
  { name: 'innocents', type: 'Innocent', reason: 'withoutInnocent', words: 'no innocent twin' },
];

/**
 * Writes the faults and the innocent deviations of all checks (src/checks/faults.generated.ts).
 * @param root the folder that holds src/
 * @returns what was done, in words
 * @throws RegistryError where a check lacks a list, and its module does not export the reason.
 */
export function writeFaultRegistry(root) {
  const folder = path.join(root, 'src/checks');
  const ids = foldersIn(folder);
  const modules = ids.flatMap((id) => lists.map((list) => readModule(folder, id, list)));
  const missing = modules.filter(({ exports, list }) => !exports(list.name) && !exports(list.reason));
  if (missing.length > 0) throw new RegistryError(missing.map(complaint).join('\n'));
  writeIfChanged(path.join(folder, 'faults.generated.ts'), registryText(modules));
  return lists
    .map(
      ({ name }) =>
        `${name} of ${modules.filter(({ list, exports }) => list.name === name && exports(name)).length} checks`,
    )
    .join(', ');
}

function readModule(folder, id, list) {
  const file = path.join(folder, id, `${list.name}.ts`);
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  return { id, list, exports: (name) => new RegExp(`^export const ${name}\\b`, 'm').test(text) };
}

function complaint({ id, list: { name, words, reason } }) {
  return `src/checks/${id} has ${words}: write ${name}.ts, or say there why not (export const ${reason} = '…').`;
}

function registryText(modules) {
  const parts = lists.map((list) => {
    const own = modules.filter((module) => module.list === list && module.exports(list.name));
    const local = ({ id }) => `${camelCase(id)}${list.type}s`;
    return {
      imports: own.map((one) => `import { ${list.name} as ${local(one)} } from './${one.id}/${list.name}.js';\n`),
      map: [
        `\n/** The ${list.name} of every check, by its id. */\n`,
        `export const ${list.name}ByCheck: Readonly<Record<string, readonly ${list.type}[]>> = {\n`,
        ...own.map((one) => `  '${one.id}': ${local(one)},\n`),
        '};\n',
        `\nexport const ${list.name}: readonly ${list.type}[] = Object.values(${list.name}ByCheck).flat();\n`,
      ].join(''),
    };
  });
  return [
    note,
    `import type { Fault, Innocent } from '../mock/kit/fault.js';\n`,
    ...parts.flatMap(({ imports }) => imports),
    ...parts.map(({ map }) => map),
  ].join('');
}
