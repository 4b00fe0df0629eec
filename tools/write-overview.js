/**
 * Writes down what --help says of each command (dist/cli/overview.json), so that it is shown without loading them, and what "list"
 * prints of all Building Blocks (dist/commands/list.txt).
 */
import { writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { listBuildingBlocks } from '../dist/app/list-building-blocks.js';
import { overviewOf } from '../dist/cli/overview.js';
import { addCommand } from '../dist/commands/kit/define-command.js';
import { commands } from '../dist/commands/registry.generated.js';

const program = new Command();
for (const { name, load } of commands) addCommand(program, { ...(await load()), name }, {});
writeFileSync('dist/cli/overview.json', JSON.stringify(overviewOf(program)));
writeFileSync('dist/commands/list.txt', await listBuildingBlocks());
