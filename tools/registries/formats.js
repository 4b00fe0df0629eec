import path from 'node:path';
import { literalsOf, modulesIn, RegistryError, writeIfChanged } from './registry.js';

/**
 * Writes the list of report formats (src/report/formats/registry.generated.ts), from the files of that folder, each
 * with the documents that it renders. A format is loaded when it is asked for.
 * @param root the folder that holds src/
 * @returns what was done, in words
 * @throws RegistryError where a file has no format.
 */
export function writeFormatRegistry(root) {
  const folder = path.join(root, 'src/report/formats');
  const formats = modulesIn(folder).map((name) => ({ name, ...factsOf(folder, name) }));
  writeIfChanged(path.join(folder, 'registry.generated.ts'), textOf(formats));
  return `${formats.length} report formats`;
}

function factsOf(folder, name) {
  const { render, isFolder } = literalsOf(path.join(folder, `${name}.ts`), 'format') ?? {};
  if (Array.isArray(render)) return { documents: render, isFolder: isFolder === true };
  throw new RegistryError(
    `src/report/formats/${name}.ts does not export a format: export const format = defineFormat({ render: { … } }).`,
  );
}

function textOf(formats) {
  const entries = formats.map(({ name, documents, isFolder }) => {
    const list = documents.map((document) => `'${document}'`).join(', ');
    const folder = isFolder ? ' isFolder: true,' : '';
    return `  { name: '${name}', documents: [${list}],${folder} load: async () => (await import('./${name}.js')).format },\n`;
  });
  return [
    '// Written by tools/write-registries.js from the files of src/report/formats. Changes are lost.\n',
    `import type { FormatEntry } from '../../model/format.js';\n`,
    '\n/** Every format that the package brings. */\n',
    `export const bundledFormats: readonly FormatEntry[] = [\n${entries.join('')}];\n`,
  ].join('');
}
