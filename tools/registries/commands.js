import path from 'node:path';
import { literalsOf, modulesIn, RegistryError, writeIfChanged } from './registry.js';

/**
 * Writes the list of commands (src/commands/registry.generated.ts), from the files of src/commands, in the order that
 * the commands give. A command is loaded when it is called.
 * @param root the folder that holds src/
 * @returns what was done, in words
 * @throws RegistryError where a file has no command, or two commands claim one place.
 */
export function writeCommandRegistry(root) {
  const folder = path.join(root, 'src/commands');
  const commands = modulesIn(folder).map((name) => ({ name, order: orderOf(folder, name) }));
  commands.sort((a, b) => a.order - b.order);
  for (const [index, { name, order }] of commands.entries()) {
    const other = commands[index + 1];
    if (other?.order === order)
      throw new RegistryError(`src/commands/${name}.ts and ${other.name}.ts both claim the place ${order} (order).`);
  }
  writeIfChanged(path.join(folder, 'registry.generated.ts'), textOf(commands));
  return `${commands.length} commands`;
}

function orderOf(folder, name) {
  const { order } = literalsOf(path.join(folder, `${name}.ts`), 'command') ?? {};
  if (typeof order === 'number') return order;
  throw new RegistryError(
    `src/commands/${name}.ts does not export a command: export const command = defineCommand({ order: 10, … }).`,
  );
}

function textOf(commands) {
  const entries = commands.map(
    ({ name }) => `  { name: '${name}', load: async () => (await import('./${name}.js')).command },\n`,
  );
  return [
    '// Written by tools/write-registries.js from the files of src/commands. Changes are lost.\n',
    `import type { CommandEntry } from './kit/define-command.js';\n`,
    '\n/** Every command, in the order of --help. */\n',
    `export const commands: readonly CommandEntry[] = [\n${entries.join('')}];\n`,
  ].join('');
}
