#!/usr/bin/env node
import { main } from '../dist/cli/main.js';
import { processEnvironment } from '../dist/cli/process-environment.js';
import { commands } from '../dist/commands/registry.generated.js';

const environment = processEnvironment();
process.exitCode = await main(process.argv.slice(2), environment, commands);
// What was given up at an interruption would keep the process waiting.
if (environment.signal.aborted) process.exit();
