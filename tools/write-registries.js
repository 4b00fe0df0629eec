/**
 * Writes the registries that the sources import, from the folders that they list, so that nobody keeps a list by hand.
 * `--root <folder>` writes those of another copy of the sources.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { writeBuildingBlockRegistry } from './registries/building-blocks.js';
import { writeCheckRegistry } from './registries/checks.js';
import { writeCommandRegistry } from './registries/commands.js';
import { writeFaultRegistry } from './registries/faults.js';
import { writeFormatRegistry } from './registries/formats.js';
import { RegistryError } from './registries/registry.js';

const { values } = parseArgs({ options: { root: { type: 'string' } } });
const root = path.resolve(values.root ?? path.join(import.meta.dirname, '..'));
try {
  for (const write of [
    writeCheckRegistry,
    writeFaultRegistry,
    writeCommandRegistry,
    writeFormatRegistry,
    writeBuildingBlockRegistry,
  ])
    console.log(write(root));
} catch (error) {
  if (!(error instanceof RegistryError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
