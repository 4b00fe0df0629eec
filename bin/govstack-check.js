#!/usr/bin/env node
import { main } from '../dist/cli/main.js';
import { processEnvironment } from '../dist/cli/process-environment.js';
import { commands } from '../dist/commands/registry.generated.js';

process.exitCode = await main(process.argv.slice(2), processEnvironment(), commands);
