/**
 * npm run bench:random-apis [-- number [seed]]
 *
 * Checks that many small APIs that are made at random, each with a server that conforms and with one that has a random
 * fault. Fails on a false alarm, with the smallest API that shows it; prints how many faults were found, and which were not.
 */
import { spawn } from 'node:child_process';

const [count = '500', seed = String(Math.floor(Math.random() * 2 ** 31))] = process.argv.slice(2);
console.log(`${count} random APIs, seed ${seed}`);
const args = ['vitest', 'run', '--no-coverage', '--project', 'slow', 'tests/slow/random-apis.test.ts'];
const env = { ...process.env, RANDOM_APIS: count, RANDOM_SEED: seed };
spawn('npx', args, { stdio: 'inherit', env }).on('exit', (code) => {
  process.exitCode = code ?? 1;
});
