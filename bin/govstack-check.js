#!/usr/bin/env node
import module from 'node:module';

// From Node 22 on, what was compiled once is kept for the next start.
module.enableCompileCache?.();
const [{ main }, { processEnvironment }, { commands }] = await Promise.all([
  import('../dist/bundled/main.js'),
  import('../dist/bundled/environment.js'),
  import('../dist/bundled/commands.js'),
]).catch((error) => {
  // Exit code 1 would say that a candidate has gaps.
  process.stderr.write(`error: govstack-check cannot be started: ${error.message}\n`);
  process.exit(3);
});

const environment = processEnvironment();
process.exitCode = await main(process.argv.slice(2), environment, commands);
// What was given up at an interruption would keep the process waiting.
if (environment.signal.aborted) process.exit();
